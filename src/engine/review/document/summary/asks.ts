import * as texts from "../../../../texts/review/summary.ts";
import type { Design } from "../../../model/design.ts";
import type { ConflictFigure } from "../../../model/figures.ts";
import { formatAmount } from "../../../model/numbers/formatAmount.ts";
import { formatCount } from "../../../model/numbers/formatCount.ts";
import { listed } from "../../findings/sentences.ts";
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
	return [texts.sayWhySeveralRegionsShall];
}

function budgetAsk({ design, figures }: ReviewInputs): readonly string[] {
	const money = (amount: number): string => formatAmount(amount, design.currency);
	const { monthlyTotal } = figures.cost;
	if (monthlyTotal === 0) return [];
	const { monthlyBudget } = design.costs;
	const oneTime = [...(design.business?.oneTime.values() ?? [])].reduce((sum, each) => sum + each, 0);
	const once = oneTime > 0 ? texts.andOneTimeOnce(money(oneTime)) : "";
	if (monthlyBudget !== undefined && monthlyTotal > monthlyBudget) {
		return [texts.raiseTheBudgetByAMonth(money(monthlyTotal - monthlyBudget), money(monthlyBudget), once)];
	}
	return [texts.approveAMonth(money(monthlyTotal), money(monthlyTotal * 12), once)];
}

function objectiveAsks({ design, figures }: ReviewInputs): readonly string[] {
	const missed = heldObjectives(design, figures).filter(({ met, feature }) => !met && feature !== null);
	if (missed.length === 0) return [];
	const features = [...new Set(missed.map(({ feature }) => featureName(design, feature ?? "")))];
	return [
		texts.haveTheDesignChanged(
			missed.length === 1 ? texts.missedObjective : texts.missedCountMissedObjectives(missed.length),
			listed(features),
		),
	];
}

function residencyAsk({ figures }: ReviewInputs): readonly string[] {
	const rules = new Set(["residency", "residency-routing", "residency-failover"]);
	const found = figures.findings.filter(({ rule }) => rules.has(rule));
	if (found.length === 0) return [];
	return [texts.haveCounselDecideOnFindings(found.length)];
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
	const span = most.rpoSeconds === null ? texts.allWritesThere : texts.theLastOfWrites(lossText(most.rpoSeconds));
	return [texts.acceptWhatTheLoss({ features, span, feature: featureName(design, most.feature), region: most.region })];
}

function conflictAsk({ design, figures }: ReviewInputs): readonly string[] {
	const losing = figures.conflicts.filter(({ lostUpdatesPerHour }) => lostUpdatesPerHour > 0);
	if (losing.length === 0) return [];
	return [texts.acceptTheUpdatesThatConflicts(listed(losing.map((each) => lossOf(design, each))))];
}

function lossOf(design: Design, { feature, store, lostUpdatesPerHour }: ConflictFigure): string {
	const rate = lostUpdatesPerHour < 0.01 ? "under 0.01" : formatCount(lostUpdatesPerHour);
	return texts.anHourOfIn(rate, featureName(design, feature), storeName(design, store));
}

function peopleAsk({ design }: ReviewInputs): readonly string[] {
	if (design.regions.size < 2) return [];
	const { mode, manualDelayMs } = design.failover;
	const promoted = [...design.data.values()].filter(
		(store) =>
			store.pattern === "single-leader" && store.replicas.length > 1 && store.automaticLeaderFailoverMs === undefined,
	);
	const what = [
		...(mode === "manual" ? [texts.takeARegionOut] : []),
		...(promoted.length > 0 ? [texts.promoteALeaderOf(listed(promoted.map(({ name }) => name)))] : []),
	];
	if (what.length === 0) return [];
	return [texts.nameWhoMay(listed(what), spanText(manualDelayMs / 1000))];
}

function missingAsk({ design }: ReviewInputs): readonly string[] {
	const missing = [
		...(design.business === undefined ? [texts.whatAnHourOfOutage] : []),
		...(design.costs.monthlyBudget === undefined ? [texts.aMonthlyBudget] : []),
		...([...design.features.values()].some(({ objectives }) => Object.keys(objectives).length === 0)
			? [texts.objectivesForEachFeature]
			: []),
	];
	return missing.length === 0 ? [] : [texts.sayWhatTheDesignLeavesOpen(listed(missing))];
}
