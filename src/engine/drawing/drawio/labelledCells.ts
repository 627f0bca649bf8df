import { fitText } from "../../layout/fitText.ts";
import { overlaps, type Rect } from "../../layout/rect.ts";
import { textWidth } from "../../layout/textWidth.ts";
import { palette, type Theme } from "../palette.ts";
import type { RectShape, Shape, TextShape } from "../shape.ts";
import { shapeBounds } from "../slides/shapeBounds.ts";
import { escapeText } from "../svgText.ts";
import type { Style, VertexCell } from "./drawioCell.ts";
import { pieceCells } from "./pieceCells.ts";
import { rectStyle, wordStyle } from "./shapeStyle.ts";

interface Labelled {
	/** Its first rectangle is the cell's own, its first lines of words the label. */
	readonly shapes: readonly Shape[];
	/** Of the whole, in the coordinates of the shapes' origin. */
	readonly rect: Rect;
	/** The shapes are counted from the rectangle's corner. */
	readonly inside: boolean;
	readonly theme: Theme;
	readonly cell: Omit<VertexCell, "kind" | "rect">;
}

/** A cell with its words as its own label, and what else is drawn on it as parts that move with it. */
export function labelledCells({ shapes, rect, inside, theme, cell }: Labelled): readonly VertexCell[] {
	const corner = inside ? { x: 0, y: 0 } : rect;
	const lines = labelLines(shapes);
	const words = new Set<Shape>(lines.flat());
	const { frame, ground } = groundOf(shapes, lines[0]?.[0]);
	const rest = shapes.filter((shape) => !ground.has(shape) && !words.has(shape));
	const home = {
		id: cell.id,
		parent: cell.id,
		theme,
		part: true,
		by: { x: -corner.x, y: -corner.y },
	};
	const own: VertexCell = {
		kind: "vertex",
		...cell,
		rect,
		label: labelHtml(lines, { right: corner.x + rect.w, theme }),
		style: {
			...(frame === undefined ? { fillColor: "none", strokeColor: "none" } : rectStyle(frame, theme)),
			...labelStyle(lines, { corner, theme }),
			...cell.style,
		},
	};
	return [own, ...pieceCells(rest, home)];
}

interface Ground {
	readonly frame: RectShape | undefined;
	/** What the cell's own fill and edge stand for. */
	readonly ground: ReadonlySet<Shape>;
}

/** What lies behind the words, as one rectangle: parts of a cell are painted over its label. */
function groundOf(shapes: readonly Shape[], title: TextShape | undefined): Ground {
	const frame = shapes.find((shape): shape is RectShape => shape.kind === "rect");
	if (frame === undefined || title === undefined) return { frame, ground: new Set(frame === undefined ? [] : [frame]) };
	const before = shapes.slice(0, shapes.indexOf(title)).filter(({ kind }) => kind === "rect" || kind === "path");
	const behind = before.filter((shape) => shape === frame || overlaps(shapeBounds([shape]), shapeBounds([title])));
	const edge = behind.findLast((shape) => shape.kind === "rect" && shape.stroke !== undefined && shape.w === frame.w);
	const { fill } = frame;
	return {
		frame: edge?.kind === "rect" ? { ...edge, ...(fill === undefined ? {} : { fill }) } : frame,
		ground: new Set(behind),
	};
}

const farLine = 9;
const nearWord = 10;

/** The first words, those that go on beside them, and one line below. */
function labelLines(shapes: readonly Shape[]): readonly (readonly TextShape[])[] {
	const texts = shapes.filter(
		(shape): shape is TextShape => shape.kind === "text" && shape.text !== "" && (shape.anchor ?? "start") === "start",
	);
	const [first] = texts;
	if (first === undefined) return [];
	const below = texts.find(({ x, y }) => y - first.y > farLine && y - first.y < 2 * farLine && x <= first.x + nearWord);
	return [first, ...(below === undefined ? [] : [below])].map((start) => {
		const end = start.x + textWidth(start.text, start);
		const next = texts.find(({ x, y }) => y === start.y && x >= end && x - end <= nearWord);
		return next === undefined ? [start] : [start, next];
	});
}

interface Beside {
	readonly right: number;
	readonly theme: Theme;
}

const margin = 7;

function labelHtml(lines: readonly (readonly TextShape[])[], { right, theme }: Beside): string {
	const [title, detail] = lines;
	const [name, beside] = title ?? [];
	if (name === undefined) return "";
	const left = name.x;
	const named = name.weight >= 600 ? `<b>${escapeText(name.text)}</b>` : escapeText(name.text);
	const [below] = detail ?? [];
	const second = below === undefined ? [] : [fontHtml(atLeft(below, { left, right }), theme)];
	const first = beside === undefined ? named : `${named}&nbsp;&nbsp;${fontHtml(beside, theme)}`;
	return [first, ...second].join("<br>");
}

/** A line that moves to the right to stand below the name has less room. */
function atLeft(line: TextShape, { left, right }: { readonly left: number; readonly right: number }): TextShape {
	return line.x >= left ? line : { ...line, text: fitText(line.text, line, right - left - margin) };
}

function fontHtml({ text, size, fill }: TextShape, theme: Theme): string {
	return `<font style="font-size: ${size}px; color: ${palette[theme][fill]};">${escapeText(text)}</font>`;
}

/** Of the size of the letters, from a line's top to its baseline. */
const ascent = 0.95;

function labelStyle(
	lines: readonly (readonly TextShape[])[],
	{ corner, theme }: { readonly corner: { readonly x: number; readonly y: number }; readonly theme: Theme },
): Style {
	const first = lines[0]?.[0];
	if (first === undefined) return { html: 1 };
	return {
		...wordStyle({ ...first, weight: 400 }, theme),
		align: "left",
		verticalAlign: "top",
		spacingLeft: Math.round(first.x - corner.x),
		spacingTop: Math.round(first.y - corner.y - first.size * ascent),
	};
}
