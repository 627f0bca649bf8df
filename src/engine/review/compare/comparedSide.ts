import type { Design } from "../../model/design.ts";
import type { Figures } from "../../model/figures.ts";

/** One of two designs with its figures. */
export interface ComparedSide {
	readonly design: Design;
	readonly figures: Figures;
}
