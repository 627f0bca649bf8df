import * as texts from "../../../../texts/review/figureSections.ts";
import { figureName } from "../../../model/figureName.ts";
import { formatAmount } from "../../../model/numbers/formatAmount.ts";
import { formatShare } from "../../../model/numbers/formatShare.ts";
import type { ReviewBlock } from "../../../model/reviewDocument.ts";
import { type BilledDesign, costBars } from "../../costBars.ts";
import { survivingRows } from "../../survivingRows.ts";
import { cell, numbers, paragraph, sentences, table, words } from "../blocks.ts";
import type { ReviewInputs } from "../reviewInputs.ts";
import { explained } from "./explained.ts";

const billed: Readonly<Record<BilledDesign, string>> = {
	own: texts.asDesigned,
	pinned: texts.baseline,
	activePassive: texts.activePassive,
	singleRegion: texts.oneRegion,
};

/** Smaller lines of the bill are summed up. */
const mostLines = 15;

export function costBlocks(inputs: ReviewInputs): readonly ReviewBlock[] {
	const { design, figures } = inputs;
	const { cost } = figures;
	const money = (amount: number): string => formatAmount(amount, design.currency);
	const { groups, bars } = costBars({ cost, pinned: undefined, regions: [...design.regions.keys()] }, "category");
	return [
		paragraph(summarySentences(inputs)),
		...(groups.length === 0
			? []
			: [
					{
						kind: "bars",
						caption: texts.theBillAMonthByCategory,
						unit: design.currency,
						parts: groups,
						rows: bars.map((bar) => ({
							label: billed[bar.design],
							values: groups.map((group) => bar.amounts[group] ?? 0),
							total: money(bar.total),
							...(bar.design === "own" && design.costs.monthlyBudget !== undefined
								? { objective: design.costs.monthlyBudget }
								: {}),
						})),
					} satisfies ReviewBlock,
				]),
		...lineTable(inputs),
		...survivingTable(inputs),
		...explained(inputs, { name: figureName.costTotal, label: texts.billAMonth, value: money(cost.monthlyTotal) }),
	];
}

function summarySentences({ design, figures }: ReviewInputs): string {
	const { monthlyTotal, transferShare, perMillionRequests, surviving } = figures.cost;
	const money = (amount: number): string => formatAmount(amount, design.currency);
	return sentences(
		texts.theBillIsAMonth(money(monthlyTotal), money(monthlyTotal * 12)),
		perMillionRequests !== null && texts.aMillionRequestsCost(money(perMillionRequests)),
		transferShare !== null && texts.ofItIsDataTransfer(formatShare(transferShare)),
		surviving !== null && texts.roomForTheLoss(money(surviving.headroomMonthly)),
		design.costs.discount > 0 && texts.aDiscountOfIsTaken(formatShare(design.costs.discount)),
	);
}

function lineTable({ design, figures }: ReviewInputs): readonly ReviewBlock[] {
	const money = (amount: number): string => formatAmount(amount, design.currency);
	const lines = figures.cost.lines.toSorted((a, b) => b.monthly - a.monthly).filter(({ monthly }) => monthly > 0);
	const rest = lines.slice(mostLines);
	const total = figures.cost.monthlyTotal;
	return table({
		caption: texts.theLargestLinesOfTheBill,
		columns: [
			words(texts.line),
			words(texts.category),
			words(texts.region),
			numbers(texts.aMonth),
			numbers(texts.share),
			words(texts.knownFrom),
		],
		rows: [
			...lines
				.slice(0, mostLines)
				.map((line) => [
					line.label,
					line.category,
					line.region ?? "all",
					money(line.monthly),
					formatShare(line.monthly / total),
					basisText(line.basis),
				]),
			...(rest.length === 0
				? []
				: [
						[
							texts.restCountSmallerLines(rest.length),
							"—",
							"—",
							money(rest.reduce((sum, { monthly }) => sum + monthly, 0)),
							formatShare(rest.reduce((sum, { monthly }) => sum + monthly, 0) / total),
							"—",
						],
					]),
		],
	});
}

function basisText(basis: "pinned" | "catalogue" | "estimate"): string {
	return basis === "pinned" ? texts.theFile : basis === "catalogue" ? texts.aListPrice : texts.anEstimate;
}

function survivingTable({ design, figures }: ReviewInputs): readonly ReviewBlock[] {
	const money = (amount: number): string => formatAmount(amount, design.currency);
	return table({
		caption: texts.theBillWhileARegionIsOut,
		columns: [words(texts.out), numbers(texts.bill), numbers(texts.change), words(texts.mostlyIn)],
		rows: survivingRows(figures.cost).map(({ out, monthly, change, changes }) => {
			const [most] = changes.toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change));
			return [
				cell(out),
				cell(money(monthly)),
				cell(`${change > 0 ? "+" : ""}${money(change)}`),
				cell(most === undefined ? "—" : most.category),
			];
		}),
	});
}
