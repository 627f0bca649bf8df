import * as texts from "../../../texts/review/slides.ts";
import type { DeckBars, DeckRow } from "../../model/deck.ts";
import type { Design } from "../../model/design.ts";
import { type Figures, latencyPartLabels } from "../../model/figures.ts";
import { formatMs } from "../../model/numbers/formatMs.ts";
import { latencyPartSeries } from "../chartSeries.ts";
import { type LatencyRow, latencyRows, slowestFeature } from "../latencyRows.ts";
import { worstRows } from "./worstRows.ts";

/** Where the time of the slowest feature's requests goes: bars to the median, with a line to the 99th percentile. */
export function latencyChart(design: Design, figures: Figures): DeckBars | undefined {
	const feature = slowestFeature(figures);
	if (feature === undefined) return undefined;
	const rows = latencyRows(figures, feature);
	const used = latencyPartLabels.filter((label) => rows.some((row) => msOf(row, label) > 0));
	const chart: DeckBars = {
		kind: "bars",
		title: texts.latencyOfP50(design.features.get(feature)?.name ?? feature),
		format: { kind: "ms" },
		rows: rows.map((row) => rowOf(design, row)),
		parts: used.map((label) => ({
			name: label,
			colour: latencyPartSeries[label],
			values: rows.map((row) => msOf(row, label)),
		})),
		reachName: "p99",
		...(rows.some(({ figure }) => figure.objectiveP99Ms !== null) ? { targetName: texts.objectiveForP99 } : {}),
	};
	return worstRows(
		chart,
		rows.map(({ figure }) => figure.p99Ms ?? Number.POSITIVE_INFINITY),
	);
}

function rowOf(design: Design, { population, operation, figure }: LatencyRow): DeckRow {
	return {
		label: `${design.users.populations.get(population)?.name ?? population}, ${operation}`,
		total: formatMs(figure.p99Ms),
		reach: figure.p99Ms,
		target: figure.objectiveP99Ms,
		missed: figure.met === false,
	};
}

function msOf({ parts }: LatencyRow, label: string): number {
	return parts.reduce((sum, part) => (part.label === label ? sum + part.ms : sum), 0);
}
