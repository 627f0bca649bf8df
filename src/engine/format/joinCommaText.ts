import { type Document, isMap, isScalar, type Node, type Pair, visit } from "yaml";

/** Keys whose values are sentences for people. */
const sentences: ReadonlySet<string> = new Set(["name", "title", "description", "text", "notes"]);

/**
 * `{ title: Three regions, all serving, view: lanes }`: YAML ends the title at the comma and makes
 * `all serving` a key with nothing behind it, not even a colon. Nobody means that, so such a
 * key is taken back into the sentence before it; the tree then says where the whole sentence stands.
 */
export function joinCommaText(document: Document, text: string): void {
	visit(document, {
		Map: (_, node) => {
			if (node.flow !== true || !isMap<Node, Node | null>(node)) return;
			if (node.items.some((pair) => pair.value === null)) node.items = joined(node.items, text);
		},
	});
}

function joined(pairs: readonly Pair<Node, Node | null>[], text: string): Pair<Node, Node | null>[] {
	const kept: Pair<Node, Node | null>[] = [];
	for (const pair of pairs) {
		const before = kept.at(-1);
		if (before === undefined || !continues(before, pair, text)) kept.push(pair);
	}
	return kept;
}

function continues(before: Pair<Node, Node | null>, pair: Pair<Node, Node | null>, text: string): boolean {
	const { key, value } = before;
	if (pair.value !== null || !isScalar(key) || !sentences.has(String(key.source))) return false;
	if (!isScalar(value) || value.type !== "PLAIN" || !isScalar(pair.key) || pair.key.type !== "PLAIN") return false;
	const [start] = value.range ?? [];
	const [, end, after] = pair.key.range ?? [];
	if (start === undefined || end === undefined || after === undefined) return false;
	const sentence = text.slice(start, end);
	if (sentence.includes("\n") || sentence.includes(" #")) return false;
	value.source = sentence;
	value.value = sentence;
	value.range = [start, end, after];
	return true;
}
