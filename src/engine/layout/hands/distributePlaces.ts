import type { CommandResult } from "../../model/commands/command.ts";
import { ok } from "../../model/result.ts";
import type { Rect } from "../rect.ts";
import { type Chosen, chosenThings, type HandScene, type Thing } from "./chosenThings.ts";

export type Along = "across" | "down";

/** Makes the gaps between three or more things equal; the first and the last stay, and so does what is locked. */
export function distributePlaces(
	scene: HandScene,
	{ along, ...chosen }: Chosen & { readonly along: Along },
): CommandResult {
	const things = chosenThings(scene, chosen).toSorted((a, b) => start(a.rect, along) - start(b.rect, along));
	const [first, last] = [things[0], things.at(-1)];
	if (first === undefined || last === undefined || things.length < 3) return ok([]);
	const room = start(last.rect, along) + size(last.rect, along) - start(first.rect, along);
	const taken = things.reduce((sum, { rect }) => sum + size(rect, along), 0);
	const gap = (room - taken) / (things.length - 1);
	let at = start(first.rect, along);
	const edits = things.flatMap((thing) => {
		const wanted = at;
		at += size(thing.rect, along) + gap;
		return moved(thing, along, wanted);
	});
	return ok(edits);
}

function moved(thing: Thing, along: Along, at: number) {
	if (thing.locked || Math.abs(at - start(thing.rect, along)) < 0.05) return [];
	return thing.put(along === "across" ? { ...thing.rect, x: at } : { ...thing.rect, y: at });
}

function start(rect: Rect, along: Along): number {
	return along === "across" ? rect.x : rect.y;
}

function size(rect: Rect, along: Along): number {
	return along === "across" ? rect.w : rect.h;
}
