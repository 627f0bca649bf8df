import type { Node } from "yaml";
import * as texts from "../../texts/format/pasted.ts";
import type { Id } from "../model/design.ts";
import { splitPath } from "../model/path.ts";
import type { Problem } from "../model/problem.ts";
import { fail, ok, type Result } from "../model/result.ts";
import { namedRegionsKey } from "./copyThings.ts";
import { designShape } from "./designShape.ts";
import { type Section, sections } from "./fileIds.ts";
import type { PasteError } from "./PasteError.ts";
import { readDocument } from "./readDocument.ts";
import type { Reading } from "./reading.ts";
import { scalarText } from "./scalarShapes.ts";
import { childNode, isMapNode, keyText, type PairNode } from "./textPlaces.ts";

/** Part of a design that somebody copied or wrote. */
export interface Fragment {
	readonly text: string;
	readonly root: Node;
	readonly reading: Reading;
	readonly ids: ReadonlyMap<Section, readonly Id[]>;
	/** Of the regions that it names and doesn't hold: "aws us-east-1". */
	readonly namedRegions: ReadonlyMap<Id, string>;
}

const sectionNames = Object.keys(sections) as readonly Section[];
const topKeys: ReadonlySet<string> = new Set([
	"canvas",
	...sectionNames.map((name) => sections[name].replace(/\..*/, "")),
]);

/** Text from a clipboard → what of a design it holds, or why it is none. */
export function readFragment(pasted: string): Result<Fragment, PasteError> {
	const text = withoutMargin(pasted.replace("\uFEFF", "").replaceAll(/\r\n?/g, "\n"));
	if (text.trim() === "") return fail({ code: "empty" });
	const document = readDocument(text);
	if (!document.ok) return fail(brokenText(document.problems));
	const { root, reading } = document;
	if (!isMapNode(root)) return fail({ code: "noThings" });
	if (childNode(root, "archipelago") !== null)
		return fail({ code: "wholeDesign", name: scalarText(childNode(root, "name")) ?? texts.withoutAName });
	const strange = strangeKey(root);
	if (strange !== undefined) return fail(strange);
	designShape.read(root, "", reading);
	const problem = reading.problems.find(({ path }) => path.includes(".") || path.includes("["));
	if (problem !== undefined) return fail({ code: "problem", problem });
	const ids = idsOf(root);
	if (ids.size === 0) return fail({ code: "noThings" });
	return ok({ text, root, reading, ids, namedRegions: namedRegionsOf(root) });
}

/** Prose that happens to hold a colon is no broken YAML to whoever pastes it. */
function brokenText(problems: readonly Problem[]): PasteError {
	const [problem] = problems;
	return problem === undefined ? { code: "noThings" } : { code: "noYaml", problem };
}

/** Lines that were copied from the middle of a file are all indented. */
function withoutMargin(text: string): string {
	const lines = text.split("\n");
	const margin = lines
		.filter((line) => line.trim() !== "")
		.reduce((least, line) => Math.min(least, line.search(/[^ ]/)), Number.POSITIVE_INFINITY);
	return margin === 0 || !Number.isFinite(margin) ? text : lines.map((line) => line.slice(margin)).join("\n");
}

function strangeKey(root: Node): PasteError | undefined {
	if (!isMapNode(root)) return { code: "noThings" };
	const pairs: readonly PairNode[] = root.items;
	const keys = pairs.map((pair) => keyText(pair) ?? "").filter((key) => !key.startsWith("x-"));
	const strange = keys.find((key) => !topKeys.has(key));
	if (strange !== undefined)
		return keys.some((key) => topKeys.has(key)) ? { code: "notPastable", key: strange } : { code: "noThings" };
	const users = childNode(root, "users");
	const ofUsers = isMapNode(users) ? users.items.map((pair) => keyText(pair) ?? "") : [];
	const other = ofUsers.find((key) => key !== "populations");
	return other === undefined ? undefined : { code: "notPastable", key: `users.${other}` };
}

function idsOf(root: Node): ReadonlyMap<Section, readonly Id[]> {
	const ids = new Map<Section, readonly Id[]>();
	for (const section of sectionNames) {
		const map = splitPath(sections[section]).reduce<Node | null>(childNode, root);
		if (!isMapNode(map) || map.items.length === 0) continue;
		ids.set(
			section,
			map.items.map((pair) => keyText(pair) ?? ""),
		);
	}
	return ids;
}

function namedRegionsOf(root: Node): ReadonlyMap<Id, string> {
	const map = childNode(root, namedRegionsKey);
	const pairs: readonly PairNode[] = isMapNode(map) ? map.items : [];
	return new Map(pairs.map((pair) => [keyText(pair) ?? "", scalarText(pair.value) ?? ""]));
}
