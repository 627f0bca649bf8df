import { figureName } from "../../engine/model/figureName.ts";
import type { BusinessFigure } from "../../engine/model/figures.ts";
import { formatCount } from "../../engine/model/numbers/formatCount.ts";
import type { TornadoRow } from "../../engine/review/tornadoRows.ts";
import { waterfallSteps } from "../../engine/review/waterfallRows.ts";
import type { Why } from "../inspector/Explanation.tsx";
import { inputName, stepNames, stepWhy, topologyNames } from "./businessNames.ts";
import type { FigureCell, TableData } from "./DataTable.tsx";
import type { Case } from "./Waterfall.tsx";

interface BusinessTablesInput {
	readonly business: BusinessFigure;
	readonly cases: readonly Case[];
	readonly inputs: readonly TornadoRow[];
	readonly money: (amount: number | null) => string;
}

/** The twin of the business case: the verdict, the steps of each topology, and the tornado. */
export function businessTables({ business, cases, inputs, money }: BusinessTablesInput): readonly TableData[] {
	const months = business.paybackMonths;
	const breakEven = business.breakEvenOutageCostPerHour;
	const cell = (amount: number, why: Why): FigureCell => ({ shown: money(amount), value: amount, why });
	const end = (row: TornadoRow, which: "low" | "high") =>
		cell(row[which], { figure: figureName.business(`tornado/${row.input}/${which}`) });
	return [
		{
			caption: "Verdict",
			columns: [{ label: "Question" }, { label: "Answer", align: "right" }],
			rows: [
				["Worth most", topologyNames[business.verdict]],
				[
					"Payback in months",
					{
						shown: months === null ? "never" : formatCount(months),
						value: months,
						why: { figure: figureName.business("paybackMonths") },
					},
				],
				[
					"Break-even outage cost an hour",
					{
						shown: breakEven === null ? "none" : money(breakEven),
						value: breakEven,
						why: { figure: figureName.business("breakEvenOutageCostPerHour") },
					},
				],
			],
		},
		{
			caption: "From gain to net, a year",
			columns: [
				{ label: "Step" },
				...cases.map(({ topology }) => ({ label: topologyNames[topology], align: "right" as const })),
			],
			rows: waterfallSteps.map((step, index) => [
				stepNames[step],
				...cases.map(({ topology, rows }) => cell(rows[index]?.amount ?? 0, stepWhy(topology, step))),
			]),
		},
		{
			caption: "What the verdict hangs on: active-active's lead a year",
			columns: [
				{ label: "Input" },
				{ label: "25 % lower", align: "right" },
				{ label: "25 % higher", align: "right" },
				{ label: "Verdict" },
			],
			rows: inputs.map((row) => [inputName(row), end(row, "low"), end(row, "high"), verdictText(row)]),
		},
	];
}

function verdictText({ turnsLow, turnsHigh }: TornadoRow): string {
	if (turnsLow && turnsHigh) return "turns both ways";
	if (turnsLow) return "turns lower";
	return turnsHigh ? "turns higher" : "stays";
}
