import type { Node } from "yaml";
import { setEdit } from "../model/commands/command.ts";
import type { PathSegments } from "../model/path.ts";
import { applyEdits } from "./applyEdits.ts";
import { entryLines, indented, writtenValue } from "./entryLines.ts";
import { readDocument } from "./readDocument.ts";
import { applySplices, insertLines } from "./spliceLines.ts";
import {
	childNode,
	columnOf,
	isMapNode,
	keyText,
	lineBreak,
	lineEnd,
	type MapNode,
	type PairNode,
	pairEnd,
	startOf,
	startsLine,
} from "./textPlaces.ts";

type Document = Extract<ReturnType<typeof readDocument>, { ok: true }>;

/** A map of ids in a fragment's text, to be put into the same map of a file. */
export interface Entries {
	readonly text: string;
	readonly document: Document;
	/** `["data"]`, `["users", "populations"]` */
	readonly path: PathSegments;
}

/** The file with the entries at the end of their section, written as the fragment writes them. Undefined where the file has no room for them. */
export function insertEntries(text: string, entries: Entries): string | undefined {
	const from = entries.path.reduce<Node | null>(childNode, entries.document.root);
	const document = readDocument(text);
	if (!document.ok || !isMapNode(from)) return undefined;
	const { reading } = entries.document;
	const pairs: readonly PairNode[] = from.items;
	const lines = pairs.flatMap((pair) => entryLines(entries.text, from, { pair, reading }));
	const to = entries.path.reduce<Node | null>(childNode, document.root);
	if (isMapNode(to) && isInLines(text, to)) return behind(text, to, lines);
	if (to === null && entries.path.length === 1 && isMapNode(document.root) && document.root.flow !== true)
		return withSection(text, String(entries.path[0]), lines);
	const edits = pairs.map((pair) => {
		const key = keyText(pair) ?? "";
		return setEdit([...entries.path, key], writtenValue(pair.value, reading));
	});
	const edited = applyEdits(text, edits);
	return edited.ok ? edited.value : undefined;
}

function isInLines(text: string, map: MapNode): boolean {
	return map.flow !== true && map.items.length > 0 && map.items.every((pair) => startsLine(text, startOf(pair.key)));
}

function behind(text: string, map: MapNode, lines: readonly string[]): string | undefined {
	const [first] = map.items;
	const last = map.items.at(-1);
	if (first === undefined || last === undefined) return undefined;
	const column = columnOf(text, startOf(first.key));
	return applySplices(text, [insertLines(text, lineEnd(text, pairEnd(text, last)), indented(lines, column))]);
}

/** A section that the file doesn't have yet, at its end. */
function withSection(text: string, key: string, lines: readonly string[]): string {
	const spaced = /\n\s*\n\S/.test(text);
	const eol = lineBreak(text);
	const body = text.replace(/\s*$/, eol);
	return `${body}${[...(spaced ? [""] : []), `${key}:`, ...indented(lines, 2)].join(eol)}${eol}`;
}
