import type { GroupShape, Shape } from "../shape.ts";

/** The shapes of one picture of a film; frames are counted from 0. */
export interface Frame {
	readonly frame: number;
	readonly shapes: readonly Shape[];
}

/** A shape and the frames in which it is seen. What a group holds has parts of its own. */
export type Part =
	| { readonly frames: readonly number[]; readonly shape: Exclude<Shape, GroupShape> }
	| {
			readonly frames: readonly number[];
			/** With what it holds left out. */
			readonly group: GroupShape;
			readonly parts: readonly Part[];
	  };

/**
 * All pictures of a film as one: of the parts that are seen in a frame, in order, that frame's picture
 * consists. What stays the same over many frames, or comes back, is there once.
 */
export function mergeFrames(frames: readonly Frame[]): readonly Part[] {
	const drafts: Draft[] = [];
	for (const frame of frames) mergeInto(drafts, frame);
	return drafts.map(partOf);
}

interface Draft {
	readonly key: string;
	readonly shape: Shape;
	readonly frames: number[];
	/** What a group holds in each of its frames. */
	readonly held: Frame[];
}

function mergeInto(drafts: Draft[], { frame, shapes }: Frame): void {
	const places = placesOf(drafts);
	const fresh: { readonly after: number; readonly draft: Draft }[] = [];
	let cursor = -1;
	for (const { key, shape } of keyed(shapes)) {
		const at = places.get(key)?.find((place) => place > cursor);
		const known = at === undefined ? undefined : drafts[at];
		const draft = known ?? { key, shape, frames: [], held: [] };
		if (at === undefined) fresh.push({ after: cursor, draft });
		else cursor = at;
		draft.frames.push(frame);
		if (shape.kind === "group") draft.held.push({ frame, shapes: shape.shapes });
	}
	for (const { after, draft } of fresh.reverse()) drafts.splice(after + 1, 0, draft);
}

function placesOf(drafts: readonly Draft[]): ReadonlyMap<string, readonly number[]> {
	const places = new Map<string, number[]>();
	for (const [index, { key }] of drafts.entries()) {
		const known = places.get(key);
		if (known === undefined) places.set(key, [index]);
		else known.push(index);
	}
	return places;
}

/** A shape is the same when all of it is; a group when it stands at the same place, whatever it holds. */
function keyed(shapes: readonly Shape[]): readonly { readonly key: string; readonly shape: Shape }[] {
	const counts = new Map<string, number>();
	return shapes.map((shape) => {
		if (shape.kind !== "group") return { key: keyOf(shape), shape };
		const place = `${shape.x ?? 0} ${shape.y ?? 0} ${shape.opacity ?? 1}`;
		const count = counts.get(place) ?? 0;
		counts.set(place, count + 1);
		return { key: `${place} ${count}`, shape };
	});
}

/** Of what several pictures share: a map's land is a long text. */
const known = new WeakMap<Shape, string>();

function keyOf(shape: Shape): string {
	const before = known.get(shape);
	if (before !== undefined) return before;
	const key = JSON.stringify(shape);
	known.set(shape, key);
	return key;
}

function partOf({ shape, frames, held }: Draft): Part {
	if (shape.kind !== "group") return { frames, shape };
	const { title: _, shapes: __, ...place } = shape;
	return { frames, group: { ...place, shapes: [] }, parts: mergeFrames(held) };
}
