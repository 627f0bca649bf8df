import type { Rect } from "../rect.ts";
import type { Axis, Guide } from "./Guide.ts";

/** A step that would bring the rectangle in line with something. */
export interface Candidate {
	readonly by: number;
	readonly kind: Guide["kind"];
	/** To be drawn once the rectangle stands there. */
	readonly guides: (rect: Rect) => readonly Guide[];
}

interface Around {
	readonly axis: Axis;
	/** Between these equal gaps are looked for. */
	readonly neighbours: readonly Rect[];
	/** To these edges and middles are held. */
	readonly around: readonly Rect[];
}

/** All steps along one axis that line a rectangle up with its neighbours. */
export function axisSnaps(rect: Rect, { axis, neighbours, around }: Around): readonly Candidate[] {
	return [...around.flatMap((other) => lineSnaps(rect, other, axis)), ...gapSnaps(rect, neighbours, axis)];
}

const across: Readonly<Record<Axis, Axis>> = { x: "y", y: "x" };

function start(rect: Rect, axis: Axis): number {
	return axis === "x" ? rect.x : rect.y;
}

function length(rect: Rect, axis: Axis): number {
	return axis === "x" ? rect.w : rect.h;
}

function end(rect: Rect, axis: Axis): number {
	return start(rect, axis) + length(rect, axis);
}

function middle(rect: Rect, axis: Axis): number {
	return start(rect, axis) + length(rect, axis) / 2;
}

function lineSnaps(rect: Rect, other: Rect, axis: Axis): readonly Candidate[] {
	const [from, to] = [start(rect, axis), end(rect, axis)];
	const lines = [start(other, axis), end(other, axis)];
	const edges = lines.flatMap((at) => [
		lineSnap({ by: at - from, at, kind: "edge" }, other, axis),
		lineSnap({ by: at - to, at, kind: "edge" }, other, axis),
	]);
	const at = middle(other, axis);
	return [...edges, lineSnap({ by: at - middle(rect, axis), at, kind: "middle" }, other, axis)];
}

function lineSnap(
	{ by, at, kind }: { readonly by: number; readonly at: number; readonly kind: "edge" | "middle" },
	other: Rect,
	axis: Axis,
): Candidate {
	const side = across[axis];
	return {
		by,
		kind,
		guides: (rect) => [
			{
				axis,
				at,
				kind,
				from: Math.min(start(rect, side), start(other, side)),
				to: Math.max(end(rect, side), end(other, side)),
			},
		],
	};
}

/** Between two neighbours in the middle, and beside two as far as these are from each other. */
function gapSnaps(rect: Rect, neighbours: readonly Rect[], axis: Axis): readonly Candidate[] {
	const side = across[axis];
	const abreast = neighbours
		.filter((other) => start(other, side) < end(rect, side) && start(rect, side) < end(other, side))
		.toSorted((a, b) => start(a, axis) - start(b, axis));
	return abreast.slice(1).flatMap((second, index) => {
		const first = abreast[index];
		if (first === undefined) return [];
		const gap = start(second, axis) - end(first, axis);
		return gap < 1 ? [] : pairSnaps(rect, { first, second, gap }, axis);
	});
}

interface Pair {
	readonly first: Rect;
	readonly second: Rect;
	readonly gap: number;
}

function pairSnaps(rect: Rect, { first, second, gap }: Pair, axis: Axis): readonly Candidate[] {
	const size = length(rect, axis);
	const from = start(rect, axis);
	const between = (end(first, axis) + start(second, axis) - size) / 2;
	const candidate = (at: number, order: (moved: Rect) => readonly [Rect, Rect, Rect]): Candidate => ({
		by: at - from,
		kind: "gap",
		guides: (moved) => gapGuides(order(moved), axis),
	});
	return [
		...(gap > size + 2 ? [candidate(between, (moved) => [first, moved, second])] : []),
		candidate(end(second, axis) + gap, (moved) => [first, second, moved]),
		candidate(start(first, axis) - gap - size, (moved) => [moved, first, second]),
	];
}

/** One stretch across each of both gaps, where all three are abreast, else at the middle one. */
function gapGuides([a, b, c]: readonly [Rect, Rect, Rect], axis: Axis): readonly Guide[] {
	const side = across[axis];
	const low = Math.max(start(a, side), start(b, side), start(c, side));
	const high = Math.min(end(a, side), end(b, side), end(c, side));
	const at = low < high ? (low + high) / 2 : middle(b, side);
	const guide = (from: Rect, to: Rect): Guide => ({
		axis: side,
		at,
		from: end(from, axis),
		to: start(to, axis),
		kind: "gap",
	});
	return [guide(a, b), guide(b, c)];
}
