import { fitText } from "../layout/fitText.ts";
import type { CellBox, Lane, LaneBox, NoteBox } from "../layout/layout.ts";
import { middleX, middleY } from "../layout/rect.ts";
import type { Token } from "./palette.ts";
import type { Shape } from "./shape.ts";
import { detailStyle } from "./textShapes.ts";

export const laneColours: Readonly<Record<Lane, Token>> = {
	users: "control",
	routing: "layer-routing",
	balancing: "layer-balancing",
	application: "layer-application",
	data: "layer-data",
	observability: "layer-observability",
};

/** A lane's name behind its coloured bar. */
export function laneShapes(lane: LaneBox): readonly Shape[] {
	const { x, y, h, w } = lane.rect;
	return [
		{ kind: "rect", x, y, w: 3, h, radius: 1.5, fill: laneColours[lane.lane] },
		...lane.label.map(
			(text, index): Shape => ({
				kind: "text",
				x: x + 10,
				y: y + 11.5 + 13 * index,
				text: fitText(text, detailStyle, w),
				...detailStyle,
				fill: "ink-2",
			}),
		),
	];
}

/** An empty cell says what is missing. */
export function emptyCellShapes(cell: CellBox): readonly Shape[] {
	if (cell.empty === undefined) return [];
	const { x, y, w, h } = cell.rect;
	const text = fitText(cell.empty, detailStyle, w - 12);
	return [
		{ kind: "rect", x: x + 0.5, y: y + 0.5, w: w - 1, h: h - 1, radius: 5, stroke: "line-strong", dash: "3 3" },
		{
			kind: "text",
			x: middleX(cell.rect),
			y: Math.min(middleY(cell.rect), y + 24) + 4,
			text,
			...detailStyle,
			fill: "ink-3",
			anchor: "middle",
		},
	];
}

const lineHeight = 15;
const notePadding = 10;

/** A sticky note: its words, wrapped, as many as it holds. */
export function noteShapes(note: NoteBox): readonly Shape[] {
	const { x, y, w, h } = note.rect;
	const lines = wrapped(note.text, w - 2 * notePadding).slice(
		0,
		Math.max(1, Math.floor((h - notePadding) / lineHeight)),
	);
	return [
		{
			kind: "rect",
			x: x + 0.5,
			y: y + 0.5,
			w: w - 1,
			h: h - 1,
			radius: 5,
			fill: noteGround(note.colour),
			stroke: "line-strong",
		},
		...lines.map(
			(text, index): Shape => ({
				kind: "text",
				x: x + notePadding,
				y: y + 18 + index * lineHeight,
				text,
				...noteStyle,
				fill: "ink",
			}),
		),
	];
}

const noteStyle = { size: 12, weight: 400 };
const noteGrounds: Readonly<Record<string, Token>> = {
	blue: "accent-tint",
	green: "good-tint",
	red: "error-tint",
	grey: "sunken",
	violet: "stale-tint",
};

function noteGround(colour: string): Token {
	return noteGrounds[colour] ?? "warning-tint";
}

function wrapped(text: string, width: number): readonly string[] {
	return text.split("\n").flatMap((paragraph) => {
		const lines: string[] = [];
		let line = "";
		for (const word of paragraph.split(/\s+/)) {
			const longer = line === "" ? word : `${line} ${word}`;
			if (line !== "" && fitText(longer, noteStyle, width) !== longer) {
				lines.push(line);
				line = word;
			} else line = longer;
		}
		return [...lines, line].map((each) => fitText(each, noteStyle, width));
	});
}
