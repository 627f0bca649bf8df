import * as texts from "../../../texts/drawing/report.ts";
import type { ReviewChart, ReviewTable } from "../../model/reviewDocument.ts";
import { chartValue } from "./chartValue.ts";

/** Rows of a line chart's table: a line of hundreds of points is read at these. */
const mostPoints = 24;

/** A chart's figures as a table: all that its picture shows. */
export function chartTable(chart: ReviewChart): ReviewTable {
	return chart.kind === "bars" ? barsTable(chart) : linesTable(chart);
}

function barsTable({ caption, unit, parts, rows }: Extract<ReviewChart, { kind: "bars" }>): ReviewTable {
	const hasObjective = rows.some(({ objective }) => objective !== undefined);
	return {
		kind: "table",
		caption,
		columns: [
			{ title: "", align: "start" },
			...[...parts, texts.total, ...(hasObjective ? [texts.objective] : [])].map(
				(title) => ({ title, align: "end" }) as const,
			),
		],
		rows: rows.map(({ label, values, total, objective }) => [
			{ text: label },
			...values.map((value) => ({ text: chartValue(value, unit) })),
			{ text: total },
			...(hasObjective ? [{ text: objective === undefined ? "—" : chartValue(objective, unit) }] : []),
		]),
	};
}

function linesTable({ caption, x, xUnit, yUnit, series }: Extract<ReviewChart, { kind: "lines" }>): ReviewTable {
	const every = Math.max(1, Math.ceil(x.length / mostPoints));
	const shown = x.map((_, index) => index).filter((index) => index % every === 0 || index === x.length - 1);
	return {
		kind: "table",
		caption,
		columns: [
			{ title: texts.at, align: "end" },
			...series.map(({ label }) => ({ title: label, align: "end" }) as const),
		],
		rows: shown.map((index) => [
			{ text: chartValue(x[index] ?? 0, xUnit) },
			...series.map(({ y }) => ({ text: pointText(y[index] ?? null, yUnit) })),
		]),
	};
}

function pointText(value: number | null, unit: string): string {
	return value === null ? "—" : chartValue(value, unit);
}
