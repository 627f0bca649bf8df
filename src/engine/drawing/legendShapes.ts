import * as texts from "../../texts/drawing/pictures.ts";
import { textWidth } from "../layout/textWidth.ts";
import { consistencies } from "../model/vocabulary.ts";
import { consistencyWords, letterShapes, letterSize } from "./consistencyShapes.ts";
import type { LegendMark } from "./legendMarks.ts";
import { callDash } from "./lineShapes.ts";
import type { Shape } from "./shape.ts";
import { detailStyle, detailText } from "./textShapes.ts";

const legendHeight = 34;
const sampleWidth = 26;
const gap = 6;
const between = 16;

interface Entry {
	readonly mark: LegendMark;
	readonly width: number;
	readonly words: string;
	readonly sample: (at: { readonly x: number; readonly y: number }) => readonly Shape[];
}

/** What the strokes and letters mean, in as many rows as the width asks for. */
export function legendShapes(
	at: { readonly x: number; readonly y: number; readonly w: number },
	marks: ReadonlySet<LegendMark>,
): {
	readonly shapes: readonly Shape[];
	readonly height: number;
} {
	const shapes: Shape[] = [];
	let x = at.x;
	let y = at.y;
	for (const entry of entries.filter(({ mark }) => marks.has(mark))) {
		const width = entry.width + gap + textWidth(entry.words, detailStyle) + between;
		if (x > at.x && x + width - between > at.x + at.w) {
			x = at.x;
			y += 20;
		}
		shapes.push(...entry.sample({ x, y }), detailText({ x: x + entry.width + gap, y: y + 4 }, entry.words, "ink-2"));
		x += width;
	}
	return { shapes, height: shapes.length === 0 ? 0 : y - at.y + legendHeight };
}

const entries: readonly Entry[] = [
	lineEntry("calls", "calls", { dash: callDash }),
	lineEntry("requests", "requests", { strokeWidth: 2 }),
	lineEntry("reads-writes", texts.readsAndWrites, {}),
	{
		mark: "replication-sync",
		width: sampleWidth,
		words: texts.replicationSynchronous,
		sample: ({ x, y }) => [stroke(x, y - 2, {}), stroke(x, y + 2, {})],
	},
	lineEntry("replication-async", texts.replicationAsynchronous, { dash: "5 4" }),
	...consistencies.map((consistency) => ({
		mark: consistency,
		width: letterSize.w,
		words: consistencyWords[consistency],
		sample: ({ x, y }: { readonly x: number; readonly y: number }) =>
			letterShapes({ x, y: y - 7.5 }, { consistency, down: false }),
	})),
];

interface Strokes {
	readonly strokeWidth?: number;
	readonly dash?: string;
}

function lineEntry(mark: LegendMark, words: string, look: Strokes): Entry {
	return { mark, width: sampleWidth, words, sample: ({ x, y }) => [stroke(x, y, look)] };
}

function stroke(x: number, y: number, look: Strokes): Shape {
	return { kind: "path", d: `M${x} ${y}H${x + sampleWidth}`, stroke: "wire", strokeWidth: 1, ...look };
}
