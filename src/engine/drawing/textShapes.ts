import type { Token } from "./palette.ts";
import type { TextShape } from "./shape.ts";

export const titleStyle = { size: 12, weight: 600 };
export const detailStyle = { size: 11, weight: 400 };

export function titleText(
	at: { readonly x: number; readonly y: number },
	text: string,
	fill: Token = "ink",
): TextShape {
	return { kind: "text", x: at.x, y: at.y, text, ...titleStyle, fill };
}

export function detailText(
	at: { readonly x: number; readonly y: number },
	text: string,
	fill: Token = "ink-3",
): TextShape {
	return { kind: "text", x: at.x, y: at.y, text, ...detailStyle, fill };
}
