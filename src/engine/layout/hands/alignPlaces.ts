import type { CommandResult } from "../../model/commands/command.ts";
import { ok } from "../../model/result.ts";
import type { Rect } from "../rect.ts";
import { bottom, middleX, middleY, right } from "../rect.ts";
import { type Chosen, chosenThings, type HandScene, type Thing } from "./chosenThings.ts";

export type Alignment = "left" | "centre" | "right" | "top" | "middle" | "bottom";

/**
 * Lines several things up along the side, or the middle, of all of them together. What is locked stays and the
 * others come to it. Stores keep their rows: tops and bottoms of rows that replicate straight are not theirs to choose.
 */
export function alignPlaces(scene: HandScene, { to, ...chosen }: Chosen & { readonly to: Alignment }): CommandResult {
	const things = chosenThings(scene, chosen);
	const anchors = things.filter(({ locked }) => locked);
	const around = rectAround((anchors.length > 0 ? anchors : things).map(({ rect }) => rect));
	const edits = things.flatMap((thing) => {
		const rect = aligned(thing, around, to);
		const moves = rect.x !== thing.rect.x || rect.y !== thing.rect.y;
		return thing.locked || !moves ? [] : thing.put(rect);
	});
	return ok(things.length < 2 ? [] : edits);
}

function aligned({ rect, card }: Thing, around: Rect, to: Alignment): Rect {
	const keepsRow = card?.kind === "store";
	switch (to) {
		case "left":
			return { ...rect, x: around.x };
		case "centre":
			return { ...rect, x: middleX(around) - rect.w / 2 };
		case "right":
			return { ...rect, x: right(around) - rect.w };
		case "top":
			return keepsRow ? rect : { ...rect, y: around.y };
		case "middle":
			return keepsRow ? rect : { ...rect, y: middleY(around) - rect.h / 2 };
		case "bottom":
			return keepsRow ? rect : { ...rect, y: bottom(around) - rect.h };
	}
}

/** The least rectangle that holds all. */
function rectAround(rects: readonly Rect[]): Rect {
	const x = Math.min(...rects.map((rect) => rect.x));
	const y = Math.min(...rects.map((rect) => rect.y));
	return { x, y, w: Math.max(...rects.map(right)) - x, h: Math.max(...rects.map(bottom)) - y };
}
