import type { Design } from "../../../model/design.ts";
import type { ConflictFigure } from "../../../model/figures.ts";
import { formatAmount } from "../../../model/numbers/formatAmount.ts";
import { formatCount } from "../../../model/numbers/formatCount.ts";
import { counted, listed } from "../../findings/sentences.ts";
import { heldObjectives } from "../heldObjectives.ts";
import { featureName, lossText, spanText, storeName } from "../phrases.ts";
import type { ReviewInputs } from "../reviewInputs.ts";
import { isFavoured } from "./verdictBlock.ts";

/** What only those who decide can settle: money, promises, losses. */
export function asks(inputs: ReviewInputs): readonly string[] {
	return [
		...worthAsk(inputs),
		...budgetAsk(inputs),
		...objectiveAsks(inputs),
		...residencyAsk(inputs),
		...lossAsk(inputs),
		...conflictAsk(inputs),
		...peopleAsk(inputs),
		...missingAsk(inputs),
	];
}

function worthAsk(inputs: ReviewInputs): readonly string[] {
	if (isFavoured(inputs) !== false) return [];
	return ["Say why several regions shall take requests although the business case favours fewer, or take fewer."];
}

function budgetAsk({ design, figures }: ReviewInputs): readonly string[] {
	const money = (amount: number): string => formatAmount(amount, design.currency);
	const { monthlyTotal } = figures.cost;
	if (monthlyTotal === 0) return [];
	const { monthlyBudget } = design.costs;
	const oneTime = [...(design.business?.oneTime.values() ?? [])].reduce((sum, each) => sum + each, 0);
	const once = oneTime > 0 ? `, and ${money(oneTime)} once` : "";
	if (monthlyBudget !== undefined && monthlyTotal > monthlyBudget) {
		return [
			`Raise the budget by ${money(monthlyTotal - monthlyBudget)} a month, or ask for a design that costs ${money(monthlyBudget)} at most${once}.`,
		];
	}
	return [`Approve ${money(monthlyTotal)} a month (${money(monthlyTotal * 12)} a year)${once}.`];
}

function objectiveAsks({ design, figures }: ReviewInputs): readonly string[] {
	const missed = heldObjectives(design, figures).filter(({ met, feature }) => !met && feature !== null);
	if (missed.length === 0) return [];
	const features = [...new Set(missed.map(({ feature }) => featureName(design, feature ?? "")))];
	return [
		`Have the design changed until it meets the ${missed.length === 1 ? "missed objective" : `${missed.length} missed objectives`} of ${listed(features)}, or ask for less: the findings name the changes.`,
	];
}

function residencyAsk({ figures }: ReviewInputs): readonly string[] {
	const rules = new Set(["residency", "residency-routing", "residency-failover"]);
	const found = figures.findings.filter(({ rule }) => rules.has(rule));
	if (found.length === 0) return [];
	return [
		`Have counsel decide on ${counted(found.length, "finding")} on data residency: whether the data may rest or be processed there, or the design has to change.`,
	];
}

function lossAsk({ design, figures }: ReviewInputs): readonly string[] {
	const lossy = figures.recovery.filter(
		(row) =>
			row.operation === "write" &&
			(design.features.get(row.feature)?.writesPerSecond ?? 0) > 0 &&
			row.rpoSeconds !== 0 &&
			row.objectiveRpoSeconds === null,
	);
	const most = lossy.toSorted((a, b) => (b.rpoSeconds ?? Number.MAX_VALUE) - (a.rpoSeconds ?? Number.MAX_VALUE))[0];
	if (most === undefined) return [];
	const features = new Set(lossy.map(({ feature }) => feature)).size;
	const span = most.rpoSeconds === null ? "all writes there" : `the last ${lossText(most.rpoSeconds)} of writes`;
	return [
		`Accept what the loss of a region may take from ${counted(features, "feature")} without a recovery point objective (at worst ${span} of ${featureName(design, most.feature)} in ${most.region}), or set an objective.`,
	];
}

function conflictAsk({ design, figures }: ReviewInputs): readonly string[] {
	const losing = figures.conflicts.filter(({ lostUpdatesPerHour }) => lostUpdatesPerHour > 0);
	if (losing.length === 0) return [];
	return [
		`Accept the updates that conflicts lose while all is well: ${listed(losing.map((each) => lossOf(design, each)))}.`,
	];
}

function lossOf(design: Design, { feature, store, lostUpdatesPerHour }: ConflictFigure): string {
	const rate = lostUpdatesPerHour < 0.01 ? "under 0.01" : formatCount(lostUpdatesPerHour);
	return `${rate} an hour of ${featureName(design, feature)} in ${storeName(design, store)}`;
}

function peopleAsk({ design }: ReviewInputs): readonly string[] {
	if (design.regions.size < 2) return [];
	const { mode, manualDelayMs } = design.failover;
	const promoted = [...design.data.values()].filter(
		(store) =>
			store.pattern === "single-leader" && store.replicas.length > 1 && store.automaticLeaderFailoverMs === undefined,
	);
	const what = [
		...(mode === "manual" ? ["take a region out of routing"] : []),
		...(promoted.length > 0 ? [`promote a leader of ${listed(promoted.map(({ name }) => name))}`] : []),
	];
	if (what.length === 0) return [];
	return [
		`Name who may ${listed(what)}, day and night: the figures count on it being done ${spanText(manualDelayMs / 1000)} after the loss is noticed.`,
	];
}

function missingAsk({ design }: ReviewInputs): readonly string[] {
	const missing = [
		...(design.business === undefined ? ["what an hour of outage costs"] : []),
		...(design.costs.monthlyBudget === undefined ? ["a monthly budget"] : []),
		...([...design.features.values()].some(({ objectives }) => Object.keys(objectives).length === 0)
			? ["objectives for each feature"]
			: []),
	];
	return missing.length === 0 ? [] : [`Say what the design leaves open: ${listed(missing)}.`];
}
