import type { Technology } from "../../../engine/catalog/technology.ts";
import type { Point } from "../../../engine/layout/rect.ts";
import type { NewRegion } from "../../../engine/model/commands/addRegion.ts";
import type { Id } from "../../../engine/model/design.ts";

/** What is being dragged over the canvas. */
export type DragSource =
	| { readonly kind: "card"; readonly cardId: string; readonly grab: Point }
	| { readonly kind: "line"; readonly cardId: string }
	| { readonly kind: "column"; readonly region: Id }
	| PaletteSource;

export type PaletteSource =
	| { readonly kind: "technology"; readonly technology: Technology }
	| { readonly kind: "region"; readonly region: NewRegion; readonly name: string };

export interface Drag {
	readonly source: DragSource;
	/** Of the pointer in the window; undefined until it moves. */
	readonly pointer: Point | undefined;
	readonly alt: boolean;
}

export interface DragHandlers {
	/** Carries the drop out; called once, where the drag ended over the window. */
	readonly drop: (drag: Drag) => void;
}

/** Pixels that a press may wander and still be a click. */
const clickSlack = 4;

let drag: Drag | undefined;
let handlers: DragHandlers | undefined;
/** A drop that ended while the first who carries drops out was still being loaded. */
let waiting: Drag | undefined;
let isLoaded = false;
const listeners = new Set<() => void>();

function change(next: Drag | undefined): void {
	drag = next;
	for (const listener of listeners) listener();
}

/** The drag under way, outside React: only what draws it follows each move of the pointer. */
export const dragState = {
	get: (): Drag | undefined => drag,
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

/**
 * Starts a drag by a pressed pointer. It becomes one when the pointer has left the spot, until then a
 * click stays a click; Escape ends it without a trace.
 */
export function beginDrag(source: DragSource, start?: Point): void {
	const leave: (() => void)[] = [];
	const end = (): void => {
		for (const each of leave) each();
		change(undefined);
	};
	const move = (event: PointerEvent): void => {
		const pointer = { x: event.clientX, y: event.clientY };
		const moved =
			drag !== undefined || start === undefined || Math.hypot(pointer.x - start.x, pointer.y - start.y) > clickSlack;
		if (moved) change({ source, pointer, alt: event.altKey });
	};
	const up = (event: PointerEvent): void => {
		const done = drag;
		end();
		if (done === undefined) return;
		suppressClick();
		const dropped = { ...done, pointer: { x: event.clientX, y: event.clientY }, alt: event.altKey };
		handlers?.drop(dropped);
		if (!isLoaded) waiting = dropped;
	};
	const key = (event: KeyboardEvent): void => {
		if (event.key === "Escape" && drag !== undefined) {
			event.stopPropagation();
			suppressClick();
			end();
		}
		if (event.key === "Alt" && drag !== undefined) change({ ...drag, alt: event.type === "keydown" });
	};
	const listen = <K extends keyof WindowEventMap>(name: K, listener: (event: WindowEventMap[K]) => void): void => {
		window.addEventListener(name, listener, true);
		leave.push(() => window.removeEventListener(name, listener, true));
	};
	// The pointer passes over text on its way.
	listen("selectstart", (event) => event.preventDefault());
	listen("pointermove", move);
	listen("pointerup", up);
	listen("pointercancel", end);
	listen("keydown", key);
	listen("keyup", key);
}

/** A technology or region taken from the palette; call it when the pointer goes down on its row. */
export function beginPaletteDrag(source: PaletteSource, start?: Point): void {
	beginDrag(source, start);
}

/** The click that the browser sends after a drag is none. */
function suppressClick(): void {
	const swallow = (event: Event): void => {
		event.stopPropagation();
		event.preventDefault();
	};
	window.addEventListener("click", swallow, { capture: true, once: true });
	setTimeout(() => window.removeEventListener("click", swallow, true), 0);
}
