import { readFileSync } from "node:fs";
import { loadFonts } from "../../src/cli/fonts/loadFonts.ts";
import { rasterise } from "../../src/cli/rasterise.ts";
import { exportFile } from "../../src/engine/exports/exportFile.ts";
import type { ExportFormat } from "../../src/engine/exports/exportFormats.ts";
import { parseDesign } from "../../src/engine/format/parseDesign.ts";
import { canvasText, cardsPerRegion } from "./canvas/canvasText.ts";

const regions = 3;

/** npm runs a command in the project's root. */
const texts = [
	{ name: "shop", text: readFileSync("examples/shop.yaml", "utf8") },
	{ name: `${cardsPerRegion * regions} cards`, text: canvasText(regions) },
];

interface Wanted {
	readonly as: string;
	readonly format: ExportFormat;
	readonly scale?: 1 | 2;
}

const wanted: readonly Wanted[] = [
	{ as: "SVG", format: "svg" },
	{ as: "PNG", format: "png" },
	{ as: "PNG, 2×", format: "png", scale: 2 },
	{ as: "PDF", format: "pdf" },
	{ as: "PowerPoint", format: "pptx" },
	{ as: "draw.io", format: "drawio" },
	{ as: "Mermaid", format: "mermaid" },
	{ as: "figures, CSV", format: "csv" },
];

/** Plays the whole failure matrix: of hundreds of cards it is no case to wait for. */
const review: Wanted = { as: "design review, HTML", format: "html" };

const tools = { rasterise, fonts: async () => loadFonts() };

/** Files as the command line writes them. The design is read anew each time, so that no figure or place is known yet. */
export const cases = texts.flatMap(({ name, text }) =>
	[...wanted, ...(name === "shop" ? [review] : [])].map(({ as, format, scale = 1 }) => ({
		name: `${name} as ${as}`,
		...(format === "svg" ? {} : { versus: `${name} as SVG` }),
		run: async () => {
			const { design } = parseDesign(text);
			if (design === undefined) throw new Error(`${name} is broken`);
			const look = { view: "lanes", theme: "light", figures: true, legend: true } as const;
			await exportFile({ format, design, text, scale, ...look, document: { kind: "review" } }, tools);
		},
	})),
);
