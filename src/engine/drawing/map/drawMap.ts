import type { Design } from "../../model/design.ts";
import { type DrawOptions, drawDesign } from "../drawDesign.ts";

/** The map of a design as an SVG picture. */
export function drawMap(design: Design, options: DrawOptions): string {
	return drawDesign(design, { ...options, view: "map" });
}
