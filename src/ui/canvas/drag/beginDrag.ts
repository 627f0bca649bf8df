import type { Point } from "../../../engine/layout/rect.ts";
import { type DragSource, dragState } from "./dragState.ts";
import { swallowClick } from "./swallowClick.ts";

/** What of a pressed pointer a drag begins by; the events of React and of the browser fit. */
export interface Press {
	readonly clientX: number;
	readonly clientY: number;
	readonly pointerId: number;
	readonly pointerType: string;
	readonly target: EventTarget | null;
}

/** Pixels that a press may wander and still be a click; a finger is less exact. */
const clickSlack = { mouse: 4, touch: 10 } as const;
/** A finger that rests this long takes a card up; one that moves earlier pans the canvas. */
const longPressMs = 450;

/** Handles and edges are there to be dragged: a finger needn't rest on them. */
const isHandle: Readonly<Record<DragSource["kind"], boolean>> = {
	card: false,
	column: false,
	technology: false,
	region: false,
	line: true,
	end: true,
	edge: true,
};

/**
 * Starts a drag by a pressed pointer. It becomes one when the pointer has left the spot, until then a click
 * stays a click; Escape or a second finger ends it without a trace. A finger takes up what it rests on; let
 * go without a move it asks for the menu.
 */
export function beginDrag(source: DragSource, press: Press): void {
	const touch = press.pointerType === "touch";
	if (touch && (source.kind === "technology" || source.kind === "region")) return;
	new PressedDrag(source, press).listen();
}

type Handler<K extends keyof WindowEventMap> = (event: WindowEventMap[K]) => void;

class PressedDrag {
	private readonly source: DragSource;
	private readonly press: Press;
	private readonly start: Point;
	private readonly touch: boolean;
	private readonly leave: (() => void)[] = [];
	/** A move drags, where it would pan before. */
	private armed: boolean;
	private rested = false;

	constructor(source: DragSource, press: Press) {
		this.source = source;
		this.press = press;
		this.start = { x: press.clientX, y: press.clientY };
		this.touch = press.pointerType === "touch";
		this.armed = !this.touch || isHandle[source.kind];
	}

	listen(): void {
		// The pointer passes over text on its way.
		this.on("selectstart", (event) => event.preventDefault());
		this.on("pointermove", (event) => this.move(event));
		this.on("pointerup", (event) => this.up(event));
		this.on("pointercancel", () => {
			this.armed = false;
			this.end();
		});
		this.on("keydown", (event) => this.key(event));
		this.on("keyup", (event) => this.key(event));
		if (this.touch) this.listenToFingers();
	}

	private listenToFingers(): void {
		this.on("pointerdown", () => this.cancel());
		// What is dragged by a finger isn't panned at the same time.
		this.on("touchmove", (event) => {
			if (this.armed) stop(event);
		});
		this.on("contextmenu", (event) => {
			if (event.isTrusted) stop(event);
		});
		// Nor is it a click; this comes after all else of the press.
		const lift = (event: TouchEvent): void => {
			if (this.armed) event.preventDefault();
		};
		window.addEventListener("touchend", lift, { capture: true, passive: false, once: true });
		const rest = setTimeout(() => {
			this.rested = !this.armed;
			this.armed = true;
		}, longPressMs);
		this.leave.push(() => clearTimeout(rest));
	}

	private on<K extends keyof WindowEventMap>(name: K, handler: Handler<K>): void {
		window.addEventListener(name, handler, { capture: true, passive: false });
		this.leave.push(() => window.removeEventListener(name, handler, true));
	}

	private end(): void {
		for (const each of this.leave) each();
		if (dragState.get()?.held === true) dragState.set(undefined);
	}

	private cancel(): void {
		if (dragState.get() !== undefined) swallowClick();
		this.end();
	}

	private move(event: PointerEvent): void {
		if (event.pointerId !== this.press.pointerId) return;
		const pointer = { x: event.clientX, y: event.clientY };
		if (dragState.get() === undefined && !this.hasLeft(pointer)) return;
		if (this.armed) dragState.set({ source: this.source, pointer, alt: event.altKey, held: true });
		else this.end();
	}

	private hasLeft(pointer: Point): boolean {
		const far = Math.hypot(pointer.x - this.start.x, pointer.y - this.start.y);
		return far > (this.touch ? clickSlack.touch : clickSlack.mouse);
	}

	private up(event: PointerEvent): void {
		if (event.pointerId !== this.press.pointerId) return;
		const done = dragState.get();
		this.end();
		if (done === undefined) {
			this.letGo();
			return;
		}
		swallowClick();
		dragState.drop({ ...done, pointer: { x: event.clientX, y: event.clientY }, alt: event.altKey });
	}

	/** On the spot: after a rest it asks for the menu, as the other button of a mouse does; on a handle, the next tap says where the line goes. */
	private letGo(): void {
		if (this.rested) {
			swallowClick();
			const { x: clientX, y: clientY } = this.start;
			const init = { bubbles: true, cancelable: true, button: 2, clientX, clientY, view: window };
			this.press.target?.dispatchEvent(new MouseEvent("contextmenu", init));
		} else if (this.source.kind === "line") {
			swallowClick();
			dragState.carry(this.source);
		}
	}

	private key(event: KeyboardEvent): void {
		const under = dragState.get();
		if (under === undefined) return;
		if (event.key === "Escape") {
			event.stopPropagation();
			this.cancel();
		} else if (event.key === "Alt") {
			event.preventDefault();
			dragState.set({ ...under, alt: event.type === "keydown" });
		}
	}
}

function stop(event: Event): void {
	event.preventDefault();
	event.stopPropagation();
}
