import type { Point } from "../../../engine/layout/rect.ts";
import type { Id } from "../../../engine/model/design.ts";
import type { Press } from "../drag/beginDrag.ts";
import { swallowClick } from "../drag/swallowClick.ts";
import { placeMove } from "./placeMove.ts";

/** Pixels that a press may wander and still be a click; a finger is less exact. */
const clickSlack = { mouse: 4, touch: 10 } as const;
/** A finger that rests this long takes up what it rests on. */
const longPressMs = 450;

/** Starts to move a place by a pressed pointer, once that has left the spot; by a finger, once it has rested there. Escape ends it without a trace. */
export function beginPlaceMove(id: Id, press: Press): void {
	const touch = press.pointerType === "touch";
	const start: Point = { x: press.clientX, y: press.clientY };
	const leaving = new AbortController();
	let armed = !touch;
	let moved = false;
	const rest = setTimeout(() => {
		armed = true;
		if (touch) placeMove.set({ by: "pointer", id, pointer: start, exact: false });
	}, longPressMs);
	const end = (): void => {
		leaving.abort();
		clearTimeout(rest);
	};
	const cancel = (): void => {
		end();
		if (placeMove.get()?.by === "pointer") placeMove.set(undefined);
	};
	const listen = <K extends keyof WindowEventMap>(name: K, handler: (event: WindowEventMap[K]) => void): void => {
		window.addEventListener(name, handler, { capture: true, passive: false, signal: leaving.signal });
	};
	listen("selectstart", (event) => event.preventDefault());
	listen("pointermove", (event) => {
		if (event.pointerId !== press.pointerId) return;
		const pointer = { x: event.clientX, y: event.clientY };
		const far = Math.hypot(pointer.x - start.x, pointer.y - start.y);
		if (!moved && far <= (touch ? clickSlack.touch : clickSlack.mouse)) return;
		moved = true;
		if (armed) placeMove.set({ by: "pointer", id, pointer, exact: event.altKey });
		else end();
	});
	listen("pointerup", (event) => {
		if (event.pointerId !== press.pointerId) return;
		end();
		if (placeMove.get() === undefined) return;
		swallowClick();
		if (moved) placeMove.drop();
		else askForMenu();
	});
	/** Let go where it rested, a finger asks for the menu, as the other button of a mouse does. */
	const askForMenu = (): void => {
		placeMove.set(undefined);
		const { x: clientX, y: clientY } = start;
		const init = { bubbles: true, cancelable: true, button: 2, clientX, clientY, view: window };
		press.target?.dispatchEvent(new MouseEvent("contextmenu", init));
	};
	if (touch) {
		listen("contextmenu", (event) => {
			if (!event.isTrusted) return;
			event.preventDefault();
			event.stopPropagation();
		});
	}
	listen("pointercancel", cancel);
	// A second finger zooms.
	listen("pointerdown", cancel);
	listen("touchmove", (event) => {
		if (armed) event.preventDefault();
	});
	const onKey = (event: KeyboardEvent): void => {
		const under = placeMove.get();
		if (under?.by !== "pointer") return;
		if (event.key === "Escape") {
			event.stopPropagation();
			swallowClick();
			cancel();
		} else if (event.key === "Alt") {
			event.preventDefault();
			placeMove.set({ ...under, exact: event.type === "keydown" });
		}
	};
	listen("keydown", onKey);
	listen("keyup", onKey);
}
