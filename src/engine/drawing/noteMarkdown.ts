import { lexer, type Token, type Tokens } from "marked";
import { safeAddress } from "./safeAddress.ts";
import type { TextSpan } from "./shape.ts";

/** A paragraph, heading, list item or line of code of a note, to be wrapped; or a rule across it. */
export interface NoteBlock {
	readonly kind: "text" | "code" | "rule";
	readonly spans: readonly TextSpan[];
	/** Pixels. */
	readonly size: number;
	/** What stands before the first line of a list's item. */
	readonly marker?: string;
	/** How deep in lists and quotes. */
	readonly depth: number;
	/** Set apart from the block before. */
	readonly apart: boolean;
}

const bodySize = 12;
const headingSizes: readonly number[] = [15, 13];

interface Around {
	readonly depth: number;
	readonly apart: boolean;
	readonly marker?: string;
}

/** Markdown as blocks of spans. HTML in it stays the text that it is, and addresses that aren't safe lead nowhere. */
export function noteBlocks(markdown: string): readonly NoteBlock[] {
	return blocksOf(lexer(markdown, { gfm: true, breaks: true }), { depth: 0, apart: true });
}

function blocksOf(tokens: readonly Token[], around: Around): readonly NoteBlock[] {
	return tokens
		.filter((token) => token.type !== "space" && token.type !== "def" && token.type !== "checkbox")
		.flatMap((token, index) => blockOf(token, index === 0 ? around : { depth: around.depth, apart: around.apart }));
}

function blockOf(token: Token, around: Around): readonly NoteBlock[] {
	switch (token.type) {
		case "heading": {
			const size = headingSizes[(token as Tokens.Heading).depth - 1] ?? bodySize;
			return [textBlock(spansOf(token.tokens ?? [], { weight: 600 }), { ...around, size })];
		}
		case "list":
			return listBlocks(token as Tokens.List, around);
		case "blockquote":
			return blocksOf((token as Tokens.Blockquote).tokens, { ...around, depth: around.depth + 1 });
		case "code":
			return codeBlocks(token as Tokens.Code, around);
		case "hr":
			return [{ ...textBlock([], { ...around, size: bodySize }), kind: "rule" }];
		case "table":
			return tableBlocks(token as Tokens.Table, around);
		case "html":
			return [textBlock([{ text: token.raw.trim() }], { ...around, size: bodySize })];
		default:
			return [
				textBlock(spansOf("tokens" in token ? (token.tokens ?? [token]) : [token], {}), { ...around, size: bodySize }),
			];
	}
}

function textBlock(spans: readonly TextSpan[], { size, depth, apart, marker }: Around & { size: number }): NoteBlock {
	return { kind: "text", spans, size, depth, apart, ...(marker === undefined ? {} : { marker }) };
}

function listBlocks(list: Tokens.List, around: Around): readonly NoteBlock[] {
	return list.items.flatMap((item, index) => {
		const number = `${(Number(list.start) || 1) + index}.`;
		const box = item.checked === true ? "☑" : "☐";
		const marker = item.task ? box : list.ordered ? number : "•";
		const apart = around.apart && around.depth === 0 && index === 0;
		const blocks = blocksOf(item.tokens, { depth: around.depth + 1, apart: false, marker });
		return blocks.length === 0
			? [textBlock([], { depth: around.depth + 1, apart, marker, size: bodySize })]
			: blocks.map((block, position) => (position === 0 ? { ...block, apart } : block));
	});
}

function codeBlocks(code: Tokens.Code, around: Around): readonly NoteBlock[] {
	return code.text.split("\n").map((line, index) => ({
		...textBlock([{ text: line, face: "mono" }], { depth: around.depth, apart: around.apart && index === 0, size: 11 }),
		kind: "code",
	}));
}

function tableBlocks(table: Tokens.Table, around: Around): readonly NoteBlock[] {
	return [table.header, ...table.rows].map((cells, index) => {
		const style: Style = index === 0 ? { weight: 600 } : {};
		const spans = cells.flatMap((cell, column) => [
			...(column === 0 ? [] : [{ text: "  ·  " }]),
			...spansOf(cell.tokens, style),
		]);
		return textBlock(spans, { depth: around.depth, apart: around.apart && index === 0, size: bodySize });
	});
}

type Style = Omit<TextSpan, "text">;

function spansOf(tokens: readonly Token[], style: Style): readonly TextSpan[] {
	return tokens.flatMap((token) => spansOfToken(token, style));
}

function spansOfToken(token: Token, style: Style): readonly TextSpan[] {
	const inner = "tokens" in token ? token.tokens : undefined;
	switch (token.type) {
		case "strong":
			return spansOf(inner ?? [], { ...style, weight: 600 });
		case "em":
			return spansOf(inner ?? [], { ...style, face: "italic" });
		case "del":
			return spansOf(inner ?? [], { ...style, struck: true });
		case "link":
			return spansOf(inner ?? [], { ...style, ...linkStyle((token as Tokens.Link).href) });
		case "codespan":
			return [{ ...style, text: (token as Tokens.Codespan).text, face: "mono" }];
		case "br":
			return [{ ...style, text: "\n" }];
		case "html":
			return [{ ...style, text: token.raw }];
		default:
			return inner === undefined ? [{ ...style, text: plainText(token) }] : spansOf(inner, style);
	}
}

function plainText(token: Token): string {
	return "text" in token && typeof token.text === "string" ? token.text : token.raw;
}

function linkStyle(href: string): Style {
	const address = safeAddress(href);
	return address === undefined ? {} : { href: address };
}
