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
	own: "As designed",
	pinned: "Baseline",
	activePassive: "Active-passive",
	singleRegion: "One region",
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
						caption: "The bill a month by category, beside the same features in fewer regions.",
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
		...explained(inputs, { name: figureName.costTotal, label: "Bill a month", value: money(cost.monthlyTotal) }),
	];
}

function summarySentences({ design, figures }: ReviewInputs): string {
	const { monthlyTotal, transferShare, perMillionRequests, surviving } = figures.cost;
	const money = (amount: number): string => formatAmount(amount, design.currency);
	return sentences(
		`The bill is ${money(monthlyTotal)} a month, ${money(monthlyTotal * 12)} a year.`,
		perMillionRequests !== null && `A million requests cost ${money(perMillionRequests)}.`,
		transferShare !== null && `${formatShare(transferShare)} of it is data transfer.`,
		surviving !== null && `Room for the loss of any one region is ${money(surviving.headroomMonthly)} of it.`,
		design.costs.discount > 0 && `A discount of ${formatShare(design.costs.discount)} is taken off what is not pinned.`,
	);
}

function lineTable({ design, figures }: ReviewInputs): readonly ReviewBlock[] {
	const money = (amount: number): string => formatAmount(amount, design.currency);
	const lines = figures.cost.lines.toSorted((a, b) => b.monthly - a.monthly).filter(({ monthly }) => monthly > 0);
	const rest = lines.slice(mostLines);
	const total = figures.cost.monthlyTotal;
	return table({
		caption: "The largest lines of the bill, a month.",
		columns: [
			words("Line"),
			words("Category"),
			words("Region"),
			numbers("A month"),
			numbers("Share"),
			words("Known from"),
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
							`${rest.length} smaller lines`,
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
	return basis === "pinned" ? "the file" : basis === "catalogue" ? "a list price" : "an estimate";
}

function survivingTable({ design, figures }: ReviewInputs): readonly ReviewBlock[] {
	const money = (amount: number): string => formatAmount(amount, design.currency);
	return table({
		caption: "The bill while a region is out, at a monthly rate.",
		columns: [words("Out"), numbers("Bill"), numbers("Change"), words("Mostly in")],
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
