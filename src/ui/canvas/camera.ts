import type { Layout } from "../../engine/layout/layout.ts";
import type { MapLayout } from "../../engine/layout/map/mapLayout.ts";
import type { Rect } from "../../engine/layout/rect.ts";
import type { Id } from "../../engine/model/design.ts";

/** A picture, and the part of it that is in view, in its pixels at 100 %. */
export type Seen =
	| { readonly view: "lanes"; readonly layout: Layout; readonly part: Rect }
	| { readonly view: "map"; readonly layout: MapLayout; readonly part: Rect };

/** What the canvas on the page can be asked to show; undefined while there is none. */
export interface Camera {
	/** What of the picture is in view. */
	readonly seen: () => Seen;
	/** All of the design. */
	readonly fit: () => void;
	/** Components, regions, populations or notes, as large as can be read. */
	readonly show: (ids: readonly Id[]) => void;
	/** The same, unless they can be seen and read as it is. */
	readonly reveal: (ids: readonly Id[]) => void;
	/** 1 is 100 %. */
	/** A part of the picture as large as it fits, wherever it was before. */
	readonly frame: (part: Rect) => void;
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
