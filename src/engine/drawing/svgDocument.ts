import type { Picture } from "./picture.ts";
import { type SvgFileOptions, svgFile } from "./svgFile.ts";
import { svgText } from "./svgText.ts";

/** A picture as a file: text stays text, and colours are the theme's values. */
export function svgDocument(picture: Picture, options: SvgFileOptions): string {
	return svgFile(picture, options, [svgText(picture.shapes, options.theme)]);
}
