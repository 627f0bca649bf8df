import { lexer, type Token, type Tokens } from "marked";
import { safeAddress } from "../../safeAddress.ts";
import { codeMarkdown, escapedMarkdown, paragraphMarkdown } from "./escapedMarkdown.ts";
import { fencedMarkdown } from "./fencedMarkdown.ts";

/** Markdown of an author, written again as a quotation: HTML is text, headings are strong, only safe links lead anywhere. */
export function authorMarkdown(markdown: string): string {
	return quoted(blocks(lexer(markdown, { gfm: true, breaks: true })));
}

function quoted(text: string): string {
	return indented(text, "> ").replace(/^> $/gm, ">");
}

function indented(text: string, indent: string): string {
	return text
		.split("\n")
		.map((line) => `${indent}${line}`)
		.join("\n");
}

function blocks(tokens: readonly Token[]): string {
	return tokens
		.map(block)
		.filter((text) => text !== "")
		.join("\n\n");
}

function block(token: Token): string {
	switch (token.type) {
		case "space":
		case "def":
		case "checkbox":
			return "";
		case "heading":
			return `**${inlines(token.tokens)}**`;
		case "list":
			return list(token as Tokens.List);
		case "blockquote":
			return quoted(blocks((token as Tokens.Blockquote).tokens));
		case "code":
			return fencedMarkdown((token as Tokens.Code).text, "text");
		case "hr":
			return "---";
		case "table":
			return table(token as Tokens.Table);
		case "html":
			return paragraphMarkdown(escapedMarkdown(token.raw.trim()));
		default:
			return paragraphMarkdown("tokens" in token ? inlines(token.tokens) : escapedMarkdown(token.raw));
	}
}

function list({ items, ordered, start }: Tokens.List): string {
	return items
		.map((item, index) => {
			const bullet = ordered ? `${(Number(start) || 1) + index}.` : "-";
			const box = item.task ? `[${item.checked === true ? "x" : " "}] ` : "";
			const [first = "", ...rest] = blocks(item.tokens).split("\n");
			const under = rest.map((line) => (line === "" ? "" : `${" ".repeat(bullet.length + 1)}${line}`));
			return [`${bullet} ${box}${first}`, ...under].join("\n");
		})
		.join("\n");
}

function table({ header, rows }: Tokens.Table): string {
	const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
	const words = (cells: readonly Tokens.TableCell[]) => line(cells.map(({ tokens }) => inlines(tokens)));
	return [words(header), line(header.map(() => "---")), ...rows.map(words)].join("\n");
}

function inlines(tokens: readonly Token[] | undefined): string {
	return (tokens ?? []).map(inline).join("");
}

const faces: Readonly<Record<string, string>> = { strong: "**", em: "*", del: "~~" };

function inline(token: Token): string {
	const inner = "tokens" in token ? token.tokens : undefined;
	const face = faces[token.type];
	if (face !== undefined) return `${face}${inlines(inner)}${face}`;
	switch (token.type) {
		case "link":
			return link(token as Tokens.Link);
		case "codespan":
			return codeMarkdown((token as Tokens.Codespan).text);
		case "br":
			return "  \n";
		default:
			return inner === undefined ? escapedMarkdown(plainText(token)) : inlines(inner);
	}
}

function link({ href, tokens }: Tokens.Link): string {
	const address = safeAddress(href);
	return address === undefined ? inlines(tokens) : `[${inlines(tokens)}](<${address}>)`;
}

function plainText(token: Token): string {
	return "text" in token && typeof token.text === "string" ? token.text : token.raw;
}
