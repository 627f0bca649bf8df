import type { CommandResult } from "../../model/commands/command.ts";
import type { Edit } from "../../model/figures.ts";
import { ok } from "../../model/result.ts";
import type { Card, StoreCard } from "../layout.ts";
import type { Point, Rect } from "../rect.ts";
import { bottom } from "../rect.ts";
import { type Chosen, chosenThings, type HandScene, type Thing } from "./chosenThings.ts";
import { cellOfCard } from "./placeOf.ts";

/**
 * Moves the chosen things by so many pixels: 1, or 8 with Shift. Sideways cards go by pixels; up and down, where
 * they stand in rows, by a row; a store passes the next one. Notes go by pixels both ways. What is locked stays.
 */
export function nudgePlaces(scene: HandScene, { by, ...chosen }: Chosen & { readonly by: Point }): CommandResult {
	return ok(
		chosenThings(scene, chosen).flatMap((thing) => {
			if (thing.locked) return [];
			const rect = { ...thing.rect, x: thing.rect.x + by.x };
			const steps = Math.sign(by.y);
			if (thing.card === undefined) return thing.put({ ...rect, y: rect.y + by.y });
			if (steps === 0) return thing.put(rect);
			return thing.card.kind === "store"
				? passing(scene, { ...thing, rect }, steps)
				: thing.put({ ...rect, y: rowTop(scene, thing.card, steps) });
		}),
	);
}

/** The top of the row above or below; below the last one of a new row. */
function rowTop({ layout }: HandScene, card: Card, steps: number): number {
	const { rect } = card;
	const tops = cellOfCard(layout, card)?.rows.map(({ top }) => top) ?? [];
	if (steps < 0) return tops.findLast((top) => top < rect.y - 1) ?? rect.y;
	const gap = card.kind === "balancing" ? layout.metrics.gap.balancing : layout.metrics.gap.application;
	return tops.find((top) => top > rect.y + 1) ?? bottom(rect) + gap;
}

/** A store and the next one that is not locked change places. */
function passing(scene: HandScene, thing: Thing, steps: number): readonly Edit[] {
	const { rect } = thing;
	const others = scene.layout.cards.filter(
		(other): other is StoreCard => other.kind === "store" && !other.locked && isBeyond(other.rect, rect, steps),
	);
	const next = others.toSorted((a, b) => steps * (a.rect.y - b.rect.y))[0];
	if (next === undefined) return [];
	const gap = scene.layout.metrics.gap.store;
	const [own, its] = steps > 0 ? [rect.y + next.rect.h + gap, rect.y] : [next.rect.y, next.rect.y + rect.h + gap];
	// What no hand has placed makes room by itself.
	const placed = scene.design.canvas.get(next.component)?.y !== undefined;
	const [other] = placed ? chosenThings(scene, { ids: [next.component], region: next.region }) : [];
	return [...thing.put({ ...rect, y: own }), ...(other?.put({ ...other.rect, y: its }) ?? [])];
}

function isBeyond(other: Rect, rect: Rect, steps: number): boolean {
	return steps > 0 ? other.y > rect.y + 1 : other.y < rect.y - 1;
}
