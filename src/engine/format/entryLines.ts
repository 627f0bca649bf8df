import { isAlias, isCollection, isScalar, type Node, visit } from "yaml";
import type { EditValue } from "../model/figures.ts";
import { type PlainTree, plainTree } from "./plainTree.ts";
import { printEntry } from "./printValue.ts";
import type { Reading } from "./reading.ts";
import { deeperCommentsEnd, ownLines } from "./spliceMap.ts";
import { columnOf, keyText, type MapNode, type PairNode, pairEnd, startOf, startsLine } from "./textPlaces.ts";

/**
 * The lines of one entry of a map, the first key at the line's start: as they are written, with the
 * comments above and behind. What leans on anchors elsewhere is written out.
 */
export function entryLines(
	text: string,
	map: MapNode,
	{ pair, reading }: { readonly pair: PairNode; readonly reading: Reading },
): readonly string[] {
	if (leansOnAnchors(pair)) return printedLines(pair, reading);
	const start = startOf(pair.key);
	if (map.flow === true || !startsLine(text, start)) {
		const [first = "", ...rest] = text.slice(start, pairEnd(text, pair)).split(/\r?\n/);
		return [first, ...rest.map((line) => (line.trim() === "" ? "" : `    ${line.trim()}`))];
	}
	const column = columnOf(text, start);
	const own = ownLines(text, pair);
	const end = deeperCommentsEnd(text, { from: own.end, column });
	const lines = text
		.slice(own.start, end)
		.replace(/\r?\n$/, "")
		.split(/\r?\n/);
	return lines.map((line) => withoutIndent(line.replace("\uFEFF", ""), column));
}

/** Lines moved to the right. */
export function indented(lines: readonly string[], by: number): readonly string[] {
	const spaces = " ".repeat(by);
	return lines.map((line) => (line.trim() === "" ? "" : spaces + line));
}

function withoutIndent(line: string, column: number): string {
	const spaces = /^ */.exec(line)?.[0].length ?? 0;
	return line.slice(Math.min(spaces, column));
}

function leansOnAnchors(pair: PairNode): boolean {
	let found = false;
	visit(pair.value, {
		Node: (_key, node) => {
			if (isAlias(node) || ((isCollection(node) || isScalar(node)) && node.anchor !== undefined)) found = true;
		},
	});
	return found;
}

function printedLines(pair: PairNode, reading: Reading): readonly string[] {
	return printEntry(keyText(pair) ?? "", writtenValue(pair.value, reading), { indent: 0, neighbours: "flow" });
}

/** What a node says, to be written elsewhere. */
export function writtenValue(node: Node | null, reading: Reading): EditValue {
	return editValue(plainTree(node, reading.anchors));
}

function editValue(tree: PlainTree): EditValue {
	if (tree === null || typeof tree === "string") return tree;
	if (tree instanceof Map) return Object.fromEntries([...tree].map(([key, child]) => [key, editValue(child)]));
	return Array.isArray(tree) ? tree.map(editValue) : null;
}
