import * as texts from "../../../texts/review/findings.ts";
import { groupBy } from "../../analysis/cost/groupBy.ts";
import type { Design, Feature, Store } from "../../model/design.ts";
import { effectiveConsistency, featureReadConsistency, isSticky } from "../../model/effectiveConsistency.ts";
import { figureName } from "../../model/figureName.ts";
import type { FindingFix } from "../../model/figures.ts";
import { formatCount } from "../../model/numbers/formatCount.ts";
import { formatSeconds } from "../../model/numbers/formatSeconds.ts";
import { compareConsistency } from "../../model/vocabulary.ts";
import { meetsNeed } from "./meetsNeed.ts";
import type { Draft, Reviewed, Rule } from "./rule.ts";
import { listed } from "./sentences.ts";
import { consistencyName, storeFeatures } from "./storeFeatures.ts";
import { stickyEdits, strengthened } from "./strengthened.ts";
import { synchronousFix } from "./synchronousFix.ts";

export const consistencyRules: readonly Rule[] = [
	{
		id: "consistency-claimed",
		find: ({ design }) => [...design.data.values()].flatMap((store) => claimedDrafts(design, store)),
	},
	{
		id: "consistency-needed",
		find: ({ design }) => [...design.features.values()].flatMap((feature) => neededDrafts(design, feature)),
	},
	{
		id: "session-not-sticky",
		find: stickinessDrafts,
	},
	{
		id: "leader-loses-writes",
		find: lostWriteDrafts,
	},
];

function claimedDrafts(design: Design, store: Store): readonly Draft[] {
	const effective = effectiveConsistency(design, store);
	if (compareConsistency(effective, store.consistency) <= 0) return [];
	const failing = storeFeatures(design, store).filter((feature) => !meetsNeed(design, feature, effective));
	const need = failing.length === 0 ? "" : texts.andCannotDoWithThat(listed(failing.map((feature) => feature.name)));
	return [
		{
			severity: failing.length === 0 ? "warning" : "error",
			subject: store.id,
			path: `data.${store.id}.consistency`,
			message: texts.isClaimedButGives({
				store: store.name,
				consistency: consistencyName(store.consistency),
				howItWorks: howItWorks(store),
				otherConsistency: consistencyName(effective),
				need,
			}),
			fix: claimFix(design, store, failing) ?? {
				label: texts.callItConsistency(consistencyName(effective)),
				edits: [{ op: "set", path: ["data", store.id, "consistency"], value: effective }],
			},
		},
	];
}

/** What makes the claim true: a bound where one is all that is missing, and more where a feature relies on it. */
function claimFix(design: Design, store: Store, failing: readonly Feature[]): FindingFix | undefined {
	const isUnbounded = store.consistency === "bounded-staleness" && store.staleBoundMs === undefined;
	if (!isUnbounded && failing.length === 0) return undefined;
	return strengthened(design, store, {
		needed: store.consistency,
		isEnough: (given) => compareConsistency(given, store.consistency) <= 0,
	});
}

/** What of a store's configuration decides its consistency, in words. */
function howItWorks(store: Store): string {
	const mode = store.replication.mode === "sync" ? "synchronous" : "asynchronous";
	const { read, write } = store.quorum;
	if (store.consistency === "bounded-staleness" && store.staleBoundMs === undefined) return "no `staleBound`";
	switch (store.pattern) {
		case "leaderless":
			return texts.aQuorumOfR(read, write, store.replicas.length);
		case "multi-leader":
			return texts.multiLeaderReplication(
				mode,
				store.conflicts === undefined ? "" : texts.withConflicts(store.conflicts),
			);
		case "consensus":
			return texts.technologyNameWithConsensus(store.technologyName);
		case "partitioned":
			return texts.replicationFromHomeToCopies(mode);
		case "single-leader":
			return texts.replicationFromASingleLeader(mode);
	}
}

function neededDrafts(design: Design, feature: Feature): readonly Draft[] {
	const store = design.data.get(feature.store);
	const given = featureReadConsistency(design, feature);
	if (store === undefined || feature.needs === undefined || meetsNeed(design, feature, given)) return [];
	const fix = strengthenedFor(design, feature, store);
	const unbacked = feature.needs === "read-your-writes" && given === "bounded-staleness";
	const reason = unbacked ? texts.withoutStickySessionsOrSession : "";
	return [
		{
			severity: "error",
			subject: feature.id,
			path: `features.${feature.id}.needs`,
			message: texts.needsReadsOfAre({
				feature: feature.name,
				consistency: consistencyName(feature.needs),
				store: store.name,
				otherConsistency: consistencyName(given),
				reason,
			}),
			...(fix === undefined ? {} : { fix }),
		},
	];
}

/** The smallest change that gives a feature what it needs; its own weaker reads go. */
function strengthenedFor(design: Design, feature: Feature, store: Store): FindingFix | undefined {
	const fix = strengthened(design, store, {
		needed: feature.needs ?? store.consistency,
		isEnough: (given, changed) => meetsNeed(changed, feature, given),
	});
	if (fix === undefined || !design.written.has(`features.${feature.id}.reads`)) return fix;
	return { ...fix, edits: [{ op: "delete", path: ["features", feature.id, "reads"] }, ...fix.edits] };
}

function stickinessDrafts({ design }: Reviewed): readonly Draft[] {
	if (isSticky(design)) return [];
	return [...design.data.values()].flatMap((store): readonly Draft[] => {
		const relying = storeFeatures(design, store).filter((feature) => feature.needs === "read-your-writes");
		if (store.consistency !== "read-your-writes" && relying.length === 0) return [];
		// Elsewhere reads go to the leader or the home, or are weak whatever the session does.
		if (store.pattern !== "multi-leader" && store.pattern !== "leaderless") return [];
		if (store.facts.sessionTokens || effectiveConsistency(design, store) === "strong") return [];
		const fix = stickyFix(design, store);
		return [
			{
				severity: "warning",
				subject: store.id,
				path: `data.${store.id}.consistency`,
				message: texts.readYourWritesOnNeeds(store.name),
				...(fix === undefined ? {} : { fix }),
			},
		];
	});
}

/** Every routing entry has to keep a session, and the technology has to give what that is for. */
function stickyFix(design: Design, store: Store): FindingFix | undefined {
	if (compareConsistency(store.facts.strongestConsistency, "read-your-writes") > 0) return undefined;
	const edits = stickyEdits(design);
	return edits.length === 0 ? undefined : { label: texts.keepSessionsInTheirRegion, edits };
}

function lostWriteDrafts({ design, figures }: Reviewed): readonly Draft[] {
	const writes = groupBy(
		figures.recovery.filter((row) => row.operation === "write"),
		(row) => design.features.get(row.feature)?.store,
	);
	return [...design.data.values()]
		.filter((store) => store.pattern === "single-leader")
		.flatMap((store): readonly Draft[] => {
			const rows = writes.get(store.id) ?? [];
			const lost = rows.reduce((sum, row) => sum + (row.writesLost ?? 0), 0);
			if (lost < 1) return [];
			const seconds = Math.max(...rows.map((row) => row.rpoSeconds ?? 0));
			const fix = synchronousFix(store);
			const most = rows.find((row) => (row.rpoSeconds ?? 0) === seconds);
			return [
				{
					severity: "warning",
					subject: store.id,
					path: `data.${store.id}.replication.mode`,
					message: texts.aFailoverOfLosesUp(store.name, formatCount(Math.ceil(lost)), formatSeconds(seconds)),
					...(most === undefined ? {} : { figure: figureName.recovery(most, "rpo") }),
					...(fix === undefined ? {} : { fix }),
				},
			];
		});
}
