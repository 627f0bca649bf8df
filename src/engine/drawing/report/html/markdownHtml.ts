import { lexer, type Token, type Tokens } from "marked";
import * as texts from "../../../../texts/drawing/report.ts";
import { safeAddress } from "../../safeAddress.ts";
import { element, htmlText } from "./element.ts";

/** Markdown of an author as HTML. HTML in it stays the text that it is, pictures their words; headings are strong paragraphs. */
export function markdownHtml(markdown: string): string {
	return element("div", { class: "markdown" }, blocks(lexer(markdown, { gfm: true, breaks: true })));
}

function blocks(tokens: readonly Token[]): string {
	return tokens.map(block).join("");
}

function block(token: Token): string {
	switch (token.type) {
		case "space":
		case "def":
		case "checkbox":
			return "";
		case "heading":
			return element("p", {}, element("strong", {}, inlines(token.tokens)));
		case "list":
			return list(token as Tokens.List);
		case "blockquote":
			return element("blockquote", {}, blocks((token as Tokens.Blockquote).tokens));
		case "code":
			return element("pre", { tabindex: 0 }, element("code", {}, htmlText((token as Tokens.Code).text)));
		case "hr":
			return "<hr>";
		case "table":
			return table(token as Tokens.Table);
		case "html":
			return element("p", {}, htmlText(token.raw.trim()));
		case "text":
			return inline(token);
		default:
			return element("p", {}, "tokens" in token ? inlines(token.tokens) : htmlText(token.raw));
	}
}

function list({ ordered, start, items }: Tokens.List): string {
	const first = ordered && Number(start) > 1 ? Number(start) : undefined;
	const rows = items.map((item) => {
		const box = item.task ? `${item.checked === true ? texts.done : texts.toDo}` : "";
		return element("li", {}, `${box}${blocks(item.tokens)}`);
	});
	return element(ordered ? "ol" : "ul", { start: first }, rows);
}

function table({ header, rows }: Tokens.Table): string {
	const row = (cells: readonly Tokens.TableCell[], name: "th" | "td") =>
		element(
			"tr",
			{},
			cells.map((cell) => element(name, {}, inlines(cell.tokens))),
		);
	return element("div", { class: "scroll", role: "group", tabindex: 0, "aria-label": texts.aTableOfTheNotes }, [
		element("table", {}, [
			element("thead", {}, row(header, "th")),
			element(
				"tbody",
				{},
				rows.map((cells) => row(cells, "td")),
			),
		]),
	]);
}

function inlines(tokens: readonly Token[] | undefined): string {
	return (tokens ?? []).map(inline).join("");
}

const faces: Readonly<Record<string, string>> = { strong: "strong", em: "em", del: "del" };

function inline(token: Token): string {
	const inner = "tokens" in token ? token.tokens : undefined;
	const face = faces[token.type];
	if (face !== undefined) return element(face, {}, inlines(inner));
	switch (token.type) {
		case "link":
			return link(token as Tokens.Link);
		case "codespan":
			return element("code", {}, htmlText((token as Tokens.Codespan).text));
		case "br":
			return "<br>";
		case "html":
			return htmlText(token.raw);
		default:
			return inner === undefined ? htmlText(plainText(token)) : inlines(inner);
	}
}

function link({ href, tokens }: Tokens.Link): string {
	const address = safeAddress(href);
	if (address === undefined) return inlines(tokens);
	return element("a", { class: "outside", href: address, rel: "noopener noreferrer" }, inlines(tokens));
}

function plainText(token: Token): string {
	return "text" in token && typeof token.text === "string" ? token.text : token.raw;
}
