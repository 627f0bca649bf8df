import * as texts from "../../../../texts/review/designChecklists.ts";
import { canConflict } from "../../../analysis/conflicts/conflictFigures.ts";
import type { Design, Store } from "../../../model/design.ts";
import { formatBytes } from "../../../model/numbers/formatBytes.ts";
import { formatMs } from "../../../model/numbers/formatMs.ts";
import type { ReviewCheck } from "../../../model/reviewDocument.ts";
import { listed } from "../../findings/sentences.ts";
import { rateText } from "../decisions/tradedTexts.ts";
import { heldObjectives } from "../heldObjectives.ts";
import { featureName } from "../phrases.ts";
import type { ReviewInputs } from "../reviewInputs.ts";
import { confirm, notApplicable, ruleCheck } from "./ruleCheck.ts";

/** What the data tier has to have. */
export function dataChecks(inputs: ReviewInputs): readonly ReviewCheck[] {
	if (inputs.design.data.size === 0)
		return [notApplicable(texts.theStoresHoldWhatTheFeaturesNeed, texts.theDesignHasNoStores)];
	return [
		technologyCheck(inputs),
		claimCheck(inputs),
		voteCheck(inputs),
		lagCheck(inputs),
		stalenessCheck(inputs),
		lossCheck(inputs),
		conflictHandlingCheck(inputs),
		schemaCheck(inputs),
		backupCheck(inputs),
	];
}

function stores(design: Design): readonly Store[] {
	return [...design.data.values()];
}

function spread(design: Design): readonly Store[] {
	return stores(design).filter(({ replicas }) => replicas.length > 1);
}

const technologyRules = [
	"pattern-not-offered",
	"technology-exactly-three-regions",
	"technology-no-consistency",
	"technology-conflict-strategies",
	"technology-patterns",
	"technology-max-regions",
];

function technologyCheck(inputs: ReviewInputs): ReviewCheck {
	const { design, figures } = inputs;
	const text = texts.eachStoresTechnologyCanRun;
	const unknown = stores(design).filter(({ facts }) => !facts.known);
	const found = figures.findings.some(({ rule }) => technologyRules.includes(rule));
	if (unknown.length > 0 && !found) {
		return confirm(
			text,
			texts.theCatalogueDoesNotKnow(listed(unknown.map(({ name, technologyName }) => `${name} (${technologyName})`))),
		);
	}
	return ruleCheck(inputs, {
		rules: technologyRules,
		text,
		met: texts.theCatalogueKnowsInThisPattern(
			stores(design).length === 1 ? texts.itsTechnology : texts.allStoreCountTechnologies(stores(design).length),
		),
	});
}

function claimCheck(inputs: ReviewInputs): ReviewCheck {
	const several = spread(inputs.design);
	const text = texts.replicationIsConfigured;
	if (several.length === 0) return notApplicable(text, texts.nothingIsReplicatedBetweenRegions);
	const modes = listed(
		several.map(
			({ name, replication, pattern }) => `${name}: ${pattern === "consensus" ? "consensus" : replication.mode}`,
		),
	);
	return ruleCheck(inputs, { rules: ["consistency-claimed", "session-not-sticky"], text, met: `${modes}.` });
}

function voteCheck(inputs: ReviewInputs): ReviewCheck {
	const text = texts.storesThatVoteKeep;
	const voting = stores(inputs.design).filter(({ pattern }) => pattern === "consensus");
	if (voting.length === 0) return notApplicable(text, texts.noStoreVotes);
	return ruleCheck(inputs, {
		rules: ["no-majority-after-loss", "even-voters"],
		text,
		met: `${listed(voting.map(({ name, voters, witnesses }) => texts.nameHasValueCountVotes(name, new Set([...voters, ...witnesses]).size)))}.`,
	});
}

function lagCheck(inputs: ReviewInputs): ReviewCheck {
	const text = texts.replicasAreAtMost10;
	if (spread(inputs.design).length === 0) return notApplicable(text, texts.nothingIsReplicatedBetweenRegions);
	const worst = inputs.figures.staleness.reduce((most, { delayP99Ms }) => Math.max(most, delayP99Ms), 0);
	return ruleCheck(inputs, {
		rules: ["replication-lag"],
		text,
		met: worst === 0 ? texts.noReadIsBehind : texts.theFarthestBehindIsAtP99(formatMs(worst)),
	});
}

function stalenessCheck({ design, figures }: ReviewInputs): ReviewCheck {
	const text = texts.itIsDecidedHowStale;
	const read = figures.staleness.filter((row) => (design.features.get(row.feature)?.readsPerSecond ?? 0) > 0);
	const behind = read.filter(({ delayP99Ms }) => delayP99Ms > 0);
	if (behind.length === 0) return notApplicable(text, texts.everyReadSeesTheLastConfirmedWrite);
	const missed = heldObjectives(design, figures).filter(({ asked, met }) => asked === "staleness" && !met);
	const [first] = missed;
	if (first !== undefined) {
		return {
			state: "missed",
			text,
			why: texts.areUpToBehindAtP99({
				feature: featureName(design, first.feature ?? ""),
				of: first.of,
				value: first.value,
				objective: first.objective,
			}),
		};
	}
	const silent = [...new Set(behind.filter(({ objectiveMs }) => objectiveMs === null).map(({ feature }) => feature))];
	if (silent.length > 0) {
		const told = silent.map((feature) => {
			const most = behind
				.filter((row) => row.feature === feature)
				.reduce((max, row) => Math.max(max, row.delayP99Ms), 0);
			return texts.featureMostAtP99(featureName(design, feature), formatMs(most));
		});
		return confirm(text, texts.noObjectiveSaysHowStaleMay(listed(told)));
	}
	return { state: "met", text, why: texts.everyFeatureWhoseReadsLag };
}

function lossCheck({ design, figures }: ReviewInputs): ReviewCheck {
	const text = texts.itIsDecidedHowMany;
	const writing = [...design.features.values()].filter(({ writesPerSecond }) => writesPerSecond > 0);
	if (writing.length === 0) return notApplicable(text, texts.nobodyWrites);
	const missed = heldObjectives(design, figures).filter(({ asked, met }) => asked === "rpo" && !met);
	const [first] = missed;
	if (first !== undefined) {
		return {
			state: "missed",
			text,
			why: texts.ofWritesAreAtStake({
				feature: featureName(design, first.feature ?? ""),
				value: first.value,
				of: first.of,
				objective: first.objective === "0" ? texts.of0S : first.objective,
			}),
		};
	}
	const silent = writing.filter(({ id, objectives }) => objectives.rpoMs === undefined && hasLoss(figures, id));
	if (silent.length > 0) {
		return confirm(text, texts.mayLoseWrites(listed(silent.map(({ name }) => name)), silent.length));
	}
	return {
		state: "met",
		text,
		why: texts.everyFeatureThatMayLose,
	};
}

function hasLoss({ recovery }: ReviewInputs["figures"], feature: string): boolean {
	return recovery.some((row) => row.feature === feature && row.operation === "write" && row.rpoSeconds !== 0);
}

function conflictHandlingCheck({ design, figures }: ReviewInputs): ReviewCheck {
	const text = texts.conflictsAreDetected;
	const own = stores(design).filter((store) => store.replicas.length > 1 && canConflict(design, store));
	if (own.length === 0) return notApplicable(text, texts.noStoreCanHaveConflicts);
	const lost = figures.conflicts.filter(({ lostUpdatesPerHour }) => lostUpdatesPerHour > 0);
	const people = figures.conflicts.filter(({ forPeoplePerHour }) => forPeoplePerHour > 0);
	const merged = own.filter(({ conflicts }) => conflicts === "merge" || conflicts === "crdt");
	const parts = [
		...lost.map((row) => texts.losesUpdatesAnHour(featureName(design, row.feature), rateText(row.lostUpdatesPerHour))),
		...people.map((row) =>
			texts.conflictsAnHourOfWaitForPeople(rateText(row.forPeoplePerHour), featureName(design, row.feature)),
		),
		...merged.map(({ name, conflicts }) =>
			conflicts === "merge" ? texts.checkThatTheMerge(name) : texts.checkThatTheApplication(name),
		),
	];
	if (parts.length === 0) return confirm(text, texts.whileAllIsWellThereAreNone);
	return confirm(text, `${parts.join("; ")}.`);
}

function schemaCheck({ design }: ReviewInputs): ReviewCheck {
	const text = texts.schemaChangesAreRolledOut;
	const several = spread(design);
	if (several.length === 0) return notApplicable(text, texts.noStoreIsInSeveralRegions);
	return confirm(text, texts.storesInSeveralRegions(several.length, listed(several.map(({ name }) => name))));
}

function backupCheck({ design }: ReviewInputs): ReviewCheck {
	const total = stores(design).reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
	return confirm(
		texts.thereAreBackupsApartFromReplication,
		texts.replicationCopiesAMistakenDeletion(
			design.data.size === 1 ? texts.theStore : texts.eachOfTheStores(design.data.size),
			formatBytes(total),
		),
	);
}
