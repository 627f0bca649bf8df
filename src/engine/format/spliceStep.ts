import type { Node } from "yaml";
import type { EditStep } from "./editSteps.ts";
import { deleteItem, insertItem } from "./spliceList.ts";
import { deleteKey, insertKey, moveKey, renameKey } from "./spliceMap.ts";
import { replaceValue, type Slot } from "./spliceValue.ts";
import {
	childNode,
	colonEnd,
	dashEnd,
	findPair,
	isListNode,
	isMapNode,
	type ListNode,
	type MapNode,
	type PairNode,
	type Splice,
	startOf,
} from "./textPlaces.ts";

/** The replacements of text that carry out a step; undefined where the text's layout has no room for it. */
export function spliceStep(text: string, root: Node | null, step: EditStep): readonly Splice[] | undefined {
	const parent = step.path.slice(0, -1).reduce<Node | null>(childNode, root);
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
	if (pair !== undefined) return splicePair(text, map, { step, pair });
	return step.op === "put" ? insertKey(text, map, { key, value: step.value }) : undefined;
}

function splicePair(
	text: string,
	map: MapNode,
	{ step, pair }: { step: EditStep; pair: PairNode },
): readonly Splice[] | undefined {
	const container = map.flow === true ? "flow" : "block";
	switch (step.op) {
		case "put": {
			const slot: Slot = { node: pair.value, start: colonEnd(text, pair), owner: startOf(pair.key), container };
			return replaceValue(text, slot, step.value);
		}
		case "delete":
			return deleteKey(text, map, pair);
		case "rename":
			return renameKey(pair, step.key, container);
		case "move":
			return spliceMove(text, map, { pair, before: step.before });
		case "insert":
			return undefined;
	}
}

function spliceMove(
	text: string,
	map: MapNode,
	{ pair, before }: { pair: PairNode; before: string | undefined },
): readonly Splice[] | undefined {
	if (before === undefined) return moveKey(text, map, { pair, before: undefined });
	const target = findPair(map, before);
	if (target === undefined) return undefined;
	return target === pair ? [] : moveKey(text, map, { pair, before: target });
}

function spliceInList(
	text: string,
	list: ListNode,
	{ step, key }: { step: EditStep; key: number },
): readonly Splice[] | undefined {
	if (step.op === "delete") return deleteItem(text, list, key);
	if (step.op === "insert") return insertItem(text, list, { index: key, value: step.value });
	if (step.op !== "put") return undefined;
	const item = list.items[key];
	if (item === undefined) return insertItem(text, list, { index: key, value: step.value });
	if (list.flow === true) {
		const start = startOf(item);
		return replaceValue(text, { node: item, start, owner: start, container: "flow" }, step.value);
	}
	const start = dashEnd(text, item);
	return replaceValue(text, { node: item, start, owner: start - 1, container: "block" }, step.value);
}
