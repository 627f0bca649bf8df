import type { Design } from "../../model/design.ts";
import type { DrawOptions } from "../drawDesign.ts";
import { svgDocument } from "../svgDocument.ts";
import { mapPicture } from "./mapPicture.ts";

/** The map of a design as an SVG picture. */
export function drawMap(design: Design, options: DrawOptions): string {
	return svgDocument(mapPicture(design, options), options);
}
