import { isAlias, type Node } from "yaml";
import type { Path } from "../model/design.ts";
import type { Edit } from "../model/figures.ts";
import { joinPath } from "../model/path.ts";
import { fail, ok, type Result } from "../model/result.ts";
import { type EditStep, editSteps } from "./editSteps.ts";
import { editedTree, type PlainTree, plainTree, sameTree } from "./plainTree.ts";
import { type DocumentRead, readDocument } from "./readDocument.ts";
import { applySplices } from "./spliceLines.ts";
import { deleteItem, insertItem } from "./spliceList.ts";
import { deleteKey, insertKey, moveKey, renameKey } from "./spliceMap.ts";
import { replaceValue, type Slot } from "./spliceValue.ts";
import {
	childNode,
	colonEnd,
	dashEnd,
	findPair,
	isBlockCollection,
	isListNode,
	isMapNode,
	type ListNode,
	type MapNode,
	type Splice,
	startOf,
} from "./textPlaces.ts";

export interface EditError {
	/**
	 * unreadable: the text has syntax problems. noSuchPlace: the path leads nowhere. shared: an alias stands
	 * on the way, and the edit would change what its anchor means elsewhere. unsafe: the text can't take it
	 * without other changes (rare layouts).
	 */
	readonly code: "unreadable" | "noSuchPlace" | "shared" | "unsafe";
	readonly path: Path;
}

type Read = Extract<DocumentRead, { ok: true }>;

/**
 * Edits the text of a design and nothing else in it: comments, order, quoting, spacing and blank lines
 * of what is not edited stay byte for byte. A `set` of a list's length appends. Every edit is checked by
 * reading the result.
 */
export function applyEdits(text: string, edits: readonly Edit[]): Result<string, EditError> {
	let current = text;
	if (edits.length === 0) return ok(text);
	let read = readDocument(text);
	for (const edit of edits) {
		if (!read.ok) return fail({ code: "unreadable", path: pathOf(edit) });
		const expected = editedTree(treeOf(read), edit);
		if (expected === undefined) return fail({ code: "noSuchPlace", path: pathOf(edit) });
		if (meetsAlias(read.root, edit)) return fail({ code: "shared", path: pathOf(edit) });
		for (const step of editSteps(read.root, edit)) {
			const splices: readonly Splice[] | undefined = read.ok ? splicesOf(current, read.root, step) : undefined;
			if (splices === undefined) return fail({ code: "unsafe", path: pathOf(edit) });
			const next = applySplices(current, splices);
			if (next !== current) read = readDocument(next);
			current = next;
		}
		if (!read.ok || !says(read, expected, edit)) return fail({ code: "unsafe", path: pathOf(edit) });
	}
	return ok(current);
}

function pathOf(edit: Edit): Path {
	return edit.path.reduce<Path>(joinPath, "");
}

function treeOf(read: Read): PlainTree {
	return plainTree(read.root, read.reading.anchors);
}

function says(read: Read, expected: PlainTree, edit: Edit): boolean {
	return sameTree(treeOf(read), expected, edit.op === "set" ? "unordered" : "ordered");
}

/** An alias may be replaced or removed as a whole; what lies behind it belongs to its anchor. */
function meetsAlias(root: Node | null, edit: Edit): boolean {
	let node: Node | null = root;
	for (const key of edit.path) {
		if (isAlias(node)) return true;
		if (isMapNode(node)) node = findPair(node, String(key))?.value ?? null;
		else if (isListNode(node)) node = node.items[Number(key)] ?? null;
		else return false;
	}
	return false;
}

function splicesOf(text: string, root: Node | null, step: EditStep): readonly Splice[] | undefined {
	let parent = root;
	for (const key of step.path.slice(0, -1)) parent = childNode(parent, key);
	const key = step.path.at(-1);
	if (isMapNode(parent) && typeof key === "string") return spliceInMap(text, parent, { step, key });
	if (isListNode(parent) && typeof key === "number") return spliceInList(text, parent, { step, key });
	return undefined;
}

function spliceInMap(
	text: string,
	map: MapNode,
	{ step, key }: { step: EditStep; key: string },
): readonly Splice[] | undefined {
	const pair = findPair(map, key);
	const container = map.flow === true ? "flow" : "block";
	if (step.op === "put") {
		if (pair === undefined) return insertKey(text, map, { key, value: step.value });
		const slot: Slot = {
			node: pair.value,
			start: colonEnd(text, pair),
			owner: startOf(pair.key),
			container,
			neighbours: "flow",
		};
		return replaceValue(text, slot, step.value);
	}
	if (pair === undefined) return undefined;
	if (step.op === "delete") return deleteKey(text, map, pair);
	if (step.op === "rename") return renameKey(pair, step.key, container);
	if (step.op !== "move" || step.before === key) return step.op === "move" ? [] : undefined;
	return moveKey(text, map, { pair, before: step.before === undefined ? undefined : findPair(map, step.before) });
}

function spliceInList(
	text: string,
	list: ListNode,
	{ step, key }: { step: EditStep; key: number },
): readonly Splice[] | undefined {
	const item = list.items[key];
	if (step.op === "insert") return insertItem(text, list, { index: key, value: step.value });
	if (step.op === "delete") return deleteItem(text, list, key);
	if (step.op !== "put") return undefined;
	if (item === undefined) return insertItem(text, list, { index: key, value: step.value });
	const container = list.flow === true ? "flow" : "block";
	const start = container === "flow" ? startOf(item) : dashEnd(text, item);
	const owner = container === "flow" ? start : start - 1;
	return replaceValue(
		text,
		{ node: item, start, owner, container, neighbours: isBlockCollection(item) ? "block" : "flow" },
		step.value,
	);
}

/** A sentence for an edit that could not be made. */
export function editErrorText(error: EditError): string {
	const place = error.path === "" ? "The file" : `\`${error.path}\``;
	switch (error.code) {
		case "unreadable":
			return "The text of the design has mistakes; correct them first.";
		case "noSuchPlace":
			return `${place} is not in the file.`;
		case "shared":
			return `${place} is written through an alias; edit the anchor that it stands for.`;
		case "unsafe":
			return `${place} can't be edited here without changing other text; edit it in the YAML pane.`;
	}
}
