export interface TextChange {
	readonly from: number;
	readonly to: number;
	readonly insert: string;
}

/** Lines of a change that are compared with each other; of more, all that lies between is one change. */
const mostLines = 1500;

/**
 * Replacements that make `after` of `before`, each as small as can be, so that what stands between them
 * stays where it is. Empty when they are equal.
 */
export function textChanges(before: string, after: string): readonly TextChange[] {
	const whole = wholeChange(before, after);
	if (whole === undefined) return [];
	const from = lineStart(before, whole.from);
	const to = lineEnd(before, whole.to);
	const old = linesOf(before.slice(from, to));
	const now = linesOf(after.slice(from, after.length - (before.length - to)));
	if (old.length < 2 || now.length < 2 || old.length * now.length > mostLines * mostLines) return [whole];
	return changedRuns(old, now).map(({ start, end, lines }) => {
		const at = from + lengthOf(old.slice(0, start));
		const replaced = old.slice(start, end).join("");
		const inner = wholeChange(replaced, lines.join("")) ?? { from: 0, to: 0, insert: "" };
		return { from: at + inner.from, to: at + inner.to, insert: inner.insert };
	});
}

/** The one smallest replacement that makes `after` of `before`; undefined when they are equal. */
function wholeChange(before: string, after: string): TextChange | undefined {
	if (before === after) return undefined;
	const most = Math.min(before.length, after.length);
	let start = 0;
	while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
	let end = 0;
	while (
		end < most - start &&
		before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
	) {
		end += 1;
	}
	return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}

function lineStart(text: string, offset: number): number {
	return offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
	const found = text.indexOf("\n", offset);
	return found < 0 ? text.length : found + 1;
}

/** Each with its line break. */
function linesOf(text: string): readonly string[] {
	return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function lengthOf(lines: readonly string[]): number {
	return lines.reduce((sum, line) => sum + line.length, 0);
}

interface Run {
	/** Lines of the old text that are replaced, the end exclusive. */
	readonly start: number;
	readonly end: number;
	readonly lines: readonly string[];
}

/** What lies between the lines that both have in their longest common sequence. */
function changedRuns(old: readonly string[], now: readonly string[]): readonly Run[] {
	const common = commonLines(old, now);
	const runs: Run[] = [];
	let [atOld, atNow] = [0, 0];
	for (const [nextOld, nextNow] of [...common, [old.length, now.length] as const]) {
		if (nextOld > atOld || nextNow > atNow) runs.push({ start: atOld, end: nextOld, lines: now.slice(atNow, nextNow) });
		atOld = nextOld + 1;
		atNow = nextNow + 1;
	}
	return runs;
}

/** Positions of the longest common sequence of lines, in both. */
function commonLines(old: readonly string[], now: readonly string[]): readonly (readonly [number, number])[] {
	const width = now.length + 1;
	const lengths = commonLengths(old, now);
	const pairs: (readonly [number, number])[] = [];
	let [row, column] = [0, 0];
	while (row < old.length && column < now.length) {
		const at = row * width + column;
		if (old[row] === now[column]) pairs.push([row++, column++]);
		else if ((lengths[at + width] ?? 0) >= (lengths[at + 1] ?? 0)) row++;
		else column++;
	}
	return pairs;
}

/** Lengths of the longest common sequences of what is left from each pair of lines on, row by row. */
function commonLengths(old: readonly string[], now: readonly string[]): Uint16Array {
	const width = now.length + 1;
	const lengths = new Uint16Array((old.length + 1) * width);
	const lengthAt = (at: number, isSame: boolean): number =>
		isSame ? (lengths[at + width + 1] ?? 0) + 1 : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
	for (let row = old.length - 1; row >= 0; row--) {
		for (let column = now.length - 1; column >= 0; column--) {
			lengths[row * width + column] = lengthAt(row * width + column, old[row] === now[column]);
		}
	}
	return lengths;
}
