import type { Design } from "../../engine/model/design.ts";
import { figureName } from "../../engine/model/figureName.ts";
import type { Figures } from "../../engine/model/figures.ts";
import type { BillRow } from "../../engine/review/billRows.ts";
import type { CostBar, CostBreakdown } from "../../engine/review/costBars.ts";
import { headroomTerms, type SurvivingRow } from "../../engine/review/survivingRows.ts";
import { billTerms, groupTerms } from "./billTerms.ts";
import { breakdownNames, designNames, groupName } from "./costNames.ts";
import type { FigureCell, TableData } from "./DataTable.tsx";
import { causeText, linkText } from "./transferText.ts";

interface CostTablesInput {
	readonly design: Pick<Design, "data" | "features">;
	readonly by: CostBreakdown;
	readonly bars: readonly CostBar[];
	readonly groups: readonly string[];
	readonly lines: readonly BillRow[];
	readonly surviving: readonly SurvivingRow[];
	readonly figures: Figures;
	readonly money: (amount: number | null) => string;
}

/** The twin of the cost chart: the bills by group, the cost of surviving, and each line. */
export function costTables(input: CostTablesInput): readonly TableData[] {
	return [groupTable(input), ...survivingTables(input), lineTable(input)];
}

function groupTable({ by, bars, groups, lines, money }: CostTablesInput): TableData {
	const cell = (bar: CostBar, group: string): FigureCell => {
		const amount = bar.amounts[group] ?? 0;
		const why = bar.design === "own" ? { why: { terms: groupTerms(lines, { by, group, money }) } } : {};
		return { shown: money(amount), value: amount, ...why };
	};
	return {
		caption: `A month by ${breakdownNames[by].toLowerCase()}`,
		columns: [
			{ label: breakdownNames[by] },
			...bars.map(({ design }) => ({ label: designNames[design], align: "right" as const })),
		],
		rows: [
			...groups.map((group) => [groupName(by, group), ...bars.map((bar) => cell(bar, group))]),
			[
				"Total",
				...bars.map((bar) => ({
					shown: money(bar.total),
					value: bar.total,
					why: billTerms(bar, { by, groups, money }),
				})),
			],
		],
		totalled: true,
	};
}

function survivingTables({ surviving, figures, money }: CostTablesInput): readonly TableData[] {
	const headroom = figures.cost.surviving?.headroomMonthly;
	if (headroom === undefined) return [];
	const cell = (amount: number): FigureCell => ({ shown: money(amount), value: amount });
	return [
		{
			caption: "The cost of surviving",
			columns: [{ label: "Loss" }, { label: "A month", align: "right" }, { label: "Against all well", align: "right" }],
			rows: [
				["Headroom for any one region", { ...cell(headroom), why: { terms: headroomTerms(figures) } }, ""],
				...surviving.map(({ out, monthly, change, changes }) => [
					`While ${out} is out`,
					{
						...cell(monthly),
						why: {
							terms: changes.map((each) => ({
								label: groupName("category", each.category),
								value: money(each.change),
							})),
						},
					},
					cell(change),
				]),
			],
		},
	];
}

function lineTable({ design, groups, by, lines, figures, money }: CostTablesInput): TableData {
	const inOrder = groups.flatMap((group) => lines.filter((row) => row.groups[by] === group));
	return {
		caption: "The lines of the bill",
		columns: [
			{ label: "Line" },
			{ label: "Layer" },
			{ label: "Region" },
			{ label: "Category" },
			{ label: "Link" },
			{ label: "Caused by" },
			{ label: "A month", align: "right" },
			{ label: "Estimate", align: "right" },
			{ label: "Basis" },
		],
		rows: [
			...inOrder.map((row) => [
				row.line.label,
				row.line.layer ?? "",
				row.line.region ?? "global",
				row.line.category,
				linkText(row) ?? "",
				causeText(row, design) ?? "",
				{ shown: money(row.line.monthly), value: row.line.monthly, why: { figure: figureName.cost(row.line) } },
				{ shown: money(row.line.estimate), value: row.line.estimate },
				row.line.basis,
			]),
			["Total", "", "", "", "", "", totalCell(figures, money), "", ""],
		],
		totalled: true,
	};
}

function totalCell({ cost }: Figures, money: (amount: number) => string): FigureCell {
	return { shown: money(cost.monthlyTotal), value: cost.monthlyTotal, why: { figure: figureName.costTotal } };
}
