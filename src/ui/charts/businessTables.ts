import { figureName } from "../../engine/model/figureName.ts";
import type { BusinessFigure } from "../../engine/model/figures.ts";
import { formatCount } from "../../engine/model/numbers/formatCount.ts";
import type { TornadoRow } from "../../engine/review/tornadoRows.ts";
import { waterfallSteps } from "../../engine/review/waterfallRows.ts";
import * as texts from "../../texts/charts.ts";
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
			caption: texts.verdict,
			columns: [{ label: texts.question }, { label: texts.answer, align: "right" }],
			rows: [
				[texts.worthMost, topologyNames[business.verdict]],
				[
					texts.paybackInMonths,
					{
						shown: months === null ? "never" : formatCount(months),
						value: months,
						why: { figure: figureName.business("paybackMonths") },
					},
				],
				[
					texts.breakEvenOutageCostAnHour,
					{
						shown: breakEven === null ? "none" : money(breakEven),
						value: breakEven,
						why: { figure: figureName.business("breakEvenOutageCostPerHour") },
					},
				],
			],
		},
		{
			caption: texts.fromGainToNetAYear,
			columns: [
				{ label: texts.step },
				...cases.map(({ topology }) => ({ label: topologyNames[topology], align: "right" as const })),
			],
			rows: waterfallSteps.map((step, index) => [
				stepNames[step],
				...cases.map(({ topology, rows }) => cell(rows[index]?.amount ?? 0, stepWhy(topology, step))),
			]),
		},
		{
			caption: texts.whatTheVerdictHangsOnActive,
			columns: [
				{ label: texts.input },
				{ label: "25 % lower", align: "right" },
				{ label: "25 % higher", align: "right" },
				{ label: texts.verdict },
			],
			rows: inputs.map((row) => [inputName(row), end(row, "low"), end(row, "high"), verdictText(row)]),
		},
	];
}

function verdictText({ turnsLow, turnsHigh }: TornadoRow): string {
	if (turnsLow && turnsHigh) return texts.turnsBothWays;
	if (turnsLow) return texts.turnsLower;
	return turnsHigh ? texts.turnsHigher : "stays";
}
