import { describe, expect, it } from "vitest";
import { rasterise } from "../../src/cli/rasterise.ts";
import { drawDesign } from "../../src/engine/drawing/drawDesign.ts";
import { exampleDesign } from "../engine/layout/exampleDesign.ts";

const picture = (text: string, family = "sans-serif"): string =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30" font-family="${family}"><rect width="90" height="30" fill="#fff"/><text x="4" y="20" font-size="16">${text}</text></svg>`;

/** Width and height stand in the header, right after its name. */
function sizeOf(png: Uint8Array): { readonly width: number; readonly height: number } {
	const view = new DataView(png.buffer, png.byteOffset);
	return { width: view.getUint32(16), height: view.getUint32(20) };
}

describe("a picture as a PNG on the command line", () => {
	it.each([1, 2, 3] as const)("has %i pixels for each of the drawing's", async (scale) => {
		const svg = drawDesign(exampleDesign("flapping"), { theme: "dark", source: "name: flapping" });
		const [, width = 0, height = 0] = (/width="(\d+)" height="(\d+)"/.exec(svg) ?? []).map(Number);
		expect(sizeOf(await rasterise(svg, scale))).toEqual({ width: width * scale, height: height * scale });
	});

	it("draws text", async () => {
		const blank = await rasterise(picture(""), 1);
		const worded = await rasterise(picture("Orders"), 1);
		expect(Buffer.from(worded).equals(Buffer.from(blank))).toBe(false);
	});

	it("sets it in the program's own font, whichever the system would have for the names in the picture", async () => {
		const own = await rasterise(picture("Orders"), 1);
		const named = await rasterise(picture("Orders", "DejaVu Sans, Helvetica"), 1);
		expect(Buffer.from(named).equals(Buffer.from(own))).toBe(true);
	});

	it("draws what no font of this machine has as something, and does not fail", async () => {
		expect((await rasterise(picture("\u{10FFFD}漢字 🚀"), 1)).length).toBeGreaterThan(100);
	});
});
