import type { Design, Id } from "../../model/design.ts";
import type { LoadFigure } from "../../model/figures.ts";
import type { Moment } from "../moment.ts";

/** What a diagram on a slide shows. */
export interface DiagramScene {
	readonly design: Design;
	readonly load: readonly LoadFigure[];
	/** What the scene is about: drawn alone where all of it would be too small to read. */
	readonly about: readonly Id[];
	/** Components that are lit up. */
	readonly focus: readonly Id[];
	readonly moment: Moment | undefined;
	/** Points of the slide. */
	readonly area: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
}
