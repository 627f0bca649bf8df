import { type Alias, isAlias, isMap, isScalar, isSeq, type Node } from "yaml";
import type { Edit, EditValue } from "../model/figures.ts";
import { isEditList, isEditMap } from "./printValue.ts";
import { isEmpty, scalarText } from "./scalarShapes.ts";

/** What a file says, without where and how: scalars as text (null for nothing), lists, maps in order. */
export type PlainTree = string | null | readonly PlainTree[] | ReadonlyMap<string, PlainTree>;

export function plainTree(node: Node | null, anchors: ReadonlyMap<Alias, Node>): PlainTree {
	const target = isAlias(node) ? (anchors.get(node) ?? null) : node;
	if (isMap<Node, Node | null>(target)) {
		return new Map(
			target.items.map((pair) => [
				isScalar(pair.key) ? String(pair.key.source ?? "") : "",
				plainTree(pair.value, anchors),
			]),
		);
	}
	if (isSeq<Node>(target)) return target.items.map((item) => plainTree(item, anchors));
	return isEmpty(target) ? null : (scalarText(target) ?? null);
}

function treeOfValue(value: EditValue): PlainTree {
	if (value === null) return null;
	if (isEditList(value)) return value.map(treeOfValue);
	if (isEditMap(value)) return new Map(Object.entries(value).map(([key, child]) => [key, treeOfValue(child)]));
	return String(value);
}

/** The tree after an edit; undefined where the edit's path leads nowhere. */
export function editedTree(tree: PlainTree, edit: Edit, depth = 0): PlainTree | undefined {
	const key = edit.path[depth];
	const isLast = depth === edit.path.length - 1;
	if (key === undefined) return edit.op === "set" ? treeOfValue(edit.value) : undefined;
	if (typeof key === "number") return editedList(tree ?? [], { edit, depth, key, isLast });
	const map = tree ?? new Map<string, PlainTree>();
	return map instanceof Map ? editedMap(map, { edit, depth, key, isLast }) : undefined;
}

interface Step<K> {
	readonly edit: Edit;
	readonly depth: number;
	readonly key: K;
	readonly isLast: boolean;
}

function editedList(tree: PlainTree, { edit, depth, key, isLast }: Step<number>): PlainTree | undefined {
	if (!Array.isArray(tree)) return undefined;
	const items: PlainTree[] = [...tree];
	if (key > items.length || (key === items.length && edit.op !== "set")) return undefined;
	if (isLast && edit.op === "delete") return items.toSpliced(key, 1);
	if (isLast && edit.op !== "set") return undefined;
	const child = editedTree(items[key] ?? null, edit, depth + 1);
	if (child === undefined) return undefined;
	items[key] = child;
	return items;
}

function editedMap(
	map: ReadonlyMap<string, PlainTree>,
	{ edit, depth, key, isLast }: Step<string>,
): PlainTree | undefined {
	if (edit.op !== "set" && !map.has(key)) return undefined;
	if (isLast && edit.op !== "set") return changedMap(map, key, edit);
	const child = editedTree(map.get(key) ?? null, edit, depth + 1);
	return child === undefined ? undefined : new Map([...map, [key, child]]);
}

function changedMap(map: ReadonlyMap<string, PlainTree>, key: string, edit: Edit): PlainTree | undefined {
	const others = [...map].filter(([other]) => other !== key);
	if (edit.op === "delete") return new Map(others);
	if (edit.op === "rename") {
		if (edit.key !== key && map.has(edit.key)) return undefined;
		return new Map([...map].map(([other, value]) => [other === key ? edit.key : other, value]));
	}
	const before = edit.op === "move" ? edit.before : undefined;
	const at = before === undefined ? others.length : others.findIndex(([other]) => other === before);
	if (before === key) return map;
	return at < 0 ? undefined : new Map(others.toSpliced(at, 0, [key, map.get(key) ?? null]));
}

/** Equal in what they say, and in the order of keys where that is asked for. */
export function sameTree(a: PlainTree, b: PlainTree, order: "ordered" | "unordered"): boolean {
	if (a instanceof Map && b instanceof Map) {
		if (a.size !== b.size) return false;
		const keys = [...b.keys()];
		return [...a].every(([key, value], index) => {
			const other = b.get(key);
			return other !== undefined && (order === "unordered" || keys[index] === key) && sameTree(value, other, order);
		});
	}
	if (Array.isArray(a) && Array.isArray(b)) {
		return a.length === b.length && a.every((value, index) => sameTree(value, b[index] ?? null, order));
	}
	return a === b;
}
