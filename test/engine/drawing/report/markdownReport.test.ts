import { lexer, type Token, walkTokens } from "marked";
import { describe, expect, it } from "vitest";
import type { MarkdownPicture } from "../../../../src/engine/drawing/report/markdownOptions.ts";
import { markdownReport } from "../../../../src/engine/drawing/report/markdownReport.ts";
import { exampleDesign } from "../../layout/exampleDesign.ts";
import { everyBlockReport, hostileText } from "./everyBlock.ts";

const design = exampleDesign("shop");

function written(text: string, picture?: MarkdownPicture): string {
	return markdownReport(everyBlockReport(text), { design, pictureOf: () => picture });
}

function tokensOf(markdown: string): readonly Token[] {
	const all: Token[] = [];
	walkTokens(lexer(markdown, { gfm: true }), (token) => {
		all.push(token);
	});
	return all;
}

describe("a report as Markdown", () => {
	it("has one title and headings that are all different", () => {
		const headings = tokensOf(written("Orders")).filter(({ type }) => type === "heading");
		expect(headings.map((each) => ("depth" in each ? each.depth : 0))).toEqual([1, 2, 3, 2]);
		expect(headings.map((each) => ("text" in each ? each.text : ""))).toEqual([
			"Orders",
			"Orders (2)",
			"Inner",
			"Orders (3)",
		]);
	});

	it("shows a text that would be markup as the text that it is", () => {
		const tokens = tokensOf(written(hostileText));
		const html = tokens.filter(({ type }) => type === "html").map(({ raw }) => raw.trim());
		expect(html.filter((raw) => !/^<(?:\/?details|summary|\/?br)\b/.test(raw))).toEqual([]);
		expect(html.join("")).not.toMatch(/<(?:script|img)/);
		expect(tokens.filter(({ type }) => type === "image")).toEqual([]);
		const links = tokens.filter(({ type }) => type === "link").map((link) => ("href" in link ? link.href : ""));
		expect(links.filter((href) => !href.startsWith("#") && !href.startsWith("https://example.com/"))).toEqual([]);
	});

	it("keeps a table's cells apart whatever their text holds", () => {
		const [table] = tokensOf(written("a|b\nc")).filter(({ type }) => type === "table");
		const rows = table !== undefined && "rows" in table ? table.rows : [];
		expect(rows).toHaveLength(1);
		expect(rows[0]).toHaveLength(3);
	});

	it("writes checklists with boxes and words", () => {
		const text = written("Orders");
		expect(text).toContain("- [x] **Met:** Orders<br>Orders");
		expect(text).toContain("- [ ] **Missed:** B");
		expect(text).toContain("- [ ] **To confirm:** C");
	});

	it("writes what happens as a numbered list with its times", () => {
		expect(written("Orders")).toContain("1. 0:30, you see: Orders\n2. 1:00, **do**: Call\n3. 2:00, **over**: Back");
	});

	it("folds a figure's terms, each a level deeper", () => {
		expect(written("Orders")).toContain(
			"<summary>Orders: 354 ms</summary>\n\n- Orders: **12 ms**\n  - In: **4.0 ms** (Orders, 2026-11, estimated)",
		);
	});

	it("leads to the section whose id is meant, by the anchor that its heading gets", () => {
		expect(written("Orders")).toContain("[there](#orders-3)");
	});

	it("has a picture as a diagram, as a file beside it, or not at all", () => {
		expect(written("Orders", { kind: "mermaid", text: "flowchart LR\n" })).toContain("```mermaid\nflowchart LR\n```");
		expect(written("Orders", { kind: "file", address: "shop 1.svg" })).toContain("![Orders](<shop%201.svg>)");
		expect(tokensOf(written("Orders")).filter(({ type }) => type === "image")).toEqual([]);
	});

	it("quotes what an author wrote, its headings strong", () => {
		expect(written("Orders")).toContain("> **Orders**\n>\n> - Orders\n>\n> Orders x");
	});
});
