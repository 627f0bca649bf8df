import {
	type Alias,
	type Document,
	isAlias,
	isCollection,
	isMap,
	isPair,
	isScalar,
	LineCounter,
	type Node,
	parseDocument,
} from "yaml";
import type { Problem } from "../model/problem.ts";
import { joinCommaText } from "./joinCommaText.ts";
import { complainOf, newReading, type Reading } from "./reading.ts";
import { quoted } from "./scalarShapes.ts";

/** Limits that keep a hostile file from costing time or memory. */
export const textLimitBytes = 1024 * 1024;
const aliasLimit = 100;
const depthLimit = 64;

export type DocumentRead =
	| { readonly ok: true; readonly root: Node | null; readonly reading: Reading; readonly document: Document.Parsed }
	| { readonly ok: false; readonly problems: readonly Problem[] };

/** Text → syntax tree, with what is wrong before any meaning: size, syntax, several documents, repeated keys, too many aliases. */
export function readDocument(text: string): DocumentRead {
	const lines = new LineCounter();
	const reading = newReading(lines);
	const limit = limitProblem(text);
	if (limit !== undefined) {
		lines.addNewLine(0);
		complainOf(reading, { path: "", span: { start: 0, end: 0 } }, { message: limit });
		return { ok: false, problems: reading.problems };
	}
	// Failsafe: every scalar stays the text that it is; units and numbers are this format's business.
	// Repeated keys are found below, since the package compares all keys with all.
	const document = parseDocument(text, {
		version: "1.2",
		schema: "failsafe",
		lineCounter: lines,
		prettyErrors: false,
		uniqueKeys: false,
		stringKeys: false,
		logLevel: "error",
	});
	for (const error of [...document.errors, ...document.warnings]) {
		complainOf(
			reading,
			{ path: "", span: { start: error.pos[0], end: error.pos[1] } },
			{ message: plain(error.message) },
		);
	}
	joinCommaText(document, text);
	const anchors = new Map<Alias, Node>();
	inspect(document.contents, { reading, anchors });
	if (reading.problems.length > 0) return { ok: false, problems: reading.problems };
	return { ok: true, root: document.contents, reading: newReading(lines, anchors), document };
}

function limitProblem(text: string): string | undefined {
	const bytes = utf8Bytes(text);
	if (bytes > textLimitBytes) return `the file has ${bytes} bytes; the limit is 1 MiB (${textLimitBytes} bytes)`;
	return undefined;
}

function utf8Bytes(text: string): number {
	let bytes = 0;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (code < 0x80) bytes += 1;
		else if (code < 0x800) bytes += 2;
		// Each half of a surrogate pair counts two of its four bytes.
		else bytes += code >= 0xd800 && code <= 0xdfff ? 2 : 3;
	}
	return bytes;
}

function plain(message: string): string {
	return message.replace(
		/^Source contains multiple documents.*$/s,
		"a design is one YAML document; `---` starts a second one",
	);
}

interface Inspection {
	readonly reading: Reading;
	readonly anchors: Map<Alias, Node>;
}

/** Goes through the whole tree once: repeated keys, and what aliases stand for and multiply to. */
function inspect(root: Node | null, { reading, anchors }: Inspection): void {
	const byName = new Map<string, Node>();
	const expansions = new Map<Node, number>();
	let refused = false;

	const refuse = (node: Alias, message: string): number => {
		if (!refused) complainOf(reading, { path: "", span: spanOf(node) }, { message });
		refused = true;
		return 0;
	};
	const follow = (node: Alias): number => {
		const target = byName.get(node.source);
		if (target === undefined) return refuse(node, `the alias *${node.source} has no anchor before it`);
		const inside = expansions.get(target);
		if (inside === undefined) return refuse(node, `the alias *${node.source} contains itself`);
		anchors.set(node, target);
		return 1 + inside;
	};
	const tooDeep = (node: Node): number => {
		if (!refused)
			complainOf(reading, { path: "", span: spanOf(node) }, { message: `nested more than ${depthLimit} deep` });
		refused = true;
		return 0;
	};
	const visit = (node: unknown, depth: number): number => {
		if (refused || node === null || node === undefined) return 0;
		if (isAlias(node)) return follow(node);
		if (isPair(node)) return visit(node.key, depth) + visit(node.value, depth);
		if (isScalar(node) || isCollection(node)) {
			if (depth > depthLimit) return tooDeep(node);
			if (node.anchor !== undefined) byName.set(node.anchor, node);
			if (isMap(node)) complainOfRepeatedKeys(node.items, reading);
			const total = isCollection(node) ? sum(node.items, (item) => visit(item, depth + 1)) : 0;
			expansions.set(node, total);
			return total;
		}
		return 0;
	};
	const total = visit(root, 0);
	if (total > aliasLimit) {
		complainOf(
			reading,
			{ path: "", span: { start: 0, end: 0 } },
			{
				message: `aliases expand more than ${aliasLimit} times`,
				expected: `at most ${aliasLimit} expansions of aliases`,
			},
		);
	}
}

function sum(items: readonly unknown[], of: (item: unknown) => number): number {
	let total = 0;
	for (const item of items) total += of(item);
	return total;
}

function complainOfRepeatedKeys(pairs: readonly { readonly key: unknown }[], reading: Reading): void {
	const seen = new Set<string>();
	for (const { key } of pairs) {
		if (!isScalar(key)) continue;
		const name = String(key.source ?? "");
		if (seen.has(name)) {
			complainOf(reading, { path: "", span: spanOf(key) }, { message: `the key ${quoted(name)} is written twice` });
		}
		seen.add(name);
	}
}

function spanOf(node: Node): { start: number; end: number } {
	return { start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 };
}
