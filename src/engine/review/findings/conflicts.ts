import * as texts from "../../../texts/review/findings.ts";
import { canConflict } from "../../analysis/conflicts/conflictFigures.ts";
import type { Design, Feature, Store } from "../../model/design.ts";
import { figureName } from "../../model/figureName.ts";
import type { ConflictFigure, FindingFix } from "../../model/figures.ts";
import { formatCount } from "../../model/numbers/formatCount.ts";
import type { ConflictStrategy, RecordValues } from "../../model/vocabulary.ts";
import type { Draft, Reviewed, Rule } from "./rule.ts";
import { storeFeatures } from "./storeFeatures.ts";
import { strengthened } from "./strengthened.ts";

export const conflictRules: readonly Rule[] = [
	{
		id: "conflicts-on-strong-need",
		find: lostUpdateDrafts,
	},
	{
		id: "conflict-strategy-missing",
		find: missingStrategyDrafts,
	},
	{
		id: "last-write-wins-values",
		find: overwrittenValueDrafts,
	},
];

function lostUpdateDrafts({ design, figures }: Reviewed): readonly Draft[] {
	return figures.conflicts.flatMap((figure): readonly Draft[] => {
		const feature = design.features.get(figure.feature);
		if (feature === undefined || figure.lostUpdatesPerHour <= 0 || !someoneNeedsStrong(design, feature)) return [];
		const store = design.data.get(feature.store);
		if (store === undefined) return [];
		const fix = strongFix(design, store) ?? savingFix(store, "record");
		return [
			{
				severity: "error",
				subject: feature.store,
				path: `data.${feature.store}.conflicts`,
				message: texts.losesUpdatesAnHourToConflicts(feature.name, perHour(figure), store.name),
				figure: figureName.conflicts(figure),
				...(fix === undefined ? {} : { fix }),
			},
		];
	});
}

function strongFix(design: Design, store: Store): FindingFix | undefined {
	return strengthened(design, store, { needed: "strong", isEnough: (given) => given === "strong" });
}

/** The strategies that lose no update, the one that suits the values best first. */
const saving: Readonly<Record<RecordValues, readonly ConflictStrategy[]>> = {
	record: ["version", "merge", "crdt", "reject", "manual"],
	log: ["merge", "crdt", "version", "reject", "manual"],
	counter: ["crdt", "merge", "reject", "version", "manual"],
	set: ["crdt", "merge", "reject", "version", "manual"],
	balance: ["merge", "crdt", "reject", "version", "manual"],
};

/** Of what the technology offers. */
function savingFix(store: Store, values: RecordValues): FindingFix | undefined {
	const strategy = saving[values].find((each) => store.facts.conflictStrategies.includes(each));
	return strategy === undefined ? undefined : strategyFix(store, strategy);
}

/** By the feature itself, or by another one of the same store. */
function someoneNeedsStrong(design: Design, feature: Feature): boolean {
	const store = design.data.get(feature.store);
	return store !== undefined && storeFeatures(design, store).some(({ needs }) => needs === "strong");
}

function conflictingStores(design: Design): readonly Store[] {
	return [...design.data.values()].filter((store) => store.replicas.length > 1 && canConflict(design, store));
}

function missingStrategyDrafts({ design }: Reviewed): readonly Draft[] {
	return conflictingStores(design)
		.filter((store) => store.conflicts === undefined)
		.map((store): Draft => {
			const merged = storeFeatures(design, store).find(({ values }) => values !== "record" && values !== "log");
			const [usual] = store.facts.conflictStrategies;
			const fix = merged === undefined ? usual && strategyFix(store, usual) : savingFix(store, merged.values);
			return {
				severity: "warning",
				subject: store.id,
				path: `data.${store.id}.conflicts`,
				message: texts.takesWritesInRegions(store.name, store.replicas.length),
				...(fix === undefined ? {} : { fix }),
			};
		});
}

function strategyFix(store: Store, strategy: ConflictStrategy): FindingFix {
	return {
		label: texts.resolveConflictsBy(strategy),
		edits: [{ op: "set", path: ["data", store.id, "conflicts"], value: strategy }],
	};
}

const whatIsLost: Readonly<Record<"counter" | "balance" | "set", string>> = {
	counter: texts.counts,
	balance: texts.movementsOfMoney,
	set: texts.addedAndRemovedMembers,
};

function overwrittenValueDrafts({ design, figures }: Reviewed): readonly Draft[] {
	return conflictingStores(design)
		.filter((store) => store.conflicts === "last-write-wins")
		.flatMap((store) =>
			storeFeatures(design, store).flatMap((feature) => {
				const figure = figures.conflicts.find((row) => row.feature === feature.id);
				return overwrittenValues(store, feature, figure);
			}),
		);
}

function overwrittenValues(store: Store, feature: Feature, figure: ConflictFigure | undefined): readonly Draft[] {
	const { values } = feature;
	if (values === "record" || values === "log") return [];
	const rate = figure === undefined ? "" : texts.updatesAnHour(perHour(figure));
	const fix = savingFix(store, values);
	return [
		{
			severity: values === "balance" ? "error" : "warning",
			subject: feature.id,
			path: `features.${feature.id}.values`,
			message: texts.keepsA({
				feature: feature.name,
				values,
				store: store.name,
				otherValues: whatIsLost[values],
				rate,
			}),
			...(figure === undefined ? {} : { figure: figureName.conflicts(figure) }),
			...(fix === undefined ? {} : { fix }),
		},
	];
}

function perHour(figure: ConflictFigure): string {
	const { lostUpdatesPerHour } = figure;
	return lostUpdatesPerHour > 0 && lostUpdatesPerHour < 0.01 ? "under 0.01" : formatCount(lostUpdatesPerHour);
}
