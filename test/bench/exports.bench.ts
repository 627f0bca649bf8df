import { readFileSync } from "node:fs";
import { join } from "node:path";
import assets from "../../src/cli/assets.json" with { type: "json" };
import { designPicture } from "../../src/engine/drawing/designPicture.ts";
import { pdfDocument } from "../../src/engine/drawing/pdf/pdfDocument.ts";
import { svgDocument } from "../../src/engine/drawing/svgDocument.ts";
import { parseDesign } from "../../src/engine/format/parseDesign.ts";
import { analyzeDesign } from "../../src/engine/review/analyzeDesign.ts";
import { canvasText, cardsPerRegion } from "./canvas/canvasText.ts";

const regions = 3;
const { design } = parseDesign(canvasText(regions));
if (design === undefined) throw new Error("the design is broken");
const figures = analyzeDesign(design);
/** npm runs a command in the project's root. */
const font = (path: string) => new Uint8Array(readFileSync(join("node_modules", path)));
const { regular, semibold, bold, italic, mono } = assets.fonts;
const fonts = {
	regular: font(regular),
	semibold: font(semibold),
	bold: font(bold),
	italic: font(italic),
	mono: font(mono),
};
const cards = `${cardsPerRegion * regions} cards`;
/** A design of its own each time, so that its layout is not the one of the time before. */
const picture = () => designPicture({ ...design }, { figures });

/** Pictures with their layout. */
export const cases = [
	{ name: `${cards} as SVG`, run: () => void svgDocument(picture(), { theme: "light" }) },
	{
		name: `${cards} as PDF`,
		versus: `${cards} as SVG`,
		run: () => void pdfDocument([picture()], { theme: "light", fonts }),
	},
];
