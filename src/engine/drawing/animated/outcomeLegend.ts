import * as texts from "../../../texts/drawing/pictures.ts";
import { textWidth } from "../../layout/textWidth.ts";
import type { Shape } from "../shape.ts";
import { detailStyle, detailText } from "../textShapes.ts";

const gap = 8;
const between = 14;

const outcomes: readonly { readonly words: string; readonly mark: (x: number, y: number) => Shape }[] = [
	{
		words: "served",
		mark: (x, y) => ({ kind: "path", d: `M${x + 2.4} ${y}a2.4 2.4 0 1 1 -4.8 0a2.4 2.4 0 1 1 4.8 0`, fill: "success" }),
	},
	{
		words: texts.slowOrRetried,
		mark: (x, y) => ({ kind: "path", d: `M${x} ${y - 3.4}l3.4 3.4l-3.4 3.4l-3.4 -3.4z`, fill: "slow" }),
	},
	{
		words: "failed",
		mark: (x, y) => ({
			kind: "path",
			d: `M${x - 2.4} ${y - 2.4}l4.8 4.8m0 -4.8l-4.8 4.8`,
			stroke: "failed",
			strokeWidth: 1.75,
			roundEnds: true,
		}),
	},
];

/** What the shapes of the dots on the ways mean, up to the right edge; with the width that it takes. */
export function outcomeLegend(
	right: number,
	baseline: number,
): { readonly shapes: readonly Shape[]; readonly width: number } {
	const widths = outcomes.map(({ words }) => gap + textWidth(words, detailStyle) + between);
	const width = widths.reduce((sum, each) => sum + each, -between);
	let x = Math.round(right - width);
	const shapes = outcomes.flatMap(({ words, mark }, index) => {
		const from = x;
		x = Math.round(x + (widths[index] ?? 0));
		return [mark(from, baseline - 4), detailText({ x: from + gap, y: baseline }, words, "ink-2")];
	});
	return { shapes, width };
}
