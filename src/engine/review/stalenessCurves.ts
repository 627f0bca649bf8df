import type { Id } from "../model/design.ts";
import type { ConflictFigure, Figures, StalenessFigure } from "../model/figures.ts";

/** One line of the consistency chart: a feature in the region where its reads lag most. */
export interface StalenessCurve {
	readonly feature: Id;
	readonly worst: StalenessFigure;
	readonly conflicts: ConflictFigure | undefined;
}

/** Chart rows: time since the write, and by feature the share of reads that see it. */
export interface StalenessPoint {
	readonly tMs: number;
	readonly [feature: string]: number;
}

/** The features whose reads can be stale, worst region each, and their curves joined over time (t > 0, for a log axis). */
export function stalenessCurves(figures: Pick<Figures, "staleness" | "conflicts">): {
	readonly curves: readonly StalenessCurve[];
	readonly points: readonly StalenessPoint[];
} {
	const worst = new Map<Id, StalenessFigure>();
	for (const figure of figures.staleness) {
		const known = worst.get(figure.feature);
		if (known === undefined || figure.delayP99Ms > known.delayP99Ms) worst.set(figure.feature, figure);
	}
	const lagging = [...worst.values()].filter((figure) => figure.delayP99Ms > 0);
	const byTime = new Map<number, Record<string, number>>();
	for (const figure of lagging) {
		for (const { tMs, share } of figure.consistentAt) {
			if (tMs > 0) byTime.set(tMs, { ...byTime.get(tMs), [figure.feature]: share });
		}
	}
	return {
		curves: lagging.map((figure) => ({
			feature: figure.feature,
			worst: figure,
			conflicts: figures.conflicts.find(({ feature }) => feature === figure.feature),
		})),
		points: [...byTime.entries()].toSorted((a, b) => a[0] - b[0]).map(([tMs, shares]) => ({ ...shares, tMs })),
	};
}
