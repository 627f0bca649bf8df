import { overlaps, type Point, type Rect } from "../../layout/rect.ts";
import type { GroupShape, Shape } from "../shape.ts";
import type { Part } from "./mergeFrames.ts";
import { shapeBox } from "./shapeBox.ts";

/** A shape that comes and goes, taken out of its groups; `at` is where their origin stands. */
export interface LiftedShape {
	readonly frames: readonly number[];
	readonly shape: Exclude<Shape, GroupShape>;
	readonly at: Point;
}

/**
 * Takes what comes and goes out of its groups and to the front, where nothing covers it in the frames in which it
 * is seen: then all that is seen in the same frames, wherever it stands, can be shown and hidden as one.
 */
export function liftParts(
	parts: readonly Part[],
	frameCount: number,
): { readonly parts: readonly Part[]; readonly lifted: readonly LiftedShape[] } {
	const painted = paintedIn(parts, { at: { x: 0, y: 0 }, within: frameCount, clear: true });
	const liftable = painted.filter((each, index) => each.comesAndGoes && !isCovered(each, painted, index + 1));
	const out = new Set<Part>(liftable.map(({ part }) => part));
	return {
		parts: without(parts, out),
		lifted: liftable.map(({ part: { frames, shape }, at }) => ({ frames, shape, at })),
	};
}

type ShapePart = Extract<Part, { readonly shape: unknown }>;

/** A shape in the order of painting. */
interface Painted {
	readonly part: ShapePart;
	readonly at: Point;
	readonly box: Rect;
	/** In other frames than what holds it, and painted in full. */
	readonly comesAndGoes: boolean;
}

interface Around {
	readonly at: Point;
	/** How many frames what holds it is seen in. */
	readonly within: number;
	/** Nothing around it is see-through. */
	readonly clear: boolean;
}

function paintedIn(parts: readonly Part[], { at, within, clear }: Around): readonly Painted[] {
	return parts.flatMap((part): readonly Painted[] => {
		if ("shape" in part) {
			const box = shapeBox(part.shape);
			const comesAndGoes = clear && part.frames.length < within;
			return [{ part, at, box: { ...box, x: box.x + at.x, y: box.y + at.y }, comesAndGoes }];
		}
		const { x = 0, y = 0, opacity } = part.group;
		const inside = { x: at.x + x, y: at.y + y };
		return paintedIn(part.parts, {
			at: inside,
			within: part.frames.length,
			clear: clear && opacity === undefined,
		});
	});
}

/** Whether anything painted later lies over it in one of its frames. */
function isCovered({ part, box }: Painted, painted: readonly Painted[], from: number): boolean {
	for (let index = from; index < painted.length; index += 1) {
		const later = painted[index];
		if (later !== undefined && overlaps(box, later.box) && meet(part.frames, later.part.frames)) return true;
	}
	return false;
}

/** Whether two rising rows share a number. */
function meet(a: readonly number[], b: readonly number[]): boolean {
	let [i, j] = [0, 0];
	while (i < a.length && j < b.length) {
		const [first, second] = [a[i] ?? 0, b[j] ?? 0];
		if (first === second) return true;
		if (first < second) i += 1;
		else j += 1;
	}
	return false;
}

function without(parts: readonly Part[], out: ReadonlySet<Part>): readonly Part[] {
	return parts
		.filter((part) => !out.has(part))
		.map((part) => ("shape" in part ? part : { ...part, parts: without(part.parts, out) }));
}
