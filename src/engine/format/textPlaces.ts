import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from "yaml";

/** Where things of a syntax tree stand in the text, by lines and by the signs between the nodes. */

export type MapNode = YAMLMap<Node, Node | null>;
export type ListNode = YAMLSeq<Node>;
export type PairNode = Pair<Node, Node | null>;

/** A replacement of part of a text. */
export interface Splice {
	readonly start: number;
	readonly end: number;
	readonly insert: string;
}

export function isMapNode(node: unknown): node is MapNode {
	return isMap(node);
}

export function isListNode(node: unknown): node is ListNode {
	return isSeq(node);
}

export function keyText(pair: PairNode): string | undefined {
	return isScalar(pair.key) ? String(pair.key.source ?? "") : undefined;
}

export function findPair(map: MapNode, key: string): PairNode | undefined {
	return map.items.find((pair) => keyText(pair) === key);
}

/** The value of a key, the item of a list; null where there is none. */
export function childNode(node: Node | null, key: string | number): Node | null {
	if (isMapNode(node)) return findPair(node, String(key))?.value ?? null;
	if (isListNode(node)) return node.items[Number(key)] ?? null;
	return null;
}

export function startOf(node: Node): number {
	return node.range?.[0] ?? 0;
}

function endOf(node: Node): number {
	return node.range?.[1] ?? 0;
}

export function lineStart(text: string, offset: number): number {
	return text.lastIndexOf("\n", offset - 1) + 1;
}

/** The offset after the line break that ends the line; the text's length in the last line. */
export function lineEnd(text: string, offset: number): number {
	if (offset > 0 && text[offset - 1] === "\n") return offset;
	const end = text.indexOf("\n", offset);
	return end < 0 ? text.length : end + 1;
}

/** Signs before it in its line; a byte order mark doesn't count. */
export function columnOf(text: string, offset: number): number {
	return text.slice(lineStart(text, offset), offset).replace("\uFEFF", "").length;
}

/** True where nothing but spaces stands before it in its line. */
export function startsLine(text: string, offset: number): boolean {
	return /^\uFEFF?\s*$/.test(text.slice(lineStart(text, offset), offset));
}

/** The offset after the colon of a pair; after its key where it has none. */
export function colonEnd(text: string, pair: PairNode): number {
	const end = endOf(pair.key);
	const colon = /^\s*:/.exec(text.slice(end, end + 200));
	return pair.value === null || colon === null ? end : end + colon[0].length;
}

/** The offset after the dash of a list's item. */
export function dashEnd(text: string, item: Node): number {
	return text.lastIndexOf("-", startOf(item) - 1) + 1;
}

export function isBlockCollection(node: Node | null): node is MapNode | ListNode {
	return (isMap(node) || isSeq(node)) && node.flow !== true && node.items.length > 0;
}

/** True for `key:` with nothing behind it. */
export function isBlank(node: Node | null): boolean {
	return node === null || (isScalar(node) && node.type === "PLAIN" && node.source === "");
}

/** The offset after the last sign of a value; `otherwise` where there is none. */
export function contentEnd(text: string, node: Node | null, otherwise: number): number {
	if (node === null || isBlank(node)) return otherwise;
	if (!isBlockCollection(node)) return endOf(node);
	if (isMapNode(node)) {
		const last = node.items.at(-1);
		return last === undefined ? otherwise : pairEnd(text, last);
	}
	const last = node.items.at(-1);
	return last === undefined ? otherwise : contentEnd(text, last, dashEnd(text, last));
}

export function pairEnd(text: string, pair: PairNode): number {
	return contentEnd(text, pair.value, colonEnd(text, pair));
}

/** The line break that the text uses. */
export function lineBreak(text: string): string {
	const first = text.indexOf("\n");
	return first > 0 && text[first - 1] === "\r" ? "\r\n" : "\n";
}
