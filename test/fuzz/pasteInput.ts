import { parse } from "yaml";
import type { Pick } from "../engine/reference/generated/pick.ts";
import { baseTexts } from "./baseTexts.ts";
import { brokenText, repeated } from "./brokenText.ts";
import { brokenTree } from "./brokenTree.ts";
import { nastyTokens, nastyWords } from "./nastyWords.ts";
import { schemaFile } from "./schemaTree.ts";
import { type Tree, treeOf, yamlOf } from "./tree.ts";
import { yamlInput } from "./yamlInput.ts";

const baseTrees = baseTexts.map((text) => treeOf(parse(text)));

/** What a clipboard holds: parts of a design, as they are copied or with something wrong, whole files, and prose. */
export function pasteInput(pick: Pick): string {
	const chance = pick.whole(0, 99);
	if (chance < 5) return yamlInput(pick);
	if (chance < 8) return repeated(pick, pick.one(nastyTokens));
	if (chance < 12) return `Dear all,\n${pick.one(nastyWords)}: ${pick.one(nastyWords)}\n`;
	const whole = pick.chance(75) ? pick.one(baseTrees) : schemaFile(pick);
	const tree = brokenTree(pick, partOf(pick, whole), pick.one([0, 0, 1, 1, 2, 3]));
	const text = yamlOf(tree, pick.one([2, 3, 9]));
	const indented = pick.chance(10) ? text.replaceAll(/^/gm, "    ") : text;
	return pick.chance(15) ? brokenText(pick, indented, 1) : indented;
}

const sections = [
	"users",
	"regions",
	"routing",
	"balancing",
	"application",
	"data",
	"observability",
	"features",
	"scenarios",
	"notes",
	"scenes",
	"canvas",
];

function partOf(pick: Pick, tree: Tree): Tree {
	if (tree.kind !== "map") return tree;
	const wanted = new Set(pick.chance(90) ? pick.some(sections) : pick.some(tree.entries.map(([key]) => key)));
	const entries = tree.entries
		.filter(([key]) => wanted.has(key))
		.map(([key, value]) => [key, key === "users" ? onlyPopulations(value) : value] as const);
	const named: Tree = { kind: "map", entries: [["a", { kind: "scalar", text: "aws eu-west-1" }]] };
	return { kind: "map", entries: pick.chance(30) ? [...entries, ["x-regions", named]] : entries };
}

function onlyPopulations(users: Tree): Tree {
	return users.kind === "map"
		? { kind: "map", entries: users.entries.filter(([key]) => key === "populations") }
		: users;
}
