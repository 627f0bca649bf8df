/** A YAML file as what is to be written, right or wrong: keys may come twice, scalars are any text. */
export type Tree =
	| { readonly kind: "scalar"; readonly text: string }
	| { readonly kind: "list"; readonly items: readonly Tree[] }
	| { readonly kind: "map"; readonly entries: readonly Entry[] };

export type Entry = readonly [key: string, value: Tree];

export function scalar(text: string): Tree {
	return { kind: "scalar", text };
}

/** What plain data says, as a tree. */
export function treeOf(value: unknown): Tree {
	if (Array.isArray(value)) return { kind: "list", items: value.map(treeOf) };
	if (typeof value === "string") return scalar(/^[\w .%-]+$/.test(value) ? value : JSON.stringify(value));
	if (typeof value !== "object" || value === null) return scalar(value === null ? "" : String(value));
	return { kind: "map", entries: Object.entries(value).map(([key, each]) => [key, treeOf(each)]) };
}

/** The tree as YAML: blocks down to `flowFrom` levels, brackets below. Nothing is quoted that isn't quoted in it. */
export function yamlOf(tree: Tree, flowFrom: number): string {
	return block(tree, 0, flowFrom).replace(/^\n/, "");
}

function block(tree: Tree, depth: number, flowFrom: number): string {
	if (tree.kind === "scalar" || depth >= flowFrom || isEmpty(tree)) return ` ${flow(tree)}`;
	const indent = "  ".repeat(depth);
	const lines =
		tree.kind === "map"
			? tree.entries.map(([key, value]) => `${indent}${key}:${block(value, depth + 1, flowFrom)}`)
			: tree.items.map((item) => `${indent}-${block(item, depth + 1, flowFrom)}`);
	return `\n${lines.join("\n")}`;
}

function flow(tree: Tree): string {
	if (tree.kind === "scalar") return tree.text;
	if (tree.kind === "list") return `[${tree.items.map(flow).join(", ")}]`;
	return `{ ${tree.entries.map(([key, value]) => `${key}: ${flow(value)}`).join(", ")} }`;
}

function isEmpty(tree: Tree): boolean {
	return tree.kind === "list" ? tree.items.length === 0 : tree.kind === "map" && tree.entries.length === 0;
}

/** Steps from the root: positions among entries or items, so that a key that is there twice can be told apart. */
export type Way = readonly number[];

/** The ways to all parts of a tree but itself. */
export function waysIn(tree: Tree, before: Way = []): readonly Way[] {
	return childrenOf(tree).flatMap((child, index) => {
		const way = [...before, index];
		return [way, ...waysIn(child, way)];
	});
}

function childrenOf(tree: Tree): readonly Tree[] {
	if (tree.kind === "list") return tree.items;
	return tree.kind === "map" ? tree.entries.map(([, value]) => value) : [];
}

/** The keys on a way, for the schema; positions in lists are numbers. */
export function keysOn(tree: Tree, way: Way): readonly (string | number)[] {
	const keys: (string | number)[] = [];
	let now: Tree | undefined = tree;
	for (const index of way) {
		if (now?.kind === "map") keys.push(now.entries[index]?.[0] ?? "");
		else keys.push(index);
		now = now === undefined ? undefined : childrenOf(now)[index];
	}
	return keys;
}

/** A change of one entry of a map or one item of a list: what stands there afterwards, none, one or several. */
export type Change = (key: string, value: Tree) => readonly Entry[];

/** The tree with what stands at the end of a way changed. */
export function changedAt(tree: Tree, way: Way, change: Change): Tree {
	const [index, ...rest] = way;
	if (index === undefined || tree.kind === "scalar") return tree;
	const inner: Change = (key, value) =>
		rest.length === 0 ? change(key, value) : [[key, changedAt(value, rest, change)]];
	if (tree.kind === "map") {
		const entries = tree.entries.flatMap(([key, value], at) =>
			at === index ? inner(key, value) : [[key, value] as Entry],
		);
		return { kind: "map", entries };
	}
	const items = tree.items.flatMap((item, at) => (at === index ? inner("", item).map(([, value]) => value) : [item]));
	return { kind: "list", items };
}
