import type { Technology } from "../../../engine/catalog/technology.ts";
import type { Point } from "../../../engine/layout/rect.ts";
import type { NewRegion } from "../../../engine/model/commands/addRegion.ts";
import type { Id } from "../../../engine/model/design.ts";

/** What is being dragged over the canvas. */
export type DragSource =
	| { readonly kind: "card"; readonly cardId: string; readonly grab: Point }
	/** A new line from a card. */
	| { readonly kind: "line"; readonly cardId: string }
	/** One end of a line that is there. */
	| { readonly kind: "end"; readonly lineId: string; readonly end: "from" | "to" }
	| { readonly kind: "column"; readonly region: Id }
	/** The right edge of a region's column. */
	| { readonly kind: "edge"; readonly region: Id }
	| PaletteSource;

export type PaletteSource =
	| { readonly kind: "technology"; readonly technology: Technology }
	| { readonly kind: "region"; readonly region: NewRegion; readonly name: string };

export interface Drag {
	readonly source: DragSource;
	/** Of the pointer in the window; undefined until it moves. */
	readonly pointer: Point | undefined;
	/** A target chosen by keys, in the canvas' pixels at 100 %; it counts before the pointer. */
	readonly at?: Point;
	readonly alt: boolean;
	/** By a pressed pointer; otherwise a tap, a click or Enter puts it down. */
	readonly held: boolean;
}

export interface DragHandlers {
	/** Carries the drop out; called once, where the drag ended over the window. */
	readonly drop: (drag: Drag) => void;
}

let drag: Drag | undefined;
let handlers: DragHandlers | undefined;
/** A drop that ended while the first who carries drops out was still being loaded. */
let waiting: Drag | undefined;
let isLoaded = false;
const listeners = new Set<() => void>();

/** The drag under way, outside React: only what draws it follows each move of the pointer. */
export const dragState = {
	get: (): Drag | undefined => drag,
	set: (next: Drag | undefined): void => {
		drag = next;
		for (const listener of listeners) listener();
	},
	/** Takes something up without a pressed pointer: the next tap or click on the canvas, or Enter, puts it down. */
	carry: (source: DragSource): void => dragState.set({ source, pointer: undefined, alt: false, held: false }),
	drop: (done: Drag): void => {
		handlers?.drop(done);
		if (!isLoaded) waiting = done;
	},
	subscribe: (listener: () => void): (() => void) => {
		listeners.add(listener);
		return () => listeners.delete(listener);
	},
	/** The canvas says what a drop does. */
	handleDrops: (next: DragHandlers): (() => void) => {
		handlers = next;
		isLoaded = true;
		if (waiting !== undefined) next.drop(waiting);
		waiting = undefined;
		return () => {
			if (handlers === next) handlers = undefined;
		};
	},
};
