import { type Document, LineCounter, type Node } from "yaml";
import * as texts from "../../texts/format/reading.ts";
import type { Problem } from "../model/problem.ts";
import { inspectTree } from "./inspectTree.ts";
import { complainOf, newReading, type Reading } from "./reading.ts";
import { type SyntaxTree, syntaxTree } from "./syntaxTree.ts";

/** A file over this is refused before it is parsed. */
export const textLimitBytes = 1024 * 1024;

export type DocumentRead =
	| { readonly ok: true; readonly root: Node | null; readonly reading: Reading; readonly document: Document.Parsed }
	| { readonly ok: false; readonly problems: readonly Problem[] };

/** Text → syntax tree, with what is wrong before any meaning: size, syntax, several documents, repeated keys, too many aliases. */
export function readDocument(text: string): DocumentRead {
	const tree = latest.find((known) => known.text === text)?.tree ?? readTree(text);
	latest = [{ text, tree }, ...latest.filter((known) => known.text !== text)].slice(0, kept);
	if (!tree.ok) return tree;
	const { document, root, lines, anchors } = tree;
	return { ok: true, root, reading: newReading(lines, anchors), document };
}

type Tree = Omit<SyntaxTree, "problems"> & { readonly anchors: Reading["anchors"] };
type TreeRead = (Tree & { readonly ok: true }) | Extract<DocumentRead, { ok: false }>;

/**
 * The trees of the texts that were read last, which nobody changes. An edit reads the text that the one before it has left,
 * and its own result; a drop that is looked at before it is made reads both again and again.
 */
let latest: readonly { readonly text: string; readonly tree: TreeRead }[] = [];
const kept = 2;

function readTree(text: string): TreeRead {
	const bytes = utf8Bytes(text);
	if (bytes > textLimitBytes) {
		return refused(texts.theFileHasBytes(bytes, textLimitBytes));
	}
	const { document, root, lines, problems } = syntaxTree(text);
	const reading = newReading(lines);
	for (const { message, span } of problems) complainOf(reading, { path: "", span }, { message });
	const anchors = inspectTree(root, reading);
	if (reading.problems.length > 0) return { ok: false, problems: reading.problems };
	return { ok: true, root, lines, anchors, document };
}

function refused(message: string): Extract<DocumentRead, { ok: false }> {
	const lines = new LineCounter();
	lines.addNewLine(0);
	const reading = newReading(lines);
	complainOf(reading, { path: "", span: { start: 0, end: 0 } }, { message });
	return { ok: false, problems: reading.problems };
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
