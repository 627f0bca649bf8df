import type { Design } from "../model/design.ts";
import { type DesignPictureOptions, designPicture } from "./designPicture.ts";
import { type SvgDocumentOptions, svgDocument } from "./svgDocument.ts";

export interface DrawOptions extends DesignPictureOptions, SvgDocumentOptions {}

/** The design as an SVG picture. */
export function drawDesign(design: Design, options: DrawOptions): string {
	return svgDocument(designPicture(design, options), options);
}
