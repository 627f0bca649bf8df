import { textWidth } from "../layout/textWidth.ts";
import type { Token } from "./palette.ts";
import type { Shape } from "./shape.ts";

const style = { size: 11, weight: 400 };
const height = 15;
const padding = 3.5;

export function chipWidth(text: string): number {
	return text === "" ? 0 : textWidth(text, style) + 2 * padding;
}

/** A short code in a frame: a jurisdiction. */
export function chipShapes(at: { readonly x: number; readonly y: number }, text: string): readonly Shape[] {
	const w = chipWidth(text);
	return [
		{ kind: "rect", x: at.x + 0.5, y: at.y + 0.5, w: w - 1, h: height - 1, radius: 3, stroke: "line-strong" },
		{ kind: "text", x: at.x + w / 2, y: at.y + 11.4, text, ...style, fill: "ink-2", anchor: "middle" },
	];
}

export function tagWidth(text: string): number {
	return textWidth(text, { size: 11, weight: 600 }) + 10;
}

/** A word on colour: Down, Standby. */
export function tagShapes(
	at: { readonly x: number; readonly y: number },
	text: string,
	tag: { readonly fill: Token; readonly ink: Token },
): readonly Shape[] {
	const w = tagWidth(text);
	return [
		{ kind: "rect", x: at.x, y: at.y, w, h: height, radius: 3, fill: tag.fill },
		{ kind: "text", x: at.x + w / 2, y: at.y + 11.4, text, size: 11, weight: 600, fill: tag.ink, anchor: "middle" },
	];
}
