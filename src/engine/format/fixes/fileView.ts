import type { Node } from "yaml";
import { type FileIds, type Section, sections } from "../fileIds.ts";
import { scalarText } from "../scalarShapes.ts";
import { childNode, isListNode, isMapNode, keyText } from "../textPlaces.ts";

export type Keys = readonly (string | number)[];

/** What a text says, problems or not: read from its syntax tree, so that a fix can look around. */
export interface FileView {
	readonly root: Node | null;
	readonly ids: FileIds;
	/** A scalar without its quotes; undefined for what is no scalar, or isn't there. */
	readonly text: (keys: Keys) => string | undefined;
	readonly keysOf: (keys: Keys) => readonly string[];
	/** The scalars of a list. */
	readonly list: (keys: Keys) => readonly string[];
	readonly has: (keys: Keys) => boolean;
}

export function fileView(root: Node | null): FileView {
	const nodeAt = (keys: Keys): Node | null => keys.reduce<Node | null>(childNode, root);
	const keysOf = (keys: Keys): readonly string[] => {
		const node = nodeAt(keys);
		return isMapNode(node) ? node.items.map((pair) => keyText(pair) ?? "") : [];
	};
	const ids = (Object.keys(sections) as Section[]).map((section) => [section, keysOf(sections[section].split("."))]);
	return {
		root,
		ids: Object.fromEntries(ids) as FileIds,
		text: (keys) => scalarText(nodeAt(keys)),
		keysOf,
		list: (keys) => {
			const node = nodeAt(keys);
			return isListNode(node) ? node.items.map((item) => scalarText(item) ?? "") : [];
		},
		has: (keys) => {
			const parent = nodeAt(keys.slice(0, -1));
			const last = keys.at(-1);
			if (isMapNode(parent)) return parent.items.some((pair) => keyText(pair) === String(last));
			return isListNode(parent) && parent.items[Number(last)] !== undefined;
		},
	};
}
