import { formAt } from "../../src/engine/format/formAt.ts";
import type { Pick } from "../engine/reference/generated/pick.ts";
import { nastyNames, nastyWords } from "./nastyWords.ts";
import { schemaTree } from "./schemaTree.ts";
import { type Change, changedAt, keysOn, scalar, type Tree, type Way, waysIn } from "./tree.ts";

/** The tree with so many things wrong with it, or merely unusual. */
export function brokenTree(pick: Pick, tree: Tree, changes: number): Tree {
	let now = tree;
	for (let count = 0; count < changes; count++) {
		const ways = waysIn(now);
		if (ways.length === 0) return now;
		const way = pick.one(ways);
		const breaker = pick.chance(60) ? pick.one([bySchema, oneMore]) : pick.one(breakers);
		now = changedAt(now, way, breaker(pick, now, way));
	}
	return now;
}

type Breaker = (pick: Pick, tree: Tree, way: Way) => Change;

/** Another value that the schema allows there; what it doesn't know stays. */
const bySchema: Breaker = (pick, tree, way) => {
	const keys = keysOn(tree, way);
	const form = formAt(keys);
	return (key, value) => [[key, form === undefined ? value : schemaTree(pick, form, keys)]];
};

/** One more key that the schema knows, written into what is there. */
const oneMore: Breaker = (pick, tree, way) => {
	const keys = keysOn(tree, way);
	const form = formAt(keys);
	return (key, value) => {
		if (form?.kind !== "object" || value.kind !== "map") return [[key, value]];
		const written = new Set(value.entries.map(([each]) => each));
		const missing = Object.keys(form.fields).filter((each) => !written.has(each));
		const chosen = missing.length === 0 ? undefined : pick.one(missing);
		const shape = chosen === undefined ? undefined : form.fields[chosen]?.shape;
		if (chosen === undefined || shape === undefined) return [[key, value]];
		const added = schemaTree(pick, shape.form, [...keys, chosen]);
		return [[key, { kind: "map", entries: [...value.entries, [chosen, added]] }]];
	};
};

const breakers: readonly Breaker[] = [
	(pick) => (key) => [[key, scalar(pick.one(nastyWords))]],
	(pick) => (_, value) => [[pick.one(nastyNames), value]],
	(pick) => (_, value) => [[pick.one(nastyWords), value]],
	(pick) => (key, value) => [
		[key, value],
		[pick.one(nastyNames), scalar(pick.one(nastyWords))],
	],
	() => () => [],
	() => (key, value) => [
		[key, value],
		[key, value],
	],
	() => (key, value) => [[key, { kind: "list", items: [value] }]],
	() => (key, value) => [[key, { kind: "map", entries: [["a", value]] }]],
	(pick) => (key, value) => [[key, nested(value, pick.one([3, 20, 70]))]],
	(pick) => (key, value) => [[`${key}`, prefixed(value, pick.one(["&a ", "!!str ", "!!map ", "! ", "*a "]))]],
	() => (key, value) => [
		[`x-${key}`, prefixed(value, "&m ")],
		[key, scalar("*m")],
	],
	() => (key, value) => [
		["x-b", scalar("&m { a: 1 }")],
		[key, value.kind === "map" ? { kind: "map", entries: [["<<", scalar("*m")], ...value.entries] } : value],
	],
	(pick) => (key, value) => [[key, { kind: "list", items: Array.from({ length: pick.one([0, 2, 9]) }, () => value) }]],
];

function nested(value: Tree, depth: number): Tree {
	let now = value;
	for (let count = 0; count < depth; count++) now = { kind: "list", items: [now] };
	return now;
}

/** An anchor, an alias or a tag before what stands there; before a scalar only, where blocks would have it on another line. */
function prefixed(value: Tree, prefix: string): Tree {
	return value.kind === "scalar" ? scalar(prefix + value.text) : { kind: "list", items: [scalar(`${prefix}a`), value] };
}
