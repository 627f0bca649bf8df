import * as texts from "../../../../texts/review/checklists.ts";
import { canConflict } from "../../../analysis/conflicts/conflictFigures.ts";
import type { Design } from "../../../model/design.ts";
import { formatMs } from "../../../model/numbers/formatMs.ts";
import { formatRate } from "../../../model/numbers/formatRate.ts";
import { fixedLeader } from "../../../model/replicas.ts";
import type { ReviewCheck } from "../../../model/reviewDocument.ts";
import { listed } from "../../findings/sentences.ts";
import { storeOutcome } from "../../storeOutcome.ts";
import { rateText } from "../decisions/tradedTexts.ts";
import { failureClause } from "../failureClause.ts";
import { worstLoads } from "../figures/loadBlocks.ts";
import { featureName, isUsed, recoveryText } from "../phrases.ts";
import type { ReviewInputs } from "../reviewInputs.ts";
import { missingRows } from "../summary/biggestRisks.ts";
import { regionsWithoutLoss, scenariosWith } from "./coveredFailures.ts";
import { confirm, held, notApplicable } from "./ruleCheck.ts";

/** What is to be tried out, with the figures to measure against. */
export function testingChecks(inputs: ReviewInputs): readonly ReviewCheck[] {
	if (inputs.design.regions.size < 2) {
		return [
			notApplicable(texts.failuresOfARegionAreTriedOut, texts.thereIsOneRegionItsLoss),
			loadCheck(inputs),
			restoreCheck(),
		];
	}
	return [
		matrixCheck(inputs),
		lossCheck(inputs),
		measuredCheck(inputs),
		partitionCheck(inputs.design),
		leaderCheck(inputs.design),
		writesCheck(inputs),
		conflictCheck(inputs),
		loadCheck(inputs),
		comebackCheck(inputs.design),
		falseAlarmCheck(inputs.design),
	];
}

function restoreCheck(): ReviewCheck {
	return confirm(texts.aRestoreFromBackup, texts.withOneRegion);
}

function matrixCheck({ matrix }: ReviewInputs): ReviewCheck {
	const text = texts.theDesignMeetsItsObjectives;
	if (matrix === undefined) return confirm(text, texts.theFailureMatrix);
	const missing = missingRows(matrix.rows);
	const asked = matrix.rows.filter(({ met }) => Object.values(met).some((each) => each !== null));
	if (asked.length === 0) return confirm(text, texts.noFeatureHasAnObjective);
	const [worst] = missing;
	return held(text, {
		isMet: worst === undefined,
		met: texts.allFailuresMeetThem(matrix.rows.length),
		missed: texts.failuresOfMissSome(
			missing.length,
			matrix.rows.length,
			worst === undefined ? "" : texts.theFewestRequestsAreAnswered(failureClause(worst)),
		),
	});
}

function lossCheck({ design }: ReviewInputs): ReviewCheck {
	const without = regionsWithoutLoss(design);
	return held(texts.aScenarioPlaysTheLoss, {
		isMet: without.length === 0,
		met: `${listed(scenariosWith(design, ["region-down"]))}.`,
		missed: texts.noneLosesWithout(listed(without).replace(" and ", " or ")),
	});
}

/** Figures are no measurements. */
function measuredCheck({ design, figures }: ReviewInputs): ReviewCheck {
	const longest = [...design.regions.keys()].map((region) => {
		const rows = figures.recovery.filter((row) => row.region === region && isUsed(design, row));
		const stuck = rows.some(({ rtoSeconds }) => rtoSeconds === null);
		const seconds = rows.reduce((most, { rtoSeconds }) => Math.max(most, rtoSeconds ?? 0), 0);
		return `${region} ${recoveryText(stuck ? null : seconds)}`;
	});
	return confirm(texts.theTimeToFailOverIsMeasured, texts.takeEachRegionDown(longest.join(", ")));
}

function partitionCheck(design: Design): ReviewCheck {
	const found = scenariosWith(design, ["partition", "replication-stall"]);
	return held(texts.aScenarioCutsRegionsOff, {
		isMet: found.length > 0,
		met: texts.cutTheRealNetwork(listed(found)),
		missed: texts.noScenarioHasAPartition,
	});
}

function leaderCheck(design: Design): ReviewCheck {
	const text = texts.aScenarioTakesTheLeader;
	const led = [...design.data.values()].flatMap((store) => {
		const leader = store.replicas.length > 1 ? fixedLeader(store) : undefined;
		return leader === undefined ? [] : [{ store, leader }];
	});
	if (led.length === 0) return notApplicable(text, texts.noStoreHasAFixedLeader);
	const faults = [...design.scenarios.values()].flatMap((scenario) => scenario.faults);
	const without = led.filter(
		({ store, leader }) =>
			!faults.some(
				(fault) =>
					(fault.kind === "store-down" && fault.store === store.id && fault.region === leader) ||
					(fault.kind === "region-down" && fault.region === leader),
			),
	);
	return held(text, {
		isMet: without.length === 0,
		met: `${listed(led.map(({ store, leader }) => texts.storeInLeader(store.name, leader)))}.`,
		missed: texts.noneTakesThatOf(
			listed(without.map(({ store, leader }) => texts.storeInLeader(store.name, leader))).replace(" and ", " or "),
		),
	});
}

function writesCheck({ design, figures }: ReviewInputs): ReviewCheck {
	const text = texts.writesInOneRegion;
	const several = [...design.data.values()].filter(({ replicas }) => replicas.length > 1);
	const expected = several.flatMap((store) => {
		const { staleP99Ms, writeP99Ms } = storeOutcome(design, figures, store.id);
		if (writeP99Ms === undefined) return [];
		const write = Number.isFinite(writeP99Ms)
			? texts.writesWriteP99Ms(formatMs(writeP99Ms))
			: texts.writesAreNotAnswered;
		return [
			texts.storeWriteReadsStaleP99Ms(
				store.name,
				write,
				staleP99Ms === undefined || staleP99Ms === 0 ? texts.neverBehind : texts.staleP99MsBehind(formatMs(staleP99Ms)),
			),
		];
	});
	if (expected.length === 0) return notApplicable(text, texts.noStoreIsWritten);
	return confirm(text, texts.writeInEachRegion(expected.join("; ")));
}

function conflictCheck({ design, figures }: ReviewInputs): ReviewCheck {
	const text = texts.simultaneousWritesOfOneRecord;
	const rows = figures.conflicts.filter(({ feature, store: id }) => {
		const store = design.data.get(id);
		return (
			store !== undefined && canConflict(design, store) && (design.features.get(feature)?.writesPerSecond ?? 0) > 0
		);
	});
	if (rows.length === 0) return notApplicable(text, texts.noStoreCanHaveConflicts);
	return confirm(
		text,
		texts.writeTheSameRecord(
			rows
				.map(({ feature, strategy, perHour }) =>
					texts.anHourExpected(featureName(design, feature), strategy ?? texts.noStrategy, rateText(perHour)),
				)
				.join(", "),
		),
	);
}

function loadCheck({ design, figures }: ReviewInputs): ReviewCheck {
	const text = texts.eachRegionIsLoadTestedByItself;
	const worst = worstLoads(design);
	const targets = figures.load
		.map((row) => ({
			...row,
			most: Math.max(row.requestsPerSecond, worst.get(`${row.application}/${row.region}`)?.requestsPerSecond ?? 0),
		}))
		.filter(({ most }) => most > 0)
		.toSorted((a, b) => b.most - a.most);
	if (targets.length === 0) return notApplicable(text, texts.nobodyAsksForAnything);
	const shown = targets
		.slice(0, 8)
		.map(({ application, region, most }) =>
			texts.applicationInRegionMost(design.application.get(application)?.name ?? application, region, formatRate(most)),
		);
	return confirm(text, texts.loadEachWithItsPeak(shown.join(", "), targets.length > 8 ? texts.andSoOn : ""));
}

function comebackCheck({ failover }: Design): ReviewCheck {
	return confirm(texts.theWayBackIsTriedOutToo, texts.letTheRegionReturnUnder(formatMs(failover.recover.cooldownMs)));
}

function falseAlarmCheck(design: Design): ReviewCheck {
	const text = texts.itIsKnown;
	const found = scenariosWith(design, ["false-alarm"]);
	if (found.length > 0) return { state: "met", text, why: texts.foundPlaysOne(listed(found)) };
	return confirm(text, texts.noScenario);
}
