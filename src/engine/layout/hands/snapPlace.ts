import type { Rect } from "../rect.ts";
import { axisSnaps, type Candidate } from "./axisSnaps.ts";
import type { Guide } from "./Guide.ts";

export interface Snapped {
	readonly rect: Rect;
	readonly guides: readonly Guide[];
}

export interface SnapOptions {
	/** Rectangles that attract: edges to edges, middles to middles, and equal gaps between them. */
	readonly neighbours: readonly Rect[];
	/** Where it may stand; its edges and middles attract too. */
	readonly area?: Rect;
	/** Pixels of the canvas within which it snaps; 6 where none are given. Divide by the zoom. */
	readonly within?: number;
}

const usualReach = 6;

/**
 * Where a dragged rectangle comes to stand: at most so many pixels away, on each axis for itself at what is
 * nearest; edges before middles before gaps where they are equally near. Nothing near leaves it where it is.
 */
export function snapPlace(rect: Rect, { neighbours, area, within = usualReach }: SnapOptions): Snapped {
	const around = area === undefined ? neighbours : [...neighbours, area];
	const level = nearest(axisSnaps(rect, { axis: "x", neighbours, around }), within);
	const upright = nearest(axisSnaps(rect, { axis: "y", neighbours, around }), within);
	const snapped = { ...rect, x: rect.x + (level[0]?.by ?? 0), y: rect.y + (upright[0]?.by ?? 0) };
	const guides = [...level, ...upright].flatMap((candidate) => candidate.guides(snapped));
	return { rect: snapped, guides: withoutDoubles(guides) };
}

const order = { edge: 0, middle: 1, gap: 2 };

/** The nearest, and all others that the same step reaches. */
function nearest(candidates: readonly Candidate[], within: number): readonly Candidate[] {
	const near = candidates
		.filter(({ by }) => Math.abs(by) <= within)
		.toSorted((a, b) => Math.abs(a.by) - Math.abs(b.by) || order[a.kind] - order[b.kind]);
	const first = near[0];
	return first === undefined ? [] : near.filter(({ by }) => Math.abs(by - first.by) < 0.01);
}

/** Guides along one line are one, from the first end to the last. */
function withoutDoubles(guides: readonly Guide[]): readonly Guide[] {
	const kept = new Map<string, Guide>();
	for (const guide of guides) {
		const span = guide.kind === "gap" ? `${guide.from} ${guide.to}` : "";
		const key = `${guide.axis} ${Math.round(guide.at * 100)} ${guide.kind === "gap" ? "gap" : ""} ${span}`;
		const before = kept.get(key);
		kept.set(
			key,
			before === undefined
				? guide
				: { ...before, from: Math.min(before.from, guide.from), to: Math.max(before.to, guide.to) },
		);
	}
	return [...kept.values()];
}
