import { useSyncExternalStore } from "react";

let touched = typeof matchMedia === "function" && matchMedia("(pointer: coarse)").matches;
const listeners = new Set<() => void>();

function note(event: PointerEvent): void {
	const next = event.pointerType === "touch";
	if (next === touched) return;
	touched = next;
	for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
	if (listeners.size === 0) window.addEventListener("pointerdown", note, true);
	listeners.add(listener);
	return () => {
		listeners.delete(listener);
		if (listeners.size === 0) window.removeEventListener("pointerdown", note, true);
	};
}

/** Whether the page was last touched by a finger: what a mouse draws a marquee with, a finger pans with. */
export function useTouch(): boolean {
	return useSyncExternalStore(subscribe, () => touched);
}
