import type { Node } from "yaml";
import * as texts from "../../../texts/format/fixes.ts";
import { applySplices } from "../spliceLines.ts";
import { deleteKey } from "../spliceMap.ts";
import { isListNode, isMapNode, keyText, type MapNode, type PairNode, startOf } from "../textPlaces.ts";
import type { Candidate, Place } from "./candidate.ts";

/** Fixes of what is wrong before any meaning: the version line, tabs, a key that is written twice. */
export function textFixes(place: Place): readonly Candidate[] {
	if (place.problem.path !== "") return [];
	return [...versionFixes(place), ...tabFixes(place), ...repeatedKeyFixes(place)];
}

function versionFixes({ text, file }: Place): readonly Candidate[] {
	const [first] = file.keysOf([]);
	if (first === "archipelago") return [];
	if (!file.has(["archipelago"])) return [{ label: texts.addArchipelago1, text: `archipelago: 1\n${text}` }];
	if (first === undefined) return [];
	return [{ label: texts.moveArchipelagoToTheTop, edits: [{ op: "move", path: ["archipelago"], before: first }] }];
}

function tabFixes({ text }: Place): readonly Candidate[] {
	if (!/^[ ]*\t/m.test(text)) return [];
	const spaced = text.replaceAll(/^[ \t]+/gm, (indent) => indent.replaceAll("\t", "  "));
	return [{ label: texts.indentBySpaces, text: spaced }];
}

function repeatedKeyFixes({ text, problem, file }: Place): readonly Candidate[] {
	const found = repeatedAt(file.root, offsetOf(text, problem.line, problem.column));
	if (found === undefined) return [];
	const splices = deleteKey(text, found.map, found.pair);
	return [{ label: texts.removeThisKey(keyText(found.pair)), text: applySplices(text, splices) }];
}

function offsetOf(text: string, line: number, column: number): number {
	let start = 0;
	for (let number = 1; number < line; number++) start = text.indexOf("\n", start) + 1;
	return start + column - 1;
}

/** The pair whose key stands at an offset, where its map has that key twice. */
function repeatedAt(node: Node | null, offset: number): { readonly map: MapNode; readonly pair: PairNode } | undefined {
	if (isListNode(node)) return firstOf(node.items, (item) => repeatedAt(item, offset));
	if (!isMapNode(node)) return undefined;
	const pair = node.items.find((each) => startOf(each.key) === offset);
	const isTwice = pair !== undefined && node.items.filter((each) => keyText(each) === keyText(pair)).length > 1;
	if (isTwice) return { map: node, pair };
	return firstOf(node.items, (each) => repeatedAt(each.value, offset));
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
	for (const item of items) {
		const found = find(item);
		if (found !== undefined) return found;
	}
	return undefined;
}
