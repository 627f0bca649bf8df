import { strToU8, zlibSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readDesignFile } from "../../src/editor/readDesignFile.ts";
import { drawDesign } from "../../src/engine/drawing/drawDesign.ts";
import { pngChunkBytes } from "../../src/engine/format/carriers/pngChunks.ts";
import { pngWithText } from "../../src/engine/format/carriers/pngWithText.ts";
import { exampleDesign, exampleText } from "../engine/layout/exampleDesign.ts";

const text = exampleText("shop");
const pixel = Uint8Array.from([
	...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
	...pngChunkBytes("IHDR", Uint8Array.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
	...pngChunkBytes("IDAT", zlibSync(Uint8Array.from([0, 0]))),
	...pngChunkBytes("IEND", new Uint8Array()),
]);
const file = (content: string | Uint8Array, name: string): File =>
	new File([typeof content === "string" ? strToU8(content).slice() : content.slice()], name);

describe("opening a file", () => {
	it("of YAML reads its text", async () => {
		expect(await readDesignFile(file(text, "shop.yaml"))).toEqual({ ok: true, value: { text } });
	});

	it.each([
		["an exported SVG", "Shop 2.svg", drawDesign(exampleDesign("shop"), { theme: "dark", source: text })],
		["an exported PNG", "Shop 2.png", pngWithText(pixel, text)],
		["an exported PNG whose name has lost its suffix", "Shop 2", pngWithText(pixel, text)],
	])("that is %s reads the design inside, which gets a file of its own", async (_, name, content) => {
		expect(await readDesignFile(file(content, name))).toEqual({ ok: true, value: { text, within: "Shop 2.yaml" } });
	});

	it.each([
		["a photograph", pixel, /^a\.any has no design in it.*\.$/],
		["a web page", "<!doctype html><html><p>hello</p></html>", /^a\.any has no design in it.*\.$/],
		["a picture that was cut off", pngWithText(pixel, text).subarray(0, 100), /^a\.any ends too early.*\.$/],
		["a PDF", "%PDF-1.7", /^a\.any is a PDF, no design\..*\.$/],
		["empty", "", /^a\.any is empty\..*\.$/],
	])("that is %s says so", async (_, content, sentence) => {
		const read = await readDesignFile(file(content, "a.any"));
		expect(read).toEqual({ ok: false, error: expect.stringMatching(sentence) });
	});
});
