import type { Guide } from "../../engine/layout/hands/Guide.ts";

let guides: readonly Guide[] = [];
const listeners = new Set<() => void>();

/** Lines that a dragged note snaps to. */
export const noteGuides = {
	get: (): readonly Guide[] => guides,
	set: (next: readonly Guide[]): void => {
		if (next.length === 0 && guides.length === 0) return;
		guides = next;
		for (const listener of listeners) listener();
	},
	subscribe: (listener: () => void): (() => void) => {
		listeners.add(listener);
		return () => {
			listeners.delete(listener);
		};
	},
};
