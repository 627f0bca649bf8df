import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { generatedFile } from "../engine/reference/generated/generatedDesign.ts";
import type { Pick } from "../engine/reference/generated/pick.ts";
import { baseTexts } from "./baseTexts.ts";
import { brokenText, repeated } from "./brokenText.ts";
import { brokenTree } from "./brokenTree.ts";
import { largeText } from "./largeText.ts";
import { nastyTokens } from "./nastyWords.ts";
import { schemaFile } from "./schemaTree.ts";
import { type Tree, treeOf, yamlOf } from "./tree.ts";

const examples = readdirSync("examples")
	.filter((name) => name.endsWith(".yaml"))
	.map((name) => readFileSync(`examples/${name}`, "utf8"));
const baseTrees = baseTexts.map((text) => treeOf(parse(text)));

/** The text of a file: a design by the schema with something wrong with it, a broken example, or no YAML at all. */
export function yamlInput(pick: Pick): string {
	const chance = pick.whole(0, 999);
	if (chance < 2) return largeText(pick);
	if (chance < 4) return repeated(pick, pick.one(nastyTokens));
	if (chance < 20) return brokenText(pick, pick.one(examples), pick.whole(1, 4));
	if (chance < 200) return brokenText(pick, pick.one(baseTexts), pick.whole(1, 5));
	const text = yamlOf(brokenTree(pick, wholeTree(pick), pick.one([0, 1, 1, 2, 2, 3, 5])), pick.one([1, 2, 2, 3, 3, 9]));
	return pick.chance(10) ? brokenText(pick, text, 1) : text;
}

function wholeTree(pick: Pick): Tree {
	const chance = pick.whole(0, 99);
	if (chance < 5) return treeOf(generatedFile(pick));
	return chance < 25 ? schemaFile(pick) : pick.one(baseTrees);
}
