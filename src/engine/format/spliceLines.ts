import { lineBreak, type Splice } from "./textPlaces.ts";

/** Whole lines put in at the start of a line, or behind the text where its last line has no break. */
export function insertLines(text: string, at: number, lines: readonly string[]): Splice {
	const eol = lineBreak(text);
	const isBehind = at === text.length && at > 0 && !text.endsWith("\n");
	const joined = lines.join(eol);
	return { start: at, end: at, insert: isBehind ? `${eol}${joined}` : `${joined}${eol}` };
}

/** Whole lines taken out. At the end of a text without a last line break, the break before goes instead. */
export function removeLines(text: string, start: number, end: number): Splice {
	if (end < text.length || text.endsWith("\n") || start === 0) return { start, end, insert: "" };
	const before = text[start - 2] === "\r" ? start - 2 : start - 1;
	return { start: before, end, insert: "" };
}

export function applySplices(text: string, splices: readonly Splice[]): string {
	let result = text;
	for (const { start, end, insert } of splices.toSorted((a, b) => b.start - a.start || b.end - a.end)) {
		result = result.slice(0, start) + insert + result.slice(end);
	}
	return result;
}
