import { textWidth } from "../layout/textWidth.ts";
import { formatShare } from "../model/numbers/formatShare.ts";
import type { Token } from "./palette.ts";
import type { Shape } from "./shape.ts";
import { detailStyle } from "./textShapes.ts";

/** Heat of a utilisation: grey below 60 %. */
export function heatOf(utilisation: number): Token {
	if (utilisation < 0.6) return "ink-3";
	if (utilisation < 0.75) return "heat-3";
	if (utilisation < 0.85) return "heat-4";
	return utilisation < 0.95 ? "heat-5" : "heat-6";
}

/** A shorter bar says nothing, in pixels. */
const shortestTrack = 10;

/** A bar and its percentage on one line, where there is room for both; `y` is the text's baseline. */
export function utilisationShapes(
	at: { readonly x: number; readonly y: number; readonly w: number },
	utilisation: number,
): readonly Shape[] {
	const text = formatShare(utilisation);
	const track = at.w - textWidth(text, detailStyle) - 6;
	const y = at.y - 6;
	const filled = Math.max(2, track * Math.min(1, utilisation));
	const share: Shape = {
		kind: "text",
		x: at.x + at.w,
		y: at.y,
		text,
		...detailStyle,
		fill: utilisation > 1 ? "error" : "ink-2",
		anchor: "end",
	};
	if (track < shortestTrack) return [share];
	return [
		{ kind: "rect", x: at.x, y, w: track, h: 4, radius: 2, fill: "sunken" },
		{ kind: "rect", x: at.x, y, w: filled, h: 4, radius: 2, fill: heatOf(utilisation) },
		share,
	];
}
