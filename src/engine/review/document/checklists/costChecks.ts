import * as texts from "../../../../texts/review/designChecklists.ts";
import type { CostFigure } from "../../../model/figures.ts";
import { formatAmount } from "../../../model/numbers/formatAmount.ts";
import { formatBytes } from "../../../model/numbers/formatBytes.ts";
import { formatShare } from "../../../model/numbers/formatShare.ts";
import type { ReviewCheck } from "../../../model/reviewDocument.ts";
import { listed } from "../../findings/sentences.ts";
import { survivingRows } from "../../survivingRows.ts";
import { leadOf } from "../../tornadoRows.ts";
import { worstLoads } from "../figures/loadBlocks.ts";
import type { ReviewInputs } from "../reviewInputs.ts";
import { isFavoured } from "../summary/verdictBlock.ts";
import { confirm, held, notApplicable, ruleCheck } from "./ruleCheck.ts";

/** What keeps the bill right. */
export function costChecks(inputs: ReviewInputs): readonly ReviewCheck[] {
	return [
		budgetCheck(inputs),
		sizeCheck(inputs),
		transferCheck(inputs),
		completeCheck(inputs),
		knownCheck(inputs),
		commitmentCheck(inputs),
		lifecycleCheck(inputs),
		cacheCheck(inputs),
		regionCheck(inputs),
		survivingCheck(inputs),
		worthCheck(inputs),
	];
}

type Money = (amount: number) => string;

function moneyOf({ design }: ReviewInputs): Money {
	return (amount) => formatAmount(amount, design.currency);
}

function budgetCheck(inputs: ReviewInputs): ReviewCheck {
	const { design, figures } = inputs;
	const text = texts.theBillIsWithinABudget;
	const money = moneyOf(inputs);
	const { monthlyBudget } = design.costs;
	if (monthlyBudget === undefined) return confirm(text, texts.noBudgetIsSet(money(figures.cost.monthlyTotal)));
	return ruleCheck(inputs, {
		rules: ["budget-exceeded"],
		text,
		met: texts.ofAMonth(money(figures.cost.monthlyTotal), money(monthlyBudget)),
	});
}

/** Less than this even when another region is lost is more than anybody asks for. */
const leastUtilisation = 0.4;

function sizeCheck({ design, figures }: ReviewInputs): ReviewCheck {
	const text = texts.regionsAreAsLarge;
	const worst = worstLoads(design);
	const stated = figures.load.flatMap(({ application, region, requestsPerSecond, capacityPerSecond }) => {
		if (capacityPerSecond === null || capacityPerSecond === 0) return [];
		const most = Math.max(requestsPerSecond, worst.get(`${application}/${region}`)?.requestsPerSecond ?? 0);
		return [
			{
				name: texts.applicationInRegion(application, region),
				used: requestsPerSecond / capacityPerSecond,
				most: most / capacityPerSecond,
			},
		];
	});
	if (stated.length === 0) return confirm(text, texts.noCapacityIsStated);
	const shares = stated.map(({ used }) => used);
	const spread = texts.atPeakTheRegions(formatShare(Math.min(...shares)), formatShare(Math.max(...shares)));
	const over = stated.filter(({ used }) => used > 1);
	const idle = stated.filter(({ most }) => most < leastUtilisation);
	const odd = over.length > 0 ? over : idle;
	const what = over.length > 0 ? texts.tooSmall : texts.underFullWhicheverOneRegion(formatShare(leastUtilisation));
	return held(text, {
		isMet: odd.length === 0,
		met: spread,
		missed: `${spread} ${what}: ${listed(odd.map(({ name }) => name))}.`,
	});
}

function transferCheck(inputs: ReviewInputs): ReviewCheck {
	const { cost } = inputs.figures;
	const text = texts.dataTransferIsAtMost;
	if (cost.transferShare === null) return notApplicable(text, texts.thereIsNoBill);
	const told = texts.itIsAMonth(formatShare(cost.transferShare), moneyOf(inputs)(cost.byCategory.transfer));
	const largest = cost.lines
		.filter(({ category }) => category === "transfer")
		.toSorted((a, b) => b.monthly - a.monthly)[0];
	return held(text, {
		isMet: cost.transferShare <= 0.1,
		met: `${told}.`,
		missed: `${told}${largest === undefined ? "" : texts.theMostIs(largest.label)}.`,
	});
}

function completeCheck(inputs: ReviewInputs): ReviewCheck {
	const { design } = inputs;
	const text = texts.everythingThatRunsIsOnTheBill;
	if (design.application.size === 0) return notApplicable(text, texts.theDesignHasNoApplication);
	return ruleCheck(inputs, {
		rules: ["no-instances"],
		text,
		met: texts.everyApplicationSaysWhatItRuns,
	});
}

function knownCheck(inputs: ReviewInputs): ReviewCheck {
	const { cost } = inputs.figures;
	const text = texts.theFiguresOfTheBill;
	if (cost.monthlyTotal === 0) return notApplicable(text, texts.thereIsNoBill);
	const money = moneyOf(inputs);
	const of = (basis: CostFigure["lines"][number]["basis"]): number =>
		cost.lines.filter((line) => line.basis === basis).reduce((sum, { monthly }) => sum + monthly, 0);
	const rest = of("catalogue") + of("estimate");
	if (rest === 0) return { state: "met", text, why: texts.everyLineIsPinnedInTheFile };
	return confirm(
		text,
		texts.ofAMonthIsFromListPrices({
			rest: money(rest),
			monthlyTotal: money(cost.monthlyTotal),
			of: money(of("catalogue")),
			otherOf: money(of("estimate")),
		}),
	);
}

function commitmentCheck(inputs: ReviewInputs): ReviewCheck {
	const { design, figures } = inputs;
	const text = texts.steadyLoadIsBoughtWithCommitments;
	const { compute, database } = figures.cost.byCategory;
	if (compute + database === 0) return notApplicable(text, texts.noMachinesAreOnTheBill);
	const { discount } = design.costs;
	if (discount > 0) return { state: "met", text, why: texts.aDiscountOfIsInTheFigures(formatShare(discount)) };
	return confirm(
		text,
		texts.noDiscountIsInTheFigures(moneyOf(inputs)(compute + database), formatShare(design.traffic.averageOfPeak)),
	);
}

function lifecycleCheck(inputs: ReviewInputs): ReviewCheck {
	const { design, figures } = inputs;
	const text = texts.oldDataIsArchivedOrDeleted;
	const largest = [...design.data.values()].toSorted(
		(a, b) => b.sizeBytes * b.replicas.length - a.sizeBytes * a.replicas.length,
	);
	const [first] = largest;
	if (first === undefined) return notApplicable(text, texts.theDesignStoresNothing);
	return confirm(
		text,
		texts.storageIsAMonth({
			storage: moneyOf(inputs)(figures.cost.byCategory.storage),
			first: first.name,
			sizeBytes: formatBytes(first.sizeBytes),
			replicaCount: first.replicas.length === 1 ? texts.oneRegion : texts.replicaCountRegions(first.replicas.length),
		}),
	);
}

function cacheCheck(inputs: ReviewInputs): ReviewCheck {
	const { design, figures } = inputs;
	const text = texts.whatUsersReadOften;
	const egress = figures.cost.lines.filter(({ id }) => id.startsWith("transfer/egress/"));
	const total = egress.reduce((sum, { monthly }) => sum + monthly, 0);
	if (total === 0) return notApplicable(text, texts.answersToUsersCostNothing);
	const cached = [...design.features.values()].filter(({ edgeCache }) => edgeCache !== undefined);
	const without = [...design.features.values()].filter(
		({ edgeCache, readsPerSecond }) => edgeCache === undefined && readsPerSecond > 0,
	);
	if (without.length === 0)
		return {
			state: "met",
			text,
			why: texts.cachedHaveOne(listed(cached.map(({ name }) => name)), cached.length),
		};
	return confirm(
		text,
		texts.answersToUsersCostAMonth(moneyOf(inputs)(total), listed(without.map(({ name }) => name)), without.length),
	);
}

function regionCheck(inputs: ReviewInputs): ReviewCheck {
	const { cost } = inputs.figures;
	const text = texts.theCostOfEachRegionIsWatched;
	const regions = Object.entries(cost.byRegion).filter(([, monthly]) => monthly > 0);
	if (regions.length === 0) return notApplicable(text, texts.thereIsNoBill);
	const money = moneyOf(inputs);
	const told = regions.toSorted((a, b) => b[1] - a[1]).map(([region, monthly]) => `${region} ${money(monthly)}`);
	return confirm(text, texts.setAnAlert(told.join(", ")));
}

function survivingCheck(inputs: ReviewInputs): ReviewCheck {
	const { cost } = inputs.figures;
	const text = texts.itIsKnown;
	const rows = survivingRows(cost);
	const [worst] = rows.toSorted((a, b) => b.change - a.change);
	if (worst === undefined || cost.surviving === null) return notApplicable(text, texts.thereIsOneRegion);
	const money = moneyOf(inputs);
	const change = worst.change > 0 ? texts.itIsAMonthMore(money(worst.change), worst.out) : texts.itIsNoMore;
	return confirm(
		text,
		texts.byTheFigures(
			change,
			cost.surviving.headroomMonthly > 0 ? texts.theRoomKept(money(cost.surviving.headroomMonthly)) : texts.noRoom,
		),
	);
}

function worthCheck(inputs: ReviewInputs): ReviewCheck {
	const { design, figures } = inputs;
	const text = texts.theDesignIsWorthWhatItCosts;
	if (figures.business === undefined) return confirm(text, texts.theFileHasNoBusinessCase);
	const favoured = isFavoured({ design, figures });
	if (favoured === undefined) return notApplicable(text, texts.oneRegionTakesRequests);
	const net = moneyOf(inputs)(figures.business.netYearly);
	return held(text, {
		isMet: favoured,
		met: texts.itNetsAYear(net),
		missed: texts.itNetsAYearLess(net, moneyOf(inputs)(-leadOf(figures.business))),
	});
}
