import type { Layout } from "../../engine/layout/layout.ts";

let layout: Layout | undefined;

/** Where everything stands on the page's canvas, for commands that ask; undefined while there is no canvas. */
export const shownLayout = {
	get: (): Layout | undefined => layout,
	/** The answer takes it back. */
	set: (next: Layout): (() => void) => {
		layout = next;
		return () => {
			if (layout === next) layout = undefined;
		};
	},
};
