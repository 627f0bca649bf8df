import type { TextStyle } from "./textWidth.ts";
import { textWidth } from "./textWidth.ts";

const ellipsis = "…";

/** The text, or as much of its beginning as fits with an ellipsis; empty when not even that fits. */
export function fitText(text: string, style: TextStyle, widthPx: number): string {
	if (textWidth(text, style) <= widthPx) return text;
	let fitting = "";
	let width = textWidth(ellipsis, style);
	for (const character of text) {
		width += textWidth(character, style);
		if (width > widthPx) break;
		fitting += character;
	}
	return fitting === "" ? "" : `${fitting.replace(/[\s·,]+$/u, "")}${ellipsis}`;
}
