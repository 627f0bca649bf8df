import type { Id } from "../model/design.ts";
import type { Figures, StalenessFigure } from "../model/figures.ts";

/** One line of the staleness chart. */
export interface StalenessCurve {
	/** Names the curve among the others: the feature, or the region where its reads enter. */
	readonly key: Id;
	readonly figure: StalenessFigure;
}

/** Chart rows: time since the write, and by curve the share of reads that see it. */
export interface StalenessPoint {
	readonly tMs: number;
	readonly [key: string]: number;
}

interface StalenessCurves {
	readonly curves: readonly StalenessCurve[];
	/** The curves joined over time (t > 0, for a logarithmic axis). */
	readonly points: readonly StalenessPoint[];
}

/** The features whose reads can be stale, each in the region where they lag most. */
export function worstCurves(figures: Pick<Figures, "staleness">): StalenessCurves {
	const worst = new Map<Id, StalenessFigure>();
	for (const figure of figures.staleness) {
		const known = worst.get(figure.feature);
		if (known === undefined || figure.delayP99Ms > known.delayP99Ms) worst.set(figure.feature, figure);
	}
	return joined([...worst.values()].map((figure) => ({ key: figure.feature, figure })));
}

/** One feature in each region where its reads enter, those that see every write at once left out. */
export function regionCurves(figures: Pick<Figures, "staleness">, feature: Id): StalenessCurves {
	const own = figures.staleness.filter((figure) => figure.feature === feature);
	return joined(own.map((figure) => ({ key: figure.region, figure })));
}

function joined(all: readonly StalenessCurve[]): StalenessCurves {
	const curves = all.filter(({ figure }) => figure.delayP99Ms > 0);
	const byTime = new Map<number, Record<string, number>>();
	for (const { key, figure } of curves) {
		for (const { tMs, share } of figure.consistentAt) {
			if (tMs > 0) byTime.set(tMs, { ...byTime.get(tMs), [key]: share });
		}
	}
	const points = [...byTime.entries()].toSorted((a, b) => a[0] - b[0]).map(([tMs, shares]) => ({ ...shares, tMs }));
	return { curves, points };
}
