import type { Cell, StartsOfClass } from "./cells.ts";
import type { Changes } from "./changes.ts";
import { placeThing } from "./changes.ts";
import type { Draft, NumberLists } from "./numberLists.ts";
import { newDraft, newNumberLists, push, writeList } from "./numberLists.ts";
import type { TryWorld } from "./tries.ts";
import { chainOf } from "./tries.ts";
import type { World } from "./world.ts";

/** What became of the requests of each class when they were last looked at. */
export interface Passages {
	/** [class]: where they began then, and the count of changes at that look. */
	readonly starts: (StartsOfClass | undefined)[];
	readonly lookedAt: Int32Array;
	/** [class]: 1 where what it adds to the flow is to be worked out again. */
	readonly isNew: Uint8Array;
	/** [class]: the things that it hangs on. */
	readonly needs: NumberLists;
	/** [class]: where its tries arrive, as the thing that the application there is, each with its tries a second. */
	readonly arrivals: NumberLists;
	readonly drafts: { readonly needs: Draft; readonly arrivals: Draft };
}

export interface PassageWorld extends TryWorld {
	readonly passages: Passages;
}

export function newPassages({ classes }: World): Passages {
	return {
		starts: [],
		lookedAt: new Int32Array(classes.length),
		isNew: new Uint8Array(classes.length),
		needs: newNumberLists(classes.length),
		arrivals: newNumberLists(classes.length),
		drafts: { needs: newDraft(), arrivals: newDraft() },
	};
}

/** The starts have been written to since the last look. */
export function forgetStarts({ starts }: Passages): void {
	starts.fill(undefined);
}

/** Sends the requests of each class on their way again that begin elsewhere, or that meet something that has changed. */
export function lookAtClasses(world: PassageWorld, classes: readonly StartsOfClass[]): void {
	const { passages, routes } = world;
	const { changes } = routes.cells;
	for (let index = 0; index < classes.length; index++) {
		const one = classes[index];
		if (one === undefined || (passages.starts[index] === one && stillHolds(passages, index, changes))) continue;
		look(world, one, index);
	}
}

function stillHolds({ needs, lookedAt }: Passages, index: number, { now, changedAt }: Changes): boolean {
	const since = lookedAt[index] ?? 0;
	if (since === now) return true;
	const from = needs.from[index] ?? 0;
	const to = from + (needs.length[index] ?? 0);
	for (let at = from; at < to; at++) if ((changedAt[needs.values[at] ?? 0] ?? 0) > since) return false;
	return true;
}

function look(world: PassageWorld, one: StartsOfClass, index: number): void {
	const { passages, routes } = world;
	const { changes } = routes.cells;
	const { drafts, needs, arrivals } = passages;
	for (const { cell, perSecond } of one.starts) {
		const { tries, order } = chainOf(world, cell);
		if (order !== undefined) push(drafts.needs, changes.order);
		for (const { cell: tried, share } of tries) {
			noteNeeds(drafts.needs, tried, changes);
			if (!world.conditions.up[tried.region]) continue;
			push(drafts.arrivals, placeThing(changes, tried.place));
			push(drafts.arrivals, perSecond * share);
		}
	}
	if (one.requests.edgePerSecond > 0) push(drafts.needs, changes.firstPopulation + one.requests.population);
	writeList(needs, index, drafts.needs);
	writeList(arrivals, index, drafts.arrivals);
	passages.starts[index] = one;
	passages.lookedAt[index] = changes.now;
	passages.isNew[index] = 1;
}

function noteNeeds(needs: Draft, { region, place, answer }: Cell, changes: Changes): void {
	push(needs, region);
	push(needs, placeThing(changes, place));
	if (answer !== undefined) push(needs, answer.thing);
}
