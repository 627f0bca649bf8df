import type { Design } from "../model/design.ts";
import { type DesignPictureOptions, designPicture } from "./designPicture.ts";
import { svgDocument } from "./svgDocument.ts";
import type { SvgFileOptions } from "./svgFile.ts";

export interface DrawOptions extends DesignPictureOptions, SvgFileOptions {}

/** The design as an SVG picture. */
export function drawDesign(design: Design, options: DrawOptions): string {
	return svgDocument(designPicture(design, options), options);
}
