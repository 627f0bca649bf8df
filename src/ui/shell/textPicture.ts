import { drawDesign } from "../../engine/drawing/drawDesign.ts";
import { parseDesign } from "../../engine/format/parseDesign.ts";

/** A design's text as it stands on the canvas, as an address for an image; undefined where it can't be read. */
export function textPicture(text: string): string | undefined {
	const { design } = parseDesign(text);
	const theme = document.documentElement.dataset.theme === "dark" ? "dark" : "light";
	return design && `data:image/svg+xml,${encodeURIComponent(drawDesign(design, { theme }))}`;
}
