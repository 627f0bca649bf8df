import type { EditValue } from "../model/figures.ts";
import { printEntry, printFlow, printScalar } from "./printValue.ts";
import { insertLines, removeLines } from "./spliceLines.ts";
import {
	columnOf,
	isBlockCollection,
	isMapNode,
	lineEnd,
	lineStart,
	type MapNode,
	type PairNode,
	pairEnd,
	type Splice,
	startOf,
	startsLine,
} from "./textPlaces.ts";

/** A new key at the end of a map. */
export function insertKey(text: string, map: MapNode, entry: { key: string; value: EditValue }): readonly Splice[] {
	const last = map.items.at(-1);
	if (map.flow === true || last === undefined) return insertFlowKey(text, map, entry);
	const indent = columnOf(text, startOf(map.items[0]?.key ?? map));
	const lines = printEntry(entry.key, entry.value, { indent, neighbours: neighbourStyle(map) });
	const at = lineEnd(text, pairEnd(text, last));
	const spaced = indent === 0 && isAfterBlankLine(text, startOf(last.key)) && map.items.length > 2;
	return [insertLines(text, at, spaced ? ["", ...lines] : lines)];
}

/** How the maps in a map are written: as the last of them is. */
function neighbourStyle(map: MapNode): "block" | "flow" {
	const maps = map.items.filter((pair) => isMapNode(pair.value) && pair.value.items.length > 0);
	return isBlockCollection(maps.at(-1)?.value ?? null) ? "block" : "flow";
}

function insertFlowKey(
	text: string,
	map: MapNode,
	{ key, value }: { key: string; value: EditValue },
): readonly Splice[] {
	const printed = `${printScalar(key, "flow")}: ${printFlow(value)}`;
	const last = map.items.at(-1);
	if (last === undefined) {
		const [start, end] = map.range ?? [0, 0];
		return [{ start, end, insert: `{ ${printed} }` }];
	}
	const end = pairEnd(text, last);
	return [{ start: end, end, insert: `, ${printed}` }];
}

/** Takes a key out with its lines, the comment behind it, and the blank line that set it apart. */
export function deleteKey(text: string, map: MapNode, pair: PairNode): readonly Splice[] {
	const index = map.items.indexOf(pair);
	const next = map.items[index + 1];
	if (map.flow === true) return [deleteFlowItem(text, { map, index })];
	const start = startOf(pair.key);
	if (map.items.length === 1)
		return [{ start: lineStartOfBlock(text, map), end: pairEnd(text, pair), insert: emptyMap(text, map) }];
	if (!startsLine(text, start)) return next === undefined ? [] : [{ start, end: startOf(next.key), insert: "" }];
	const end = deeperCommentsEnd(text, { from: lineEnd(text, pairEnd(text, pair)), column: columnOf(text, start) });
	const first = lineStart(text, start);
	const isApart =
		isAfterBlankLine(text, start) && (next === undefined || end === text.length || isBlankLine(text, end));
	return [removeLines(text, isApart ? lineStart(text, first - 1) : first, end)];
}

/** A block map that loses its only key becomes ` {}` behind its own key or dash. */
function lineStartOfBlock(text: string, map: MapNode): number {
	const before = /\s*$/.exec(text.slice(0, startOf(map)));
	return startOf(map) - (before?.[0].length ?? 0);
}

function emptyMap(text: string, map: MapNode): string {
	return lineStartOfBlock(text, map) === 0 ? "{}" : " {}";
}

export function deleteFlowItem(text: string, { map, index }: { map: MapNode; index: number }): Splice {
	const pair = map.items[index];
	const next = map.items[index + 1];
	const previous = map.items[index - 1];
	const [start, end] = map.range ?? [0, 0];
	if (pair === undefined || (next === undefined && previous === undefined)) return { start, end, insert: "{}" };
	if (next !== undefined) return { start: startOf(pair.key), end: startOf(next.key), insert: "" };
	return { start: pairEnd(text, previous ?? pair), end: pairEnd(text, pair), insert: "" };
}

/** Comment lines right behind a block that stand deeper than its key belong to it. */
export function deeperCommentsEnd(text: string, { from, column }: { from: number; column: number }): number {
	let end = from;
	while (end < text.length) {
		const comment = /^( *)#[^\n]*(?:\n|$)/.exec(text.slice(end, end + 2000));
		if (comment === null || (comment[1]?.length ?? 0) <= column) break;
		end += comment[0].length;
	}
	return end;
}

function isAfterBlankLine(text: string, offset: number): boolean {
	const start = lineStart(text, offset);
	return start > 1 && isBlankLine(text, lineStart(text, start - 1));
}

function isBlankLine(text: string, start: number): boolean {
	return /^[ \t]*\r?(?:\n|$)/.test(text.slice(start, start + 400));
}

export function renameKey(pair: PairNode, key: string, flow: "flow" | "block"): readonly Splice[] {
	const [start, end] = pair.key.range ?? [0, 0];
	return [{ start, end, insert: printScalar(key, flow) }];
}

/** Cuts a key's text out and puts it before another one, or last. */
export function moveKey(
	text: string,
	map: MapNode,
	{ pair, before }: { pair: PairNode; before: PairNode | undefined },
): readonly Splice[] | undefined {
	if (map.flow === true) return moveFlowKey(text, map, { pair, before });
	const last = map.items.at(-1);
	if (last === undefined || map.items.some((item) => !startsLine(text, startOf(item.key)))) return undefined;
	const block = ownLines(text, pair);
	const target = before === undefined ? lineEnd(text, pairEnd(text, last)) : ownLines(text, before).start;
	const moved = text
		.slice(block.start, block.end)
		.replace(/\r?\n$/, "")
		.split(/\r?\n/);
	return [removeLines(text, block.start, block.end), insertLines(text, target, moved)];
}

/** A pair's lines, with the comment lines right above it. */
export function ownLines(text: string, pair: PairNode): { readonly start: number; readonly end: number } {
	let start = lineStart(text, startOf(pair.key));
	const column = columnOf(text, startOf(pair.key));
	while (start > 0) {
		const above = lineStart(text, start - 1);
		const comment = /^( *)#/.exec(text.slice(above, start));
		if (comment === null || comment[1]?.length !== column || column === 0) break;
		start = above;
	}
	return { start, end: lineEnd(text, pairEnd(text, pair)) };
}

function moveFlowKey(
	text: string,
	map: MapNode,
	{ pair, before }: { pair: PairNode; before: PairNode | undefined },
): readonly Splice[] {
	const moved = text.slice(startOf(pair.key), pairEnd(text, pair));
	const cut = deleteFlowItem(text, { map, index: map.items.indexOf(pair) });
	if (before !== undefined)
		return [cut, { start: startOf(before.key), end: startOf(before.key), insert: `${moved}, ` }];
	const last = map.items.at(-1) ?? pair;
	const end = pairEnd(text, last);
	return [cut, { start: end, end, insert: `, ${moved}` }];
}
