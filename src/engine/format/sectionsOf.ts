import type { Span } from "./reading.ts";
import { syntaxTree } from "./syntaxTree.ts";
import { isBlockCollection, isMapNode, keyText, pairEnd, startOf } from "./textPlaces.ts";

export interface FileSection {
	readonly name: string;
	/** Entries, where it is a map. */
	readonly count: number;
	/** From its key to the end of its last line. */
	readonly span: Span;
	/** It takes more than its own line, so that it can be folded. */
	readonly isBlock: boolean;
}

/** The sections of a file, in its order: its outermost keys. */
export function sectionsOf(text: string): readonly FileSection[] {
	const { root } = syntaxTree(text);
	if (!isMapNode(root)) return [];
	return root.items.map((pair) => ({
		name: keyText(pair) ?? "",
		count: isMapNode(pair.value) ? pair.value.items.length : 0,
		span: { start: startOf(pair.key), end: pairEnd(text, pair) },
		isBlock: isBlockCollection(pair.value),
	}));
}
