import type { PointerEvent as ReactPointerEvent } from "react";

export interface Followed {
	/** Pixels of the window from where it was pressed. */
	readonly dx: number;
	readonly dy: number;
	/** Nothing is to be snapped to: Ctrl or ⌘ is held. */
	readonly free: boolean;
}

interface Following {
	readonly move: (followed: Followed) => void;
	readonly drop: () => void;
	readonly cancel: () => void;
}

/** Pixels that a press may wander and still be a click. */
const clickSlack = 4;

/** Follows a pressed pointer until it is let go; Escape ends it without a trace. A press that goes nowhere stays a click. */
export function followPointer(start: ReactPointerEvent, { move, drop, cancel }: Following): void {
	const stop = new AbortController();
	const options = { capture: true, signal: stop.signal };
	let isDragging = false;
	const end = (how: () => void): void => {
		stop.abort();
		if (!isDragging) return;
		suppressClick();
		how();
	};
	const onMove = (event: PointerEvent): void => {
		if (event.pointerId !== start.pointerId) return;
		const [dx, dy] = [event.clientX - start.clientX, event.clientY - start.clientY];
		isDragging ||= Math.hypot(dx, dy) > clickSlack;
		if (isDragging) move({ dx, dy, free: event.ctrlKey || event.metaKey });
	};
	const onKey = (event: KeyboardEvent): void => {
		if (event.key !== "Escape" || !isDragging) return;
		event.stopPropagation();
		event.preventDefault();
		end(cancel);
	};
	window.addEventListener("pointermove", onMove, options);
	window.addEventListener("pointerup", () => end(drop), options);
	window.addEventListener("pointercancel", () => end(cancel), options);
	window.addEventListener("keydown", onKey, options);
	// The pointer passes over text on its way.
	window.addEventListener("selectstart", (event) => event.preventDefault(), options);
}

/** The click that the browser sends after a drag is none. */
function suppressClick(): void {
	const stop = new AbortController();
	const swallow = (event: Event): void => {
		event.stopPropagation();
		event.preventDefault();
	};
	window.addEventListener("click", swallow, { capture: true, once: true, signal: stop.signal });
	setTimeout(() => stop.abort(), 0);
}
