import * as texts from "../../../texts/drawing/pictures.ts";
import type { MapLayout } from "../../layout/map/mapLayout.ts";
import { textWidth } from "../../layout/textWidth.ts";
import type { Shape } from "../shape.ts";
import { detailStyle, detailText } from "../textShapes.ts";

const sample = 24;
const gap = 6;
const between = 16;

export const mapLegendHeight = 30;

interface Entry {
	readonly words: string;
	readonly isDrawn: (layout: MapLayout) => boolean;
	readonly shape: (x: number, y: number) => Shape;
}

const entries: readonly Entry[] = [
	{
		words: "region",
		isDrawn: ({ regions }) => regions.length > 0,
		shape: (x, y) => ({ kind: "rect", x: x + 7, y: y - 5, w: 10, h: 10, radius: 2, fill: "ink" }),
	},
	{
		words: texts.usersByShare,
		isDrawn: ({ populations }) => populations.length > 0,
		shape: (x, y) => ({ kind: "path", d: `M${x + 18} ${y}a6 6 0 1 1 -12 0a6 6 0 1 1 12 0`, stroke: "ink-3" }),
	},
	{
		words: "requests",
		isDrawn: ({ ways }) => ways.length > 0,
		shape: (x, y) => stroke(x, y, { dash: "1 4", stroke: "ink-2" }),
	},
	{
		words: texts.replicationSynchronous,
		isDrawn: ({ links }) => links.some(({ mode }) => mode === "sync"),
		shape: (x, y) => stroke(x, y, {}),
	},
	{
		words: texts.replicationAsynchronous,
		isDrawn: ({ links }) => links.some(({ mode }) => mode === "async"),
		shape: (x, y) => stroke(x, y, { dash: "5 4" }),
	},
];

interface LegendPlace {
	readonly x: number;
	readonly y: number;
	readonly withoutFigures: boolean;
}

/** What the marks on a map mean, and that the figures are median round trips. */
export function mapLegend(layout: MapLayout, at: LegendPlace): readonly Shape[] {
	let { x } = at;
	const marks = entries
		.filter(({ isDrawn }) => isDrawn(layout))
		.flatMap(({ words, shape }) => {
			const from = x;
			x += sample + gap + textWidth(words, detailStyle) + between;
			return [shape(from, at.y), detailText({ x: from + sample + gap, y: at.y + 4 }, words, "ink-2")];
		});
	if (at.withoutFigures || layout.links.length + layout.ways.length === 0) return marks;
	return [...marks, detailText({ x, y: at.y + 4 }, texts.roundTripsP50, "ink-2")];
}

function stroke(x: number, y: number, look: { readonly dash?: string; readonly stroke?: "ink-2" }): Shape {
	return { kind: "path", d: `M${x} ${y}H${x + sample}`, stroke: "ink-3", strokeWidth: 1.5, roundEnds: true, ...look };
}
