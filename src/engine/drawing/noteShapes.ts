import { fitText } from "../layout/fitText.ts";
import type { NoteBox } from "../layout/layout.ts";
import { type TextStyle, textWidth } from "../layout/textWidth.ts";
import { type NoteBlock, noteBlocks } from "./noteMarkdown.ts";
import type { Token } from "./palette.ts";
import type { Shape, TextSpan } from "./shape.ts";
import { wrapSpans } from "./wrapSpans.ts";

const padding = 10;
const indent = 14;
const frameTitleHeight = 26;

/** A sticky note or a frame where it stands: its words, wrapped, as many as it holds. */
export function noteShapes(note: NoteBox): readonly Shape[] {
	return note.frame ? frameShapes(note) : stickyShapes(note);
}

/** A note's first line without its Markdown: what it is called. */
export function noteTitle(text: string): string {
	const first = noteBlocks(text).find(({ spans }) => spans.length > 0);
	return (
		(first?.spans ?? [])
			.map((span) => span.text)
			.join("")
			.split("\n")[0]
			?.trim() ?? ""
	);
}

function frameShapes(note: NoteBox): readonly Shape[] {
	const { x, y, w, h } = note.rect;
	const style = { size: 12, weight: 600 };
	const title = noteTitle(note.text);
	return [
		{
			kind: "group",
			opacity: 0.55,
			shapes: [{ kind: "rect", x, y, w, h, radius: 8, fill: noteGround(note.colour) }],
		},
		{ kind: "rect", x: x + 0.5, y: y + 0.5, w: w - 1, h: h - 1, radius: 8, stroke: "control" },
		{
			kind: "text",
			x: x + padding,
			y: y + frameTitleHeight - 8,
			text: fitText(title, style, w - 2 * padding),
			...style,
			fill: "ink-2",
		},
	];
}

function stickyShapes(note: NoteBox): readonly Shape[] {
	const { x, y, w, h } = note.rect;
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
		...wordShapes(note),
	];
}

function wordShapes(note: NoteBox): readonly Shape[] {
	const { rect } = note;
	const shapes: Shape[] = [];
	const bottom = rect.y + rect.h - 4;
	let top = rect.y + padding - 2;
	for (const block of noteBlocks(note.text)) {
		if (block.apart && shapes.length > 0) top += 6;
		const left = rect.x + padding + block.depth * indent;
		const place = { left, top, bottom, width: rect.x + rect.w - padding - left };
		const drawn = block.kind === "rule" ? ruleShapes(place) : blockShapes(block, place);
		shapes.push(...drawn.shapes);
		top = drawn.top;
		if (drawn.cut) break;
	}
	return shapes;
}

interface BlockPlace {
	readonly left: number;
	readonly top: number;
	/** No line ends below. */
	readonly bottom: number;
	readonly width: number;
}

interface DrawnBlock {
	readonly shapes: readonly Shape[];
	/** Where the next block begins. */
	readonly top: number;
	/** There was no room for all of it. */
	readonly cut: boolean;
}

function ruleShapes({ left, top, bottom, width }: BlockPlace): DrawnBlock {
	const shape: Shape = { kind: "path", d: `M${left} ${top + 4.5}h${width}`, stroke: "control" };
	return top + 8 > bottom ? { shapes: [], top, cut: true } : { shapes: [shape], top: top + 8, cut: false };
}

function blockShapes(block: NoteBlock, { left, top, bottom, width }: BlockPlace): DrawnBlock {
	const style = { size: block.size, weight: 400 };
	const lineHeight = Math.round(block.size * 1.3);
	const lines = block.kind === "code" ? [block.spans] : wrapSpans(block.spans, style, width);
	const room = Math.max(0, Math.floor((bottom - top) / lineHeight));
	const shown = lines.slice(0, room);
	const cut = shown.length < lines.length;
	const shapes: Shape[] = shown.map((spans, index) => {
		const isLast = cut && index === shown.length - 1;
		const fitted = isLast ? withEllipsis(spans, style, width) : fitSpans(spans, style, width);
		return {
			kind: "text",
			x: left,
			y: top + index * lineHeight + block.size,
			text: fitted.map((span) => span.text).join(""),
			...(fitted.some((span) => Object.keys(span).length > 1) ? { spans: fitted } : {}),
			...style,
			fill: "ink",
		};
	});
	if (block.marker !== undefined && room > 0) {
		const at = left - textWidth(block.marker, style) - 5;
		shapes.unshift({ kind: "text", x: at, y: top + block.size, text: block.marker, ...style, fill: "ink-2" });
	}
	return { shapes, top: top + shown.length * lineHeight, cut };
}

/** The last line that there is room for, when more would follow. */
function withEllipsis(spans: readonly TextSpan[], style: TextStyle, widthPx: number): readonly TextSpan[] {
	const ellipsis = " …";
	const fitted = fitSpans(spans, style, widthPx - textWidth(ellipsis, style));
	return fitted.at(-1)?.text.endsWith("…") === true ? fitted : [...fitted, { text: ellipsis }];
}

/** A line that is too long even so (one long word, code) is cut with an ellipsis. */
function fitSpans(spans: readonly TextSpan[], style: TextStyle, widthPx: number): readonly TextSpan[] {
	let left = widthPx;
	const fitted: TextSpan[] = [];
	for (const span of spans) {
		const own = { ...style, weight: span.weight ?? style.weight };
		const text = fitText(span.text, own, left);
		if (text !== "") fitted.push({ ...span, text });
		if (text !== span.text) break;
		left -= textWidth(text, own);
	}
	return fitted;
}

const noteGrounds: Readonly<Record<string, Token>> = {
	blue: "accent-tint",
	green: "good-tint",
	red: "error-tint",
	grey: "sunken",
	violet: "stale-tint",
};

/** The colour of a note, as a tint of the theme. */
export function noteGround(colour: string): Token {
	return noteGrounds[colour] ?? "warning-tint";
}
