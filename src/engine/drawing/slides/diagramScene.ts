import type { Design, Id } from "../../model/design.ts";
import type { LoadFigure } from "../../model/figures.ts";
import type { Moment } from "../moment.ts";

/** What a diagram on a slide shows. */
export interface DiagramScene {
	readonly design: Design;
	readonly load: readonly LoadFigure[];
	/** Components that are lit up. */
	readonly focus: readonly Id[];
	readonly moment: Moment | undefined;
	/** Points of the slide. */
	readonly area: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
}
