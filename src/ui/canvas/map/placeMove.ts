import type { City } from "../../../engine/catalog/cities.ts";
import type { Point } from "../../../engine/layout/rect.ts";
import type { Id } from "../../../engine/model/design.ts";

/** A population or region that is being moved over the map. */
export type PlaceMove =
	/** Pointer in the window; exact with Alt, else it snaps to the nearest city. */
	| { readonly by: "pointer"; readonly id: Id; readonly pointer: Point; readonly exact: boolean }
	| { readonly by: "keys"; readonly id: Id; readonly city: City; readonly pointer?: undefined };

let move: PlaceMove | undefined;
let onDrop: ((done: PlaceMove) => void) | undefined;
const listeners = new Set<() => void>();

/** The move under way, outside React: only what draws it follows the pointer. */
export const placeMove = {
	get: (): PlaceMove | undefined => move,
	set: (next: PlaceMove | undefined): void => {
		move = next;
		for (const listener of listeners) listener();
	},
	/** Ends the move; the map carries it out. */
	drop: (): void => {
		const done = move;
		placeMove.set(undefined);
		if (done !== undefined) onDrop?.(done);
	},
	/** The map says what a drop does. */
	handleDrops: (next: (done: PlaceMove) => void): (() => void) => {
		onDrop = next;
		return () => {
			if (onDrop === next) onDrop = undefined;
		};
	},
	subscribe: (listener: () => void): (() => void) => {
		listeners.add(listener);
		return () => {
			listeners.delete(listener);
		};
	},
};
