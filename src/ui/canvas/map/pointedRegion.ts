import type { CatalogueRegion } from "../../../engine/catalog/regions.ts";

let pointed: CatalogueRegion | undefined;
const listeners = new Set<() => void>();

/** The catalogue's region on the map that the pointer or the focus is on; what it would do to the design is shown. */
export const pointedRegion = {
	get: (): CatalogueRegion | undefined => pointed,
	set: (next: CatalogueRegion | undefined): void => {
		if (pointed === next) return;
		pointed = next;
		for (const listener of listeners) listener();
	},
	subscribe: (listener: () => void): (() => void) => {
		listeners.add(listener);
		return () => {
			listeners.delete(listener);
		};
	},
};
