/** What is being typed at the cursor: a key of the map at `keys`, the value at `keys`, or an item of the list at `keys`. */
export interface CursorPlace {
	readonly kind: "key" | "value" | "item";
	readonly keys: readonly (string | number)[];
	/** Where the word begins that the cursor ends. */
	readonly from: number;
}

/**
 * Reads the place from the lines' indentation and the brackets before the cursor, not from the syntax
 * tree: while someone types, the text is rarely valid. Undefined within comments and quotes.
 */
export function cursorPlace(text: string, offset: number): CursorPlace | undefined {
	const start = text.lastIndexOf("\n", offset - 1) + 1;
	const line = readLine(text.slice(start, offset));
	const above = keysAbove(text.slice(0, start), line.indent);
	const keys = [...above, ...line.dashes.map(() => 0)];
	const from = offset - line.rest.length;
	const colon = /^[^\s:{}[\]#"',][^:#]*:(?=\s|$)/.exec(line.rest);
	if (colon === null && !/^[[{]/.test(line.rest)) {
		if (/[#"']/.test(line.rest)) return undefined;
		return {
			kind: line.dashes.length > 0 ? "item" : "key",
			keys: line.dashes.length > 0 ? keys.slice(0, -1) : keys,
			from,
		};
	}
	const key = colon?.[0].slice(0, -1).trim();
	const before = colon?.[0].length ?? 0;
	return inFlow(line.rest.slice(before), { keys: key === undefined ? keys : [...keys, key], from: from + before });
}

interface Line {
	readonly indent: number;
	readonly dashes: readonly string[];
	readonly rest: string;
}

function readLine(line: string): Line {
	const spaces = /^\uFEFF?( *)/.exec(line)?.[1]?.length ?? 0;
	const dashes = /^(?:- +)*/.exec(line.slice(spaces))?.[0] ?? "";
	return { indent: spaces + dashes.length, dashes: dashes.match(/-/g) ?? [], rest: line.slice(spaces + dashes.length) };
}

/** The keys of the lines above that stand further left, from the outermost. */
function keysAbove(text: string, indent: number): readonly (string | number)[] {
	const keys: (string | number)[] = [];
	let left = indent;
	for (const raw of text.split("\n").toReversed()) {
		if (left === 0) break;
		const line = readLine(raw.replace(/\r$/, ""));
		const key = /^([^\s:#][^:]*):(?:\s|$)/.exec(line.rest)?.[1];
		if (key === undefined || line.indent >= left) continue;
		keys.unshift(...line.dashes.map(() => 0), key.trim());
		left = line.indent - line.dashes.length * 2;
	}
	return keys;
}

/** No place of a design is as deep. */
const deepest = 20;

interface Frame {
	readonly kind: "map" | "list";
	readonly keys: readonly (string | number)[];
}

interface Scan {
	readonly frames: Frame[];
	current: readonly (string | number)[];
}

/** Follows the brackets of a one-line value up to the cursor. */
function inFlow(
	value: string,
	{ keys, from }: { keys: readonly (string | number)[]; from: number },
): CursorPlace | undefined {
	const scan: Scan = { frames: [], current: keys };
	let wordStart = value.search(/\S|$/);
	for (const { 0: sign, index } of value.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{},]|[^\s:,[\]{}"]+(?=:(?:\s|$))|\s#|"/g)) {
		if (sign === '"' || sign.endsWith("#")) return undefined;
		const isKey = !/^[[\]{},]$/.test(sign);
		if (isKey) meetKey(scan, sign);
		else meetBracket(scan, sign);
		if (scan.frames.length > deepest) return undefined;
		wordStart = skipSpaces(value, index + sign.length + (isKey ? 1 : 0));
	}
	return placeIn(scan.frames.at(-1), { current: scan.current, from: from + wordStart });
}

function meetKey(scan: Scan, key: string): void {
	const frame = scan.frames.at(-1);
	if (frame?.kind === "map") scan.current = [...frame.keys, key];
}

/** After a bracket or a comma the next item of the innermost open collection begins. */
function meetBracket(scan: Scan, sign: string): void {
	if (sign === "{" || sign === "[") scan.frames.push({ kind: sign === "{" ? "map" : "list", keys: scan.current });
	else if (sign !== ",") scan.frames.pop();
	const frame = scan.frames.at(-1);
	if (frame !== undefined) scan.current = frame.kind === "list" ? [...frame.keys, 0] : frame.keys;
}

function placeIn(
	frame: Frame | undefined,
	{ current, from }: { current: readonly (string | number)[]; from: number },
): CursorPlace {
	if (frame === undefined) return { kind: "value", keys: current, from };
	if (frame.kind === "list") return { kind: "item", keys: frame.keys, from };
	return { kind: current === frame.keys ? "key" : "value", keys: current, from };
}

function skipSpaces(value: string, from: number): number {
	let at = from;
	while (value[at] === " ") at++;
	return Math.min(at, value.length);
}
