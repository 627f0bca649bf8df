import type { CommandResult } from "../../model/commands/command.ts";
import { ok } from "../../model/result.ts";
import type { Point } from "../rect.ts";
import { bottom } from "../rect.ts";
import { type Chosen, chosenThings, type HandScene, type Thing } from "./chosenThings.ts";
import { cellOfCard } from "./placeOf.ts";

/**
 * Moves the chosen things by so many pixels: 1, or 8 with Shift. Sideways cards go by pixels; up and down, where
 * they stand in rows, by a row. Notes go by pixels both ways. What is locked stays.
 */
export function nudgePlaces(scene: HandScene, { by, ...chosen }: Chosen & { readonly by: Point }): CommandResult {
	return ok(
		chosenThings(scene, chosen).flatMap((thing) => {
			if (thing.locked) return [];
			const y = thing.card === undefined ? thing.rect.y + by.y : rowTop(scene, thing, Math.sign(by.y));
			return thing.put({ ...thing.rect, x: thing.rect.x + by.x, y });
		}),
	);
}

const newRowGap = 14;

/** The top of the row above or below; below the last one of a new row. */
function rowTop(scene: HandScene, { card, rect }: Thing, steps: number): number {
	const cell = card && cellOfCard(scene.layout, card);
	if (cell === undefined || steps === 0) return rect.y;
	const tops = cell.rows.map(({ top }) => top);
	if (steps < 0) return tops.findLast((top) => top < rect.y - 1) ?? rect.y;
	return tops.find((top) => top > rect.y + 1) ?? bottom(rect) + newRowGap;
}
