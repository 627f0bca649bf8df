import { getDocument, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it } from "vitest";
import { loadFonts } from "../../../../src/cli/fonts/loadFonts.ts";
import { designPicture } from "../../../../src/engine/drawing/designPicture.ts";
import { pdfDocument } from "../../../../src/engine/drawing/pdf/pdfDocument.ts";
import type { Picture } from "../../../../src/engine/drawing/picture.ts";
import type { Shape } from "../../../../src/engine/drawing/shape.ts";
import { analyzeDesign } from "../../../../src/engine/review/analyzeDesign.ts";
import { exampleDesign } from "../../layout/exampleDesign.ts";

const fonts = loadFonts();
const read = (pdf: Uint8Array) => getDocument({ data: pdf.slice(), useSystemFonts: false, verbosity: 0 }).promise;

async function textOf(page: PDFPageProxy): Promise<string> {
	const { items } = await page.getTextContent();
	return items.map((item) => ("str" in item ? item.str : "")).join(" ");
}

function picture(shapes: readonly Shape[], size = { width: 800, height: 100 }): Picture {
	return { shapes, ...size, origin: { x: 0, y: 0 }, title: "Any", description: "Any picture", ground: "canvas" };
}

function line(text: string, y = 20): Shape {
	return { kind: "text", x: 4, y, text, size: 12, weight: 400, fill: "ink" };
}

describe("a design as a PDF", () => {
	const shop = exampleDesign("shop");
	const figures = analyzeDesign(shop);
	const lanes = designPicture(shop, { figures });
	const map = designPicture(shop, { figures, view: "map" });
	const pdf = pdfDocument([lanes, map], { theme: "light", fonts });

	it("has a page for each picture, as large as the picture at 96 pixels an inch", async () => {
		const document = await read(pdf);
		expect(document.numPages).toBe(2);
		const page = await document.getPage(1);
		const { width, height } = page.getViewport({ scale: 1 });
		expect(width).toBeCloseTo(lanes.width * 0.75, 1);
		expect(height).toBeCloseTo(lanes.height * 0.75, 1);
	});

	it("has its words as text that can be found", async () => {
		const document = await read(pdf);
		const found = await textOf(await document.getPage(1));
		for (const words of ["Global shop", "inventory", "Cockroach · leader", "17.6 k/s", "replication, synchronous"]) {
			expect(found).toContain(words);
		}
		expect(await textOf(await document.getPage(2))).toContain("United States 50 %");
	});

	it("brings along the fonts that it uses, and only their used part", async () => {
		const document = await read(pdf);
		const page = await document.getPage(1);
		await page.getOperatorList();
		const { items } = await page.getTextContent();
		const names = [...new Set(items.flatMap((item) => ("fontName" in item ? [item.fontName] : [])))];
		const used = names.map((name) => page.commonObjs.get(name));
		expect(used.map(({ name }) => name).sort()).toEqual([
			"Archipelago-bold",
			"Archipelago-regular",
			"Archipelago-semibold",
		]);
		expect(used.every(({ missingFile }) => missingFile === false)).toBe(true);
		expect(pdf.length).toBeLessThan(fonts.regular.length);
	});

	it("says what it is", async () => {
		const { info } = await (await read(pdf)).getMetadata();
		expect(info).toMatchObject({ Title: "Global shop", Creator: "Archipelago" });
		expect(JSON.stringify(info)).toContain("Regions: us-east, us-west, europe, tokyo");
	});

	it("names its pages where it has several", async () => {
		const outline = await (await read(pdf)).getOutline();
		expect(outline.map(({ title }) => title)).toEqual(["Global shop", "Global shop"]);
	});

	it("is the same file whenever it is made", () => {
		expect(Buffer.from(pdfDocument([lanes, map], { theme: "light", fonts })).equals(Buffer.from(pdf))).toBe(true);
	});

	it("runs nothing and asks for nothing from anywhere", async () => {
		const document = await read(pdf);
		expect(await document.getJSActions()).toBeNull();
		expect(await document.getAttachments()).toBeNull();
		expect(await (await document.getPage(1)).getAnnotations()).toEqual([]);
	});
});

describe("text in a PDF", () => {
	const pageOf = async (shapes: readonly Shape[]): Promise<PDFPageProxy> =>
		(await read(pdfDocument([picture(shapes)], { theme: "dark", fonts }))).getPage(1);

	it("in right-to-left scripts can be found as it is written", async () => {
		expect(await textOf(await pageOf([line("region \u05e9\u05dc\u05d5\u05dd one")]))).toContain(
			"\u05e9\u05dc\u05d5\u05dd",
		);
	});

	it("goes on behind a character that the fonts lack, which is a box", async () => {
		const found = await textOf(await pageOf([line("東京 🚀 orders")]));
		expect(found).toContain("□□ □ orders");
	});

	it("is whole whatever characters it has", async () => {
		const hostile = "a\u0000\u0007\u202e\u200d\ud83d(\\)<b>&]]>\ufffe%PDF- endstream endobj z";
		expect(await textOf(await pageOf([line(hostile)]))).toMatch(/a.*endobj z/);
	});

	it("stands at its start, middle or end", async () => {
		const anchored = (["start", "middle", "end"] as const).map((anchor, index): Shape => {
			return { kind: "text", x: 100, y: 20 + 20 * index, text: "Orders", size: 12, weight: 400, fill: "ink", anchor };
		});
		const { items } = await (await pageOf(anchored)).getTextContent();
		const placed = items.flatMap((item) =>
			"str" in item && item.str !== "" ? [{ x: item.transform[4], w: item.width }] : [],
		);
		const middle = 100 * 0.75;
		const [start, centre, end] = placed;
		expect(start?.x).toBeCloseTo(middle, 1);
		expect((centre?.x ?? 0) + (centre?.w ?? 0) / 2).toBeCloseTo(middle, 1);
		expect((end?.x ?? 0) + (end?.w ?? 0)).toBeCloseTo(middle, 1);
	});

	it("leads where its links do", async () => {
		const text: Shape = {
			...{ kind: "text", x: 4, y: 20, text: "see here", size: 12, weight: 400, fill: "ink" },
			spans: [{ text: "see " }, { text: "here", href: "https://example.com/a" }],
		};
		const [link] = await (await pageOf([text])).getAnnotations();
		expect(link).toMatchObject({ subtype: "Link", url: "https://example.com/a" });
	});
});

describe("a picture's size in a PDF", () => {
	it("is no more than a page can have", async () => {
		const wide = picture([line("far")], { width: 40_000, height: 100 });
		const page = await (await read(pdfDocument([wide], { theme: "light", fonts }))).getPage(1);
		const { width, height } = page.getViewport({ scale: 1 });
		expect(width).toBeCloseTo(14_400, 1);
		expect(height).toBeCloseTo(36, 1);
	});
});

describe("a PDF's title", () => {
	it.each(["Zürich – \u05d0 東京", "Plzeň (č, Č) \\ ok", "a\nb"])("%s is kept", async (title) => {
		const pdf = pdfDocument([{ ...picture([]), title }], { theme: "light", fonts });
		const { info } = await (await read(pdf)).getMetadata();
		const shown = "Title" in info ? String(info.Title) : "";
		expect(shown.normalize("NFC")).toBe(title.replace("\n", " "));
	});
});
