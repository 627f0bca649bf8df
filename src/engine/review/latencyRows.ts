import type { Id } from "../model/design.ts";
import type { Figures, LatencyFigure, LatencyPartLabel } from "../model/figures.ts";
import type { Operation } from "../model/vocabulary.ts";

/** One bar of the latency chart. */
export interface LatencyRow {
	readonly population: Id;
	readonly operation: Operation;
	/** Milliseconds, scaled to add up to the path's median: medians of the parts do not add up by themselves. */
	readonly parts: readonly { readonly label: LatencyPartLabel; readonly ms: number }[];
	readonly figure: LatencyFigure;
}

/** The bars of one feature, by population in the file's order, reads before writes. */
export function latencyRows(figures: Pick<Figures, "latency">, feature: Id): readonly LatencyRow[] {
	return figures.latency.filter((figure) => figure.feature === feature).map(rowOf);
}

function rowOf(figure: LatencyFigure): LatencyRow {
	const sumMs = figure.parts.reduce((sum, part) => sum + part.p50Ms, 0);
	const scale = figure.p50Ms === null || sumMs === 0 ? 0 : figure.p50Ms / sumMs;
	return {
		population: figure.population,
		operation: figure.operation,
		parts: figure.parts.map(({ label, p50Ms }) => ({ label, ms: p50Ms * scale })),
		figure,
	};
}

/** The feature with the highest p99 of all, which the chart opens with; undefined without features. */
export function slowestFeature(figures: Pick<Figures, "latency">): Id | undefined {
	let slowest: LatencyFigure | undefined;
	for (const figure of figures.latency) {
		if ((figure.p99Ms ?? 0) > (slowest?.p99Ms ?? 0)) slowest = figure;
	}
	return slowest?.feature ?? figures.latency[0]?.feature;
}
