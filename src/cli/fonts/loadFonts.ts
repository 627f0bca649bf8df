import type { Fonts } from "../../engine/drawing/fonts/fonts.ts";
import assets from "../assets.json" with { type: "json" };
import { readAsset } from "../readAsset.ts";

/** The fonts that come with the program. */
export function loadFonts(): Fonts {
	const { regular, semibold, bold, italic, mono } = assets.fonts;
	return {
		regular: readAsset(regular),
		semibold: readAsset(semibold),
		bold: readAsset(bold),
		italic: readAsset(italic),
		mono: readAsset(mono),
	};
}
