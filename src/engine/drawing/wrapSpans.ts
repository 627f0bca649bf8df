import { type TextStyle, textWidth } from "../layout/textWidth.ts";
import type { TextSpan } from "./shape.ts";

/** Words of a line, each with what it looks like. */
type Line = TextSpan[];

/** Breaks spans into lines no wider than this, between words and at line breaks. A word that is wider has a line to itself. */
export function wrapSpans(
	spans: readonly TextSpan[],
	style: TextStyle,
	widthPx: number,
): readonly (readonly TextSpan[])[] {
	const lines: Line[] = [];
	let line: Line = [];
	let width = 0;
	const end = (): void => {
		lines.push(trimmed(line));
		line = [];
		width = 0;
	};
	for (const piece of spans.flatMap(pieces)) {
		if (piece.text === "\n") {
			end();
			continue;
		}
		const wide = textWidth(piece.text, { ...style, weight: piece.weight ?? style.weight });
		const isSpace = piece.text.trim() === "";
		if (line.length > 0 && !isSpace && width + wide > widthPx) end();
		if (isSpace && line.length === 0) continue;
		line.push(piece);
		width += wide;
	}
	end();
	return lines.map(joined);
}

/** Words, the spaces between them, and line breaks. */
function pieces(span: TextSpan): readonly TextSpan[] {
	return (span.text.match(/\n|[^\S\n]+|\S+/g) ?? []).map((text) => ({
		...span,
		text: /^[^\S\n]+$/.test(text) ? " " : text,
	}));
}

function trimmed(line: Line): Line {
	return line.at(-1)?.text === " " ? line.slice(0, -1) : line;
}

/** Neighbours that look the same as one span. */
function joined(line: Line): readonly TextSpan[] {
	const spans: TextSpan[] = [];
	for (const piece of line) {
		const last = spans.at(-1);
		if (last !== undefined && looksLike(last, piece))
			spans[spans.length - 1] = { ...last, text: last.text + piece.text };
		else spans.push(piece);
	}
	return spans;
}

function looksLike(a: TextSpan, b: TextSpan): boolean {
	return a.weight === b.weight && a.face === b.face && a.struck === b.struck && a.href === b.href;
}
