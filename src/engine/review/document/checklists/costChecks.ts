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
	const text = "The bill is within a budget.";
	const money = moneyOf(inputs);
	const { monthlyBudget } = design.costs;
	if (monthlyBudget === undefined)
		return confirm(text, `No budget is set; the bill is ${money(figures.cost.monthlyTotal)} a month.`);
	return ruleCheck(inputs, {
		rules: ["budget-exceeded"],
		text,
		met: `${money(figures.cost.monthlyTotal)} of ${money(monthlyBudget)} a month.`,
	});
}

/** Less than this even when another region is lost is more than anybody asks for. */
const leastUtilisation = 0.4;

function sizeCheck({ design, figures }: ReviewInputs): ReviewCheck {
	const text = "Regions are as large as their load asks for.";
	const worst = worstLoads(design);
	const stated = figures.load.flatMap(({ application, region, requestsPerSecond, capacityPerSecond }) => {
		if (capacityPerSecond === null || capacityPerSecond === 0) return [];
		const most = Math.max(requestsPerSecond, worst.get(`${application}/${region}`)?.requestsPerSecond ?? 0);
		return [
			{
				name: `${application} in ${region}`,
				used: requestsPerSecond / capacityPerSecond,
				most: most / capacityPerSecond,
			},
		];
	});
	if (stated.length === 0) return confirm(text, "No capacity is stated: compare what runs with what is used.");
	const shares = stated.map(({ used }) => used);
	const spread = `At peak the regions are between ${formatShare(Math.min(...shares))} and ${formatShare(Math.max(...shares))} full.`;
	const over = stated.filter(({ used }) => used > 1);
	const idle = stated.filter(({ most }) => most < leastUtilisation);
	const odd = over.length > 0 ? over : idle;
	const what =
		over.length > 0 ? "Too small" : `Under ${formatShare(leastUtilisation)} full whichever one region is lost`;
	return held(text, {
		isMet: odd.length === 0,
		met: spread,
		missed: `${spread} ${what}: ${listed(odd.map(({ name }) => name))}.`,
	});
}

function transferCheck(inputs: ReviewInputs): ReviewCheck {
	const { cost } = inputs.figures;
	const text = "Data transfer is at most 10 % of the bill.";
	if (cost.transferShare === null) return notApplicable(text, "There is no bill.");
	const told = `It is ${formatShare(cost.transferShare)}, ${moneyOf(inputs)(cost.byCategory.transfer)} a month`;
	const largest = cost.lines
		.filter(({ category }) => category === "transfer")
		.toSorted((a, b) => b.monthly - a.monthly)[0];
	return held(text, {
		isMet: cost.transferShare <= 0.1,
		met: `${told}.`,
		missed: `${told}${largest === undefined ? "" : `; the most is ${largest.label}`}.`,
	});
}

function completeCheck(inputs: ReviewInputs): ReviewCheck {
	const { design } = inputs;
	const text = "Everything that runs is on the bill.";
	if (design.application.size === 0) return notApplicable(text, "The design has no application.");
	return ruleCheck(inputs, {
		rules: ["no-instances"],
		text,
		met: "Every application says what it runs on, or what it costs.",
	});
}

function knownCheck(inputs: ReviewInputs): ReviewCheck {
	const { cost } = inputs.figures;
	const text = "The figures of the bill are confirmed by a real one.";
	if (cost.monthlyTotal === 0) return notApplicable(text, "There is no bill.");
	const money = moneyOf(inputs);
	const of = (basis: CostFigure["lines"][number]["basis"]): number =>
		cost.lines.filter((line) => line.basis === basis).reduce((sum, { monthly }) => sum + monthly, 0);
	const rest = of("catalogue") + of("estimate");
	if (rest === 0) return { state: "met", text, why: "Every line is pinned in the file." };
	return confirm(
		text,
		`${money(rest)} of ${money(cost.monthlyTotal)} a month is from list prices (${money(of("catalogue"))}) and estimates (${money(of("estimate"))}): compare the largest lines with an offer or a bill, and pin them.`,
	);
}

function commitmentCheck(inputs: ReviewInputs): ReviewCheck {
	const { design, figures } = inputs;
	const text = "Steady load is bought with commitments.";
	const { compute, database } = figures.cost.byCategory;
	if (compute + database === 0) return notApplicable(text, "No machines are on the bill.");
	const { discount } = design.costs;
	if (discount > 0) return { state: "met", text, why: `A discount of ${formatShare(discount)} is in the figures.` };
	return confirm(
		text,
		`No discount is in the figures: compute and databases are ${moneyOf(inputs)(compute + database)} a month at on-demand prices, with an average load of ${formatShare(design.traffic.averageOfPeak)} of the peak.`,
	);
}

function lifecycleCheck(inputs: ReviewInputs): ReviewCheck {
	const { design, figures } = inputs;
	const text = "Old data is archived or deleted.";
	const largest = [...design.data.values()].toSorted(
		(a, b) => b.sizeBytes * b.replicas.length - a.sizeBytes * a.replicas.length,
	);
	const [first] = largest;
	if (first === undefined) return notApplicable(text, "The design stores nothing.");
	return confirm(
		text,
		`Storage is ${moneyOf(inputs)(figures.cost.byCategory.storage)} a month; the most is ${first.name} with ${formatBytes(first.sizeBytes)} in ${first.replicas.length === 1 ? "one region" : `${first.replicas.length} regions`}: ask how old its data gets.`,
	);
}

function cacheCheck(inputs: ReviewInputs): ReviewCheck {
	const { design, figures } = inputs;
	const text = "What users read often and alike comes from an edge cache.";
	const egress = figures.cost.lines.filter(({ id }) => id.startsWith("transfer/egress/"));
	const total = egress.reduce((sum, { monthly }) => sum + monthly, 0);
	if (total === 0) return notApplicable(text, "Answers to users cost nothing on this bill.");
	const cached = [...design.features.values()].filter(({ edgeCache }) => edgeCache !== undefined);
	const without = [...design.features.values()].filter(
		({ edgeCache, readsPerSecond }) => edgeCache === undefined && readsPerSecond > 0,
	);
	if (without.length === 0)
		return {
			state: "met",
			text,
			why: `${listed(cached.map(({ name }) => name))} ${cached.length === 1 ? "has" : "have"} one.`,
		};
	return confirm(
		text,
		`Answers to users cost ${moneyOf(inputs)(total)} a month; ${listed(without.map(({ name }) => name))} ${without.length === 1 ? "has" : "have"} no edge cache: ask which of their reads are alike.`,
	);
}

function regionCheck(inputs: ReviewInputs): ReviewCheck {
	const { cost } = inputs.figures;
	const text = "The cost of each region is watched, and jumps are noticed.";
	const regions = Object.entries(cost.byRegion).filter(([, monthly]) => monthly > 0);
	if (regions.length === 0) return notApplicable(text, "There is no bill.");
	const money = moneyOf(inputs);
	const told = regions.toSorted((a, b) => b[1] - a[1]).map(([region, monthly]) => `${region} ${money(monthly)}`);
	return confirm(text, `Set an alert on each: ${told.join(", ")} a month.`);
}

function survivingCheck(inputs: ReviewInputs): ReviewCheck {
	const { cost } = inputs.figures;
	const text = "It is known what the bill becomes while a region is out.";
	const rows = survivingRows(cost);
	const [worst] = rows.toSorted((a, b) => b.change - a.change);
	if (worst === undefined || cost.surviving === null) return notApplicable(text, "There is one region.");
	const money = moneyOf(inputs);
	const change =
		worst.change > 0
			? `it is ${money(worst.change)} a month more while ${worst.out} is out, at worst`
			: "it is no more while any region is out";
	return confirm(
		text,
		`By the figures ${change}; ${cost.surviving.headroomMonthly > 0 ? `the room kept for it costs ${money(cost.surviving.headroomMonthly)} a month` : "no room for it is on the bill"}: check that quotas and commitments allow it.`,
	);
}

function worthCheck(inputs: ReviewInputs): ReviewCheck {
	const { design, figures } = inputs;
	const text = "The design is worth what it costs.";
	if (figures.business === undefined)
		return confirm(text, "The file has no business case: give yearly revenue or the cost of an hour of outage.");
	const favoured = isFavoured({ design, figures });
	if (favoured === undefined)
		return notApplicable(text, "One region takes requests: the business case is for several.");
	const net = moneyOf(inputs)(figures.business.netYearly);
	return held(text, {
		isMet: favoured,
		met: `It nets ${net} a year, the most of the three topologies.`,
		missed: `It nets ${net} a year, ${moneyOf(inputs)(-leadOf(figures.business))} less than the best of the three topologies.`,
	});
}
