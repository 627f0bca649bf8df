import { figureName } from "../../engine/model/figureName.ts";
import type { LatencyFigure, LatencyPartLabel } from "../../engine/model/figures.ts";
import type { LatencyRow } from "../../engine/review/latencyRows.ts";
import * as texts from "../../texts/charts.ts";
import { bareMs } from "./bareMs.ts";
import type { FigureCell, TableData } from "./DataTable.tsx";

export const percentiles = ["p50", "p95", "p99"] as const;

/** Name of another figure of the same path. */
function pathFigure(figure: LatencyFigure, key: string): string {
	return `${figureName.latency(figure, "p99").replace(/p99$/, "")}${key}`;
}

/** The twin of the latency chart: each path with its percentiles, its objective, and the medians of its parts. */
export function latencyTable(
	rows: readonly LatencyRow[],
	used: readonly LatencyPartLabel[],
	nameOf: (id: string) => string,
): TableData {
	return {
		columns: [
			{ label: texts.population },
			{ label: texts.operation },
			{ label: texts.enters },
			...percentiles.map((percentile) => ({ label: texts.percentileMs(percentile), align: "right" as const })),
			{ label: texts.objectiveP99Ms, align: "right" },
			...used.map((label) => ({ label: texts.medianMs(label), align: "right" as const })),
		],
		rows: rows.map(({ population, operation, figure }) => [
			nameOf(population),
			operation,
			figure.entry.map(({ region }) => region).join(", "),
			...percentiles.map((percentile) => ({
				...figureCell(figure[`${percentile}Ms`], figureName.latency(figure, percentile)),
				missed: percentile === "p99" && figure.met === false,
			})),
			figureCell(figure.objectiveP99Ms, pathFigure(figure, "objective")),
			...used.map((label) => {
				const part = figure.parts.find((each) => each.label === label);
				return part === undefined ? "" : figureCell(part.p50Ms, pathFigure(figure, `parts/${label}/p50`));
			}),
		]),
	};
}

function figureCell(ms: number | null, figure: string): FigureCell {
	return { shown: bareMs(ms), value: ms, ...(ms === null ? {} : { why: { figure } }) };
}
