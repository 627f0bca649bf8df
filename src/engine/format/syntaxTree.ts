import { Composer, type CST, type Document, LineCounter, type Node, Parser, parseDocument } from "yaml";
import * as texts from "../../texts/format/reading.ts";
import { joinCommaText } from "./joinCommaText.ts";
import type { Complaint, Span } from "./reading.ts";
import { tooDeepAt } from "./tooDeepAt.ts";

export interface SyntaxTree {
	readonly document: Document.Parsed;
	/** Also null where reading was given up. */
	readonly root: Node | null;
	readonly lines: LineCounter;
	readonly problems: readonly SyntaxProblem[];
}

export interface SyntaxProblem extends Pick<Complaint, "message"> {
	readonly span: Span;
}

/** Of syntax problems, more than these help nobody: reading is given up. */
const syntaxProblemLimit = 50;
const depthLimit = 64;

/**
 * Failsafe: every scalar stays the text that it is; units and numbers are this format's business. Repeated keys are not
 * looked for here, since the package compares all keys with all.
 */
const options = {
	version: "1.2",
	schema: "failsafe",
	prettyErrors: false,
	uniqueKeys: false,
	stringKeys: false,
	logLevel: "error",
} as const;

/** Text → syntax tree with the place of every node, as far as the text can be read; what costs without end is given up early. */
export function syntaxTree(text: string): SyntaxTree {
	const lines = linesOf(text);
	const problems: SyntaxProblem[] = [];
	const document = composed(text, problems);
	if (document !== undefined) {
		joinCommaText(document, text);
		return { document, root: document.contents, lines, problems };
	}
	return { document: parseDocument("", options), root: null, lines, problems };
}

/** Where the lines begin, as editors count them; the package leaves out some that end in a carriage return. */
function linesOf(text: string): LineCounter {
	const lines = new LineCounter();
	lines.addNewLine(0);
	for (const { 0: end, index } of text.matchAll(/\r\n?|\n/g)) lines.addNewLine(index + end.length);
	return lines;
}

/** The first document; undefined where there is too much wrong with the text. */
function composed(text: string, problems: SyntaxProblem[]): Document.Parsed | undefined {
	const complain = (message: string, [start, end]: Range): void => {
		const span = { start: placeIn(text, start), end: placeIn(text, end) };
		problems.push({ message: message === "" ? texts.thisIsNoYaml : message, span });
		if (problems.length >= syntaxProblemLimit) throw new GivenUp();
	};
	try {
		const { document, errors } = firstDocument(text, complain);
		for (const { message, pos } of errors) complain(message, pos);
		return document;
	} catch (error) {
		if (error instanceof GivenUp) return undefined;
		throw error;
	}
}

/** What is missing at the end the package counts as a character behind it, and what is missing in a line may stand within its end. */
function placeIn(text: string, offset: number): number {
	const at = Math.min(offset, text.length);
	return text[at] === "\n" && text[at - 1] === "\r" ? at - 1 : at;
}

class GivenUp extends Error {}

type Range = readonly [start: number, end: number];
type Complain = (message: string, range: Range) => void;

function firstDocument(text: string, complain: Complain) {
	const composer = new Composer(options);
	// The package makes an error, with its stack, of each of a megabyte's signs, and has no option against that.
	Object.assign(composer, {
		onError: (source: ErrorSource, _code: unknown, message: string) => complain(message, rangeOf(source)),
	});
	const tokens = tokensOf(new Parser().parse(text), complain);
	const [document, second] = firstTwo(composer.compose(tokens, true, text.length));
	if (document === undefined) throw new Error("a text has a document");
	if (second !== undefined) complain(texts.aDesignIsOneYamlDocument, [second.range[0], second.range[1]]);
	return { document, errors: [...document.errors, ...document.warnings] };
}

function firstTwo<T>(all: Iterable<T>): readonly T[] {
	const two: T[] = [];
	for (const each of all) if (two.push(each) === 2) break;
	return two;
}

/** What the package says of a place. */
type ErrorSource = number | Range | { readonly offset: number; readonly source?: unknown };

function rangeOf(source: ErrorSource): Range {
	if (typeof source === "number") return [source, source + 1];
	if (!("offset" in source)) return source;
	return [source.offset, source.offset + (typeof source.source === "string" ? source.source.length : 1)];
}

/** The tokens but for those that are none; endless nesting is found before anything walks through it by calling itself. */
function* tokensOf(tokens: Iterable<CST.Token>, complain: Complain): Generator<CST.Token> {
	for (const token of tokens) {
		if (token.type === "error") {
			const source = token.source === "" ? "" : `: ${JSON.stringify(token.source)}`;
			complain(token.message + source, rangeOf(token));
			continue;
		}
		const deep = tooDeepAt(token, depthLimit);
		if (deep !== undefined) {
			complain(texts.nestedMoreThanDeep(depthLimit), [deep, deep + 1]);
			throw new GivenUp();
		}
		yield token;
	}
}
