import { type Document, LineCounter, type Node, parseDocument } from "yaml";
import { joinCommaText } from "./joinCommaText.ts";

export interface SyntaxTree {
	readonly document: Document.Parsed;
	readonly root: Node | null;
	readonly lines: LineCounter;
}

/**
 * Text → syntax tree with the place of every node, as far as the text can be read. Failsafe: every scalar
 * stays the text that it is; units and numbers are this format's business. Repeated keys are not looked
 * for here, since the package compares all keys with all.
 */
export function syntaxTree(text: string): SyntaxTree {
	const lines = new LineCounter();
	const document = parseDocument(text, {
		version: "1.2",
		schema: "failsafe",
		lineCounter: lines,
		prettyErrors: false,
		uniqueKeys: false,
		stringKeys: false,
		logLevel: "error",
	});
	joinCommaText(document, text);
	return { document, root: document.contents, lines };
}
