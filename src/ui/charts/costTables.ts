import type { Design } from "../../engine/model/design.ts";
import { figureName } from "../../engine/model/figureName.ts";
import type { CostFigure } from "../../engine/model/figures.ts";
import type { BillRow } from "../../engine/review/billRows.ts";
import type { CostBar, CostBreakdown } from "../../engine/review/costBars.ts";
import type { SurvivingRow } from "../../engine/review/survivingRows.ts";
import * as texts from "../../texts/charts.ts";
import { billFigure, groupFigure } from "./billNames.ts";
import { changeTerms } from "./changeTerms.ts";
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
	readonly cost: CostFigure;
	readonly money: (amount: number | null) => string;
}

/** The twin of the cost chart: the bills by group, the cost of surviving, and each line. */
export function costTables(input: CostTablesInput): readonly TableData[] {
	return [groupTable(input), ...survivingTables(input), lineTable(input)];
}

function groupTable({ by, bars, groups, money }: CostTablesInput): TableData {
	return {
		caption: texts.aMonthBy(breakdownNames[by].toLowerCase()),
		columns: [
			{ label: breakdownNames[by] },
			...bars.map(({ design }) => ({ label: designNames[design], align: "right" as const })),
		],
		rows: [
			...groups.map((group) => [
				groupName(by, group),
				...bars.map(({ design, amounts }) => cellOf(money, amounts[group] ?? 0, groupFigure(design, by, group))),
			]),
			[texts.total, ...bars.map(({ design, total }) => cellOf(money, total, billFigure(design)))],
		],
		totalled: true,
	};
}

function cellOf(money: CostTablesInput["money"], amount: number | null, figure: string | undefined): FigureCell {
	return { shown: money(amount), value: amount, ...(figure === undefined ? {} : { why: { figure } }) };
}

function survivingTables({ surviving, cost, money }: CostTablesInput): readonly TableData[] {
	const headroom = cost.surviving?.headroomMonthly;
	if (headroom === undefined) return [];
	const nameOf = (key: string) => figureName.cost({ id: `surviving/${key}` });
	return [
		{
			caption: texts.theCostOfSurviving,
			columns: [
				{ label: texts.loss },
				{ label: texts.aMonthInText, align: "right" },
				{ label: texts.againstAllWell, align: "right" },
			],
			rows: [
				[texts.headroomForAnyRegionsLoss, cellOf(money, headroom, nameOf("headroomMonthly")), ""],
				...surviving.map((row) => [
					texts.whileIsOut(row.out),
					cellOf(money, row.monthly, nameOf(`whileOut/${row.out}`)),
					{ ...cellOf(money, row.change, undefined), why: { terms: changeTerms(row, money) } },
				]),
			],
		},
	];
}

function lineTable({ design, groups, by, lines, cost, money }: CostTablesInput): TableData {
	const inOrder = groups.flatMap((group) => lines.filter((row) => row.groups[by] === group));
	return {
		caption: texts.theLinesOfTheBill,
		columns: [
			{ label: texts.line },
			{ label: texts.layer },
			{ label: texts.region },
			{ label: texts.category },
			{ label: texts.link },
			{ label: texts.causedBy },
			{ label: texts.aMonthInText, align: "right" },
			{ label: texts.estimateInText, align: "right" },
			{ label: texts.basis },
		],
		rows: [
			...inOrder.map((row) => lineRow(row, design, money)),
			[texts.total, "", "", "", "", "", cellOf(money, cost.monthlyTotal, figureName.costTotal), "", ""],
		],
		totalled: true,
	};
}

function lineRow(
	row: BillRow,
	design: CostTablesInput["design"],
	money: CostTablesInput["money"],
): TableData["rows"][0] {
	const { line } = row;
	const estimate = line.estimate === null ? undefined : figureName.cost({ id: `${line.id}/estimate` });
	return [
		line.label,
		line.layer ?? "",
		line.region ?? "global",
		line.category,
		linkText(row) ?? "",
		causeText(row, design) ?? "",
		cellOf(money, line.monthly, figureName.cost(line)),
		cellOf(money, line.estimate, estimate),
		line.basis,
	];
}
