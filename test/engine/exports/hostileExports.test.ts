import "../drawing/browserGlobals.ts";
import { lexer, parse, type Token, walkTokens } from "marked";
import mermaid from "mermaid";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { loadFonts } from "../../../src/cli/fonts/loadFonts.ts";
import { exportFile } from "../../../src/engine/exports/exportFile.ts";
import type { ExportRequest } from "../../../src/engine/exports/exportRequest.ts";
import { decodedPages, labelOf } from "../drawing/drawio/decodedPage.ts";
import { openedDeck } from "../drawing/slides/openedDeck.ts";
import { designOf } from "../layout/exampleDesign.ts";
import { actingParts } from "./actingParts.ts";
import { hostileEverywhere } from "./hostileEverywhere.ts";

const design = designOf(hostileEverywhere);
const web = { link: /^(?:https?:\/\/|mailto:)/ };
const playing = { scenario: "lost", show: { kind: "moment", atSeconds: 60 } } as const;
const moving = { scenario: "lost", show: { kind: "motion" } } as const;

async function exported(format: ExportRequest["format"], options: Partial<ExportRequest> = {}) {
	const plain = { view: "lanes", theme: "light", figures: true, legend: true, scale: 1 } as const;
	const request: ExportRequest = {
		...{ format, design, text: hostileEverywhere, document: { kind: "review" } },
		...plain,
		...options,
	};
	const rasterise = () => {
		throw new Error("no pixels here");
	};
	return await exportFile(request, { rasterise, fonts: async () => loadFonts() });
}

async function complaints(...files: readonly string[]): Promise<readonly string[]> {
	const xml = files.map((contents, index) => ({ fileName: `${index}.xml`, contents }));
	const { errors } = await validateXML({ xml, normalization: "c14n" });
	return errors.map(({ message }) => message);
}

it("what looks for parts that act finds them", () => {
	const html = `<script>1</script><img src="https://a.example/"><b onclick=1><a href="javascript:1"></a><p style="background:url(//a)">`;
	expect(actingParts(html, "text/html", web)).toEqual([
		"<script>",
		"img src=https://a.example/",
		"b onclick=1",
		"a href=javascript:1",
		"p style=background:url(//a)",
	]);
});

describe("of a design whose every word is an attack", () => {
	it.each([
		["the lanes", {}],
		["the map", { view: "map", theme: "dark" }],
		["a moment", { play: playing }],
		["a scenario in motion", { play: moving }],
		["the map in motion", { view: "map", play: moving }],
	] as const)("an SVG of %s holds words and no more", async (_, options) => {
		const svg = String(await exported("svg", options));
		expect(await complaints(svg)).toEqual([]);
		expect(actingParts(svg, "image/svg+xml", web)).toEqual([]);
	});

	it.each([
		["review", { kind: "review" }],
		["record of the decision", { kind: "decision" }],
	] as const)("the %s as HTML runs nothing and loads nothing", async (_, document) => {
		const html = String(await exported("html", { document }));
		expect(actingParts(html, "text/html", web)).toEqual([]);
		expect(html).toContain("default-src 'none'");
	});

	describe("the record of the decision as Markdown", () => {
		let markdown = "";
		beforeAll(async () => {
			markdown = String(await exported("markdown", { document: { kind: "decision" } }));
		});

		it("has no markup of its author's and no picture from elsewhere", () => {
			const tokens: Token[] = [];
			walkTokens(lexer(markdown, { gfm: true }), (token) => {
				tokens.push(token);
			});
			const markup = tokens.filter(({ type }) => type === "html").map(({ raw }) => raw.trim());
			expect(markup.filter((raw) => !/^<(?:\/?details|summary|\/?br)\b/.test(raw))).toEqual([]);
			expect(tokens.filter(({ type }) => type === "image")).toEqual([]);
		});

		it("stays harmless where it is shown as HTML without a filter", () => {
			expect(actingParts(parse(markdown, { async: false, gfm: true }), "text/html", web)).toEqual([]);
		});
	});

	it("a deck has no macro, no action and no link out", async () => {
		const deck = openedDeck((await exported("pptx")) as Uint8Array);
		expect(deck.names.filter((name) => /vba|activex|embeddings\/.*\.bin|\.exe/i.test(name))).toEqual([]);
		const parts = deck.names.filter((each) => /\.(?:xml|rels)$/.test(each));
		expect(await complaints(...parts.map(deck.text))).toEqual([]);
		for (const name of parts) {
			const xml = deck.text(name);
			const targets = [
				...xml.matchAll(/Target="([^"]*)" TargetMode="External"|TargetMode="External" Target="([^"]*)"/g),
			];
			expect(targets.map(([, first, second]) => first ?? second).filter((each) => !web.link.test(each ?? ""))).toEqual(
				[],
			);
			expect(xml, name).not.toMatch(/action="(?!ppaction:\/\/hlinksldjump)/);
		}
		const workbooks = deck.names.filter((name) => name.endsWith(".xlsx"));
		expect(workbooks.length).toBeGreaterThan(0);
		for (const workbook of workbooks) {
			const book = openedDeck(deck.bytes(workbook));
			const sheets = book.names.filter((name) => name.endsWith(".xml")).map(book.text);
			expect(sheets.join("")).not.toMatch(/<f[ >]|externalLink|ddeLink/);
		}
	});

	it("a draw.io file's labels are words, and its links lead to pages of its own or the web", async () => {
		const file = String(await exported("drawio"));
		expect(await complaints(file)).toEqual([]);
		const links = [...file.matchAll(/ link="([^"]*)"/g)].map(([, link = ""]) => link);
		expect(links.filter((link) => !link.startsWith("data:page/id,") && !web.link.test(link))).toEqual([]);
		for (const { cells } of decodedPages(file)) {
			const labels = [...cells.values()].map(labelOf).join("\n");
			expect(actingParts(labels, "text/html", web)).toEqual([]);
		}
	});

	it("a Mermaid file is one flowchart without clicks and without settings of its author's", async () => {
		const text = String(await exported("mermaid"));
		expect((await mermaid.parse(text)).diagramType).toBe("flowchart-v2");
		expect(text).not.toMatch(/^\s*(?:click|href|call)\b/m);
		expect(text).not.toMatch(/%%\{/);
		expect(text).not.toContain("<script");
	});

	it("a table holds no formula", async () => {
		const rows = String(await exported("csv")).split("\n");
		expect(rows.length).toBeGreaterThan(20);
		expect(rows.flatMap((row) => row.split(",")).filter((cell) => /^"?[=+@]|^"?-(?![\d.])/.test(cell))).toEqual([]);
	});

	it("a PDF runs nothing, and links to the web alone", async () => {
		const pdf = (await exported("pdf")) as Uint8Array;
		const raw = new TextDecoder("latin1").decode(pdf);
		expect(raw).not.toMatch(/\/(?:JavaScript|JS|Launch|EmbeddedFile|SubmitForm|ImportData|RichMedia|AA)\b/);
		const document = await getDocument({ data: pdf.slice(), useSystemFonts: false, verbosity: 0 }).promise;
		expect(await document.getJSActions()).toBeNull();
		const annotations = await (await document.getPage(1)).getAnnotations();
		const addresses = annotations.map(({ url, unsafeUrl }) => String(url ?? unsafeUrl ?? ""));
		expect(addresses.filter((address) => !web.link.test(address))).toEqual([]);
	});
});
