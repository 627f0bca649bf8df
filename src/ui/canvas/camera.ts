import type { Id } from "../../engine/model/design.ts";

/** What the canvas on the page can be asked to show; undefined while there is none. */
export interface Camera {
	/** All of the design. */
	readonly fit: () => void;
	/** Components, regions, populations or notes, as large as can be read. */
	readonly show: (ids: readonly Id[]) => void;
	/** The same, unless they can be seen and read as it is. */
	readonly reveal: (ids: readonly Id[]) => void;
	/** 1 is 100 %. */
	readonly zoomTo: (zoom: number) => void;
	readonly zoomIn: () => void;
	readonly zoomOut: () => void;
}

let current: Camera | undefined;

export const camera = {
	get: (): Camera | undefined => current,
	/** The canvas that is drawn says how it is moved. The answer takes it back. */
	register: (next: Camera): (() => void) => {
		current = next;
		return () => {
			if (current === next) current = undefined;
		};
	},
};
