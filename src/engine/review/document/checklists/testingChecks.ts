import { canConflict } from "../../../analysis/conflicts/conflictFigures.ts";
import type { Design } from "../../../model/design.ts";
import { formatMs } from "../../../model/numbers/formatMs.ts";
import { formatRate } from "../../../model/numbers/formatRate.ts";
import { fixedLeader } from "../../../model/replicas.ts";
import type { ReviewCheck } from "../../../model/reviewDocument.ts";
import { counted, listed } from "../../findings/sentences.ts";
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
			notApplicable(
				"Failures of a region are tried out.",
				"There is one region: its loss is an outage until it is back.",
			),
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
	return confirm(
		"A restore from backup is tried out and timed.",
		"With one region it is the only way back from the loss of data: measure how long it takes.",
	);
}

function matrixCheck({ matrix }: ReviewInputs): ReviewCheck {
	const text = "The design meets its objectives in every standard failure, as played.";
	if (matrix === undefined)
		return confirm(text, "The failure matrix was not played for this document: play it before the review.");
	const missing = missingRows(matrix.rows);
	const asked = matrix.rows.filter(({ met }) => Object.values(met).some((each) => each !== null));
	if (asked.length === 0) return confirm(text, "No feature has an objective that a failure could miss: set some.");
	const [worst] = missing;
	return held(text, {
		isMet: worst === undefined,
		met: `All ${counted(matrix.rows.length, "failure")} meet them.`,
		missed: `${counted(missing.length, "failure")} of ${matrix.rows.length} ${missing.length === 1 ? "misses" : "miss"} some. ${worst === undefined ? "" : `${failureClause(worst)}, the fewest requests are answered.`}`,
	});
}

function lossCheck({ design }: ReviewInputs): ReviewCheck {
	const without = regionsWithoutLoss(design);
	return held("A scenario plays the loss of each region.", {
		isMet: without.length === 0,
		met: `${listed(scenariosWith(design, ["region-down"]))}.`,
		missed: `None loses ${listed(without).replace(" and ", " or ")}.`,
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
	return confirm(
		"The time to fail over is measured, and compared with the figures.",
		`Take each region down in a game day and measure until its users are served again. Expected at worst: ${longest.join(", ")}.`,
	);
}

function partitionCheck(design: Design): ReviewCheck {
	const found = scenariosWith(design, ["partition", "replication-stall"]);
	return held("A scenario cuts regions off from each other.", {
		isMet: found.length > 0,
		met: `${listed(found)}. Cut the real network too: nothing else shows what both sides accept.`,
		missed: "No scenario has a partition, which is where stores differ most.",
	});
}

function leaderCheck(design: Design): ReviewCheck {
	const text = "A scenario takes the leader of each store that has one.";
	const led = [...design.data.values()].flatMap((store) => {
		const leader = store.replicas.length > 1 ? fixedLeader(store) : undefined;
		return leader === undefined ? [] : [{ store, leader }];
	});
	if (led.length === 0) return notApplicable(text, "No store has a fixed leader.");
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
		met: `${listed(led.map(({ store, leader }) => `${store.name} in ${leader}`))}.`,
		missed: `None takes that of ${listed(without.map(({ store, leader }) => `${store.name} in ${leader}`)).replace(" and ", " or ")}.`,
	});
}

function writesCheck({ design, figures }: ReviewInputs): ReviewCheck {
	const text = "Writes in one region are seen in the others, in the time that was computed.";
	const several = [...design.data.values()].filter(({ replicas }) => replicas.length > 1);
	const expected = several.flatMap((store) => {
		const { staleP99Ms, writeP99Ms } = storeOutcome(design, figures, store.id);
		if (writeP99Ms === undefined) return [];
		const write = Number.isFinite(writeP99Ms) ? `writes ${formatMs(writeP99Ms)}` : "writes are not answered";
		return [
			`${store.name}: ${write}, reads ${staleP99Ms === undefined || staleP99Ms === 0 ? "never behind" : `${formatMs(staleP99Ms)} behind`}`,
		];
	});
	if (expected.length === 0) return notApplicable(text, "No store is written and read in several regions.");
	return confirm(text, `Write in each region, read in the others. Expected at p99: ${expected.join("; ")}.`);
}

function conflictCheck({ design, figures }: ReviewInputs): ReviewCheck {
	const text = "Simultaneous writes of one record are tried out.";
	const rows = figures.conflicts.filter(({ feature, store: id }) => {
		const store = design.data.get(id);
		return (
			store !== undefined && canConflict(design, store) && (design.features.get(feature)?.writesPerSecond ?? 0) > 0
		);
	});
	if (rows.length === 0) return notApplicable(text, "No store can have conflicts.");
	return confirm(
		text,
		`Write the same record in two regions at once and compare what is left with what the strategy says: ${rows.map(({ feature, strategy, perHour }) => `${featureName(design, feature)} (${strategy ?? "no strategy"}, ${rateText(perHour)} an hour expected)`).join(", ")}.`,
	);
}

function loadCheck({ design, figures }: ReviewInputs): ReviewCheck {
	const text = "Each region is load-tested by itself, with what it takes when another is lost.";
	const worst = worstLoads(design);
	const targets = figures.load
		.map((row) => ({
			...row,
			most: Math.max(row.requestsPerSecond, worst.get(`${row.application}/${row.region}`)?.requestsPerSecond ?? 0),
		}))
		.filter(({ most }) => most > 0)
		.toSorted((a, b) => b.most - a.most);
	if (targets.length === 0) return notApplicable(text, "Nobody asks for anything.");
	const shown = targets
		.slice(0, 8)
		.map(
			({ application, region, most }) =>
				`${design.application.get(application)?.name ?? application} in ${region} ${formatRate(most)}`,
		);
	return confirm(text, `Load each with its peak: ${shown.join(", ")}${targets.length > 8 ? ", and so on" : ""}.`);
}

function comebackCheck({ failover }: Design): ReviewCheck {
	return confirm(
		"The way back is tried out too.",
		`Let the region return under load and look for flapping: it may come back ${formatMs(failover.recover.cooldownMs)} after it was taken out, with empty caches and a backlog to take in.`,
	);
}

function falseAlarmCheck(design: Design): ReviewCheck {
	const text = "It is known what a false alarm does.";
	const found = scenariosWith(design, ["false-alarm"]);
	if (found.length > 0) return { state: "met", text, why: `${listed(found)} plays one.` };
	return confirm(
		text,
		"No scenario has one: let the health checks of a well region fail in a test and see that no more than its own users move.",
	);
}
