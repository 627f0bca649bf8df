import { isAlias, isScalar, type Node } from "yaml";
import type { Edit, EditValue } from "../model/figures.ts";
import { isEditList, isEditMap } from "./printValue.ts";
import { isEmpty, scalarText } from "./scalarShapes.ts";
import { findPair, isListNode, isMapNode, keyText, type ListNode, type MapNode } from "./textPlaces.ts";

type Keys = readonly (string | number)[];

/** One change of the text. `put` writes a value in place of what is there, or newly; `insert` makes room in a list. */
export type EditStep =
	| { readonly op: "put" | "insert"; readonly path: Keys; readonly value: EditValue }
	| { readonly op: "delete"; readonly path: Keys }
	| { readonly op: "rename"; readonly path: Keys; readonly key: string }
	| { readonly op: "move"; readonly path: Keys; readonly before?: string };

/**
 * The smallest changes that make an edit: a map that is set over another touches only the keys that
 * differ, a list only the items between what is the same at its start and its end.
 */
export function editSteps(root: Node | null, edit: Edit): readonly EditStep[] {
	if (edit.op !== "set") return [edit];
	return setSteps(root, edit, 0);
}

function setSteps(
	node: Node | null,
	{ path, value }: { path: Keys; value: EditValue },
	depth: number,
): readonly EditStep[] {
	const key = path[depth];
	if (key === undefined) return differences(node, path, value);
	const child = childAt(node, key);
	if (child === undefined || isEmpty(child)) {
		const step = { path: path.slice(0, depth + 1), value: nested(path.slice(depth + 1), value) };
		return [{ op: "put", ...step }];
	}
	return setSteps(child, { path, value }, depth + 1);
}

/** Null for a key with nothing behind it, undefined for one that isn't there. */
function childAt(node: Node | null, key: string | number): Node | null | undefined {
	if (isMapNode(node)) return findPair(node, String(key))?.value;
	if (isListNode(node)) return node.items[Number(key)];
	return undefined;
}

/** `["a", "b"]` and a value give `{ a: { b: value } }`. */
function nested(path: Keys, value: EditValue): EditValue {
	return path.reduceRight<EditValue>((inner, key) => (typeof key === "number" ? [inner] : { [key]: inner }), value);
}

function differences(node: Node | null, path: Keys, value: EditValue): readonly EditStep[] {
	if (says(node, value)) return [];
	if (isMapNode(node) && isEditMap(value) && node.items.length > 0) return mapDifferences(node, path, value);
	if (isListNode(node) && isEditList(value) && node.items.length > 0 && value.length > 0)
		return listDifferences(node, path, value);
	return [{ op: "put", path, value }];
}

function mapDifferences(node: MapNode, path: Keys, value: { readonly [key: string]: EditValue }): readonly EditStep[] {
	const kept = node.items.filter((pair) => Object.hasOwn(value, keyText(pair) ?? ""));
	// Nothing in common: it is another map, written anew.
	if (kept.length === 0) return [{ op: "put", path, value }];
	const deletes = node.items
		.filter((pair) => !kept.includes(pair))
		.map((pair): EditStep => ({ op: "delete", path: [...path, keyText(pair) ?? ""] }));
	const sets = Object.entries(value).flatMap(([key, child]) => {
		const pair = findPair(node, key);
		return pair === undefined
			? [{ op: "put" as const, path: [...path, key], value: child }]
			: differences(pair.value, [...path, key], child);
	});
	return [...deletes, ...sets];
}

function listDifferences(node: ListNode, path: Keys, value: readonly EditValue[]): readonly EditStep[] {
	const { items } = node;
	const most = Math.min(items.length, value.length);
	let start = 0;
	while (start < most && says(items[start] ?? null, value[start] ?? null)) start++;
	let end = 0;
	while (end < most - start && says(items.at(-1 - end) ?? null, value.at(-1 - end) ?? null)) end++;
	const removed = items.length - start - end;
	const added = value.slice(start, value.length - end);
	if (removed === items.length) return [{ op: "put", path, value }];
	const both = Math.min(removed, added.length);
	const changed = added
		.slice(0, both)
		.flatMap((item, index) => differences(items[start + index] ?? null, [...path, start + index], item));
	const deletes = Array.from(
		{ length: removed - both },
		(): EditStep => ({ op: "delete", path: [...path, start + both] }),
	);
	const inserts = added
		.slice(both)
		.map((item, index): EditStep => ({ op: "insert", path: [...path, start + both + index], value: item }));
	return [...changed, ...deletes, ...inserts];
}

/** Whether a node says the value already. An alias never does: its text is elsewhere. */
function says(node: Node | null, value: EditValue): boolean {
	if (isAlias(node)) return false;
	if (isMapNode(node)) {
		if (!isEditMap(value) || Object.keys(value).length !== node.items.length) return false;
		return node.items.every((pair) => {
			const child = value[keyText(pair) ?? ""];
			return child !== undefined && says(pair.value, child);
		});
	}
	if (isListNode(node)) {
		return (
			isEditList(value) &&
			value.length === node.items.length &&
			node.items.every((item, index) => says(item, value[index] ?? null))
		);
	}
	if (value === null) return isEmpty(node);
	return isScalar(node) && typeof value !== "object" && scalarText(node) === String(value);
}
