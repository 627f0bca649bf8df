import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { fontCharacters } from "../engine/drawing/fonts/fontCharacters.ts";
import { uncovered } from "../engine/drawing/fonts/uncovered.ts";
import assets from "./assets.json" with { type: "json" };
import { loadFonts } from "./fonts/loadFonts.ts";
import { systemFonts } from "./fonts/systemFonts.ts";
import { readAsset } from "./readAsset.ts";

const ready: { wasm?: Promise<void> } = {};

/**
 * An SVG picture as a PNG, in the fonts that come with the program: the same on every machine. Only where a text has
 * characters that these lack are the system's fonts asked for them.
 */
export async function rasterise(svg: string, scale: 1 | 2 | 3): Promise<Uint8Array> {
	ready.wasm ??= initWasm(readAsset(assets.rasteriser));
	await ready.wasm;
	const fonts = loadFonts();
	const drawn = svg.replace(/<metadata>[\s\S]*?<\/metadata>/, "");
	const missing = uncovered(drawn, fontCharacters(fonts.regular));
	const image = new Resvg(inOwnFonts(drawn), {
		fitTo: { mode: "zoom", value: scale },
		font: {
			fontBuffers: [...Object.values(fonts), ...(missing.length > 0 ? systemFonts(missing) : [])],
			defaultFontFamily: "Arimo",
			sansSerifFamily: "Arimo",
			monospaceFamily: "Cousine",
		},
	});
	return image.render().asPng();
}

/** A font of the system must not stand in for the program's own because the picture names it first. */
function inOwnFonts(svg: string): string {
	return svg.replaceAll(/ font-family="([^"]*)"/g, (_, families: string) =>
		families.endsWith("monospace") ? ' font-family="Cousine"' : ' font-family="Arimo"',
	);
}
