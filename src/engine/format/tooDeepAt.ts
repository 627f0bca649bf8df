import type { CST } from "yaml";

interface Waiting {
	readonly token: CST.Token;
	readonly depth: number;
}

/** Where a list, a map or a value stands deeper than so many others; goes down without calling itself, however deep that is. */
export function tooDeepAt(root: CST.Token, most: number): number | undefined {
	const start = root.type === "document" ? root.value : root;
	const waiting: Waiting[] = start === undefined ? [] : [{ token: start, depth: 0 }];
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		if (next.depth > most) return next.token.offset;
		for (const token of partsOf(next.token)) waiting.push({ token, depth: next.depth + 1 });
	}
	return undefined;
}

function partsOf(token: CST.Token): readonly CST.Token[] {
	if (!("items" in token)) return [];
	return token.items.flatMap(({ key, value }) => [value ?? [], key ?? []].flat());
}
