import { textWidth } from "../../layout/textWidth.ts";
import type { Shape } from "../shape.ts";
import { detailStyle, detailText } from "../textShapes.ts";

const sample = 24;
const gap = 6;
const between = 16;

export const mapLegendHeight = 30;

const entries: readonly { readonly words: string; readonly shape: (x: number, y: number) => Shape }[] = [
	{ words: "region", shape: (x, y) => ({ kind: "rect", x: x + 7, y: y - 5, w: 10, h: 10, radius: 2, fill: "ink" }) },
	{
		words: "users, by share",
		shape: (x, y) => ({ kind: "path", d: `M${x + 18} ${y}a6 6 0 1 1 -12 0a6 6 0 1 1 12 0`, stroke: "ink-3" }),
	},
	{ words: "requests", shape: (x, y) => stroke(x, y, { dash: "1 4", stroke: "ink-2" }) },
	{ words: "replication, synchronous", shape: (x, y) => stroke(x, y, {}) },
	{ words: "replication, asynchronous", shape: (x, y) => stroke(x, y, { dash: "5 4" }) },
];

/** What the marks mean, and that the figures are median round trips. */
export function mapLegend(at: { readonly x: number; readonly y: number }): readonly Shape[] {
	let { x } = at;
	const marks = entries.flatMap(({ words, shape }) => {
		const from = x;
		x += sample + gap + textWidth(words, detailStyle) + between;
		return [shape(from, at.y), detailText({ x: from + sample + gap, y: at.y + 4 }, words, "ink-2")];
	});
	return [...marks, detailText({ x, y: at.y + 4 }, "round trips p50, ≈ estimated", "ink-2")];
}

function stroke(x: number, y: number, look: { readonly dash?: string; readonly stroke?: "ink-2" }): Shape {
	return { kind: "path", d: `M${x} ${y}H${x + sample}`, stroke: "wire", strokeWidth: 1.5, roundEnds: true, ...look };
}
