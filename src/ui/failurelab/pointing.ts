import type { Fault } from "../../engine/model/design.ts";

/** The kind of fault that waits for its target on the canvas. */
export type PointingKind = Fault["kind"];

let kind: PointingKind | undefined;
const listeners = new Set<() => void>();

function change(next: PointingKind | undefined): void {
	if (kind === next) return;
	kind = next;
	for (const listener of listeners) listener();
}

/** Pointing at a fault's target; outside React, as the palette starts it and the canvas ends it. */
export const pointing = {
	get: (): PointingKind | undefined => kind,
	subscribe: (listener: () => void): (() => void) => {
		listeners.add(listener);
		return () => listeners.delete(listener);
	},
	begin: change,
	end: (): void => change(undefined),
};
