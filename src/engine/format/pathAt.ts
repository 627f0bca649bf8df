import type { Node } from "yaml";
import type { Path } from "../model/design.ts";
import { joinPath, splitPath } from "../model/path.ts";
import type { Span } from "./reading.ts";
import { syntaxTree } from "./syntaxTree.ts";
import {
	childNode,
	contentEnd,
	dashEnd,
	findPair,
	isListNode,
	isMapNode,
	keyText,
	pairEnd,
	startOf,
} from "./textPlaces.ts";

/** The path of the innermost key or item around an offset of the text; "" outside of all. */
export function pathAt(text: string, offset: number): Path {
	let path: Path = "";
	let node: Node | null = syntaxTree(text).root;
	for (;;) {
		const child = childAround(text, node, offset);
		if (child === undefined) return path;
		path = joinPath(path, child.key);
		node = child.node;
	}
}

function childAround(
	text: string,
	node: Node | null,
	offset: number,
): { key: string | number; node: Node | null } | undefined {
	if (isMapNode(node)) {
		const pair = node.items.find((item) => startOf(item.key) <= offset && offset <= pairEnd(text, item));
		const key = pair && keyText(pair);
		return pair === undefined || key === undefined ? undefined : { key, node: pair.value };
	}
	if (!isListNode(node)) return undefined;
	const index = node.items.findIndex(
		(item) => startOf(item) <= offset && offset <= contentEnd(text, item, startOf(item)),
	);
	return index < 0 ? undefined : { key: index, node: node.items[index] ?? null };
}

/** From a path's key (or its list item) to the end of its value; undefined where the text doesn't have it. */
export function rangeOf(text: string, path: Path): Span | undefined {
	const keys = splitPath(path);
	const last = keys.at(-1);
	const parent = keys.slice(0, -1).reduce<Node | null>(childNode, syntaxTree(text).root);
	if (isMapNode(parent)) {
		const pair = findPair(parent, String(last));
		return pair && { start: startOf(pair.key), end: pairEnd(text, pair) };
	}
	const item = isListNode(parent) ? parent.items[Number(last)] : undefined;
	return item && { start: startOf(item), end: contentEnd(text, item, dashEnd(text, item)) };
}
