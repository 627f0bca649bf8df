import { strToU8, zlibSync } from "fflate";
import { pngChunkBytes, pngChunks } from "./pngChunks.ts";

/** What names the design among the texts of a PNG. */
export const designKeyword = "archipelago";

/**
 * A PNG with a design's text inside, as compressed international text (`iTXt`), right behind the header. Source: PNG
 * specification, third edition, section 11.3.3.4, https://www.w3.org/TR/png-3/#11iTXt.
 */
export function pngWithText(png: Uint8Array, text: string): Uint8Array<ArrayBuffer> {
	const [header] = pngChunks(png);
	if (header?.type !== "IHDR") throw new Error("no PNG to put a text into");
	const compressed = { flag: 1, method: 0 };
	const noLanguage = 0;
	const noTranslation = 0;
	const named = [...strToU8(designKeyword), 0, compressed.flag, compressed.method, noLanguage, noTranslation];
	const packed = zlibSync(strToU8(text), { level: 9 });
	const data = new Uint8Array(named.length + packed.length);
	data.set(named);
	data.set(packed, named.length);
	const chunk = pngChunkBytes("iTXt", data);
	const whole = new Uint8Array(png.length + chunk.length);
	whole.set(png.subarray(0, header.end));
	whole.set(chunk, header.end);
	whole.set(png.subarray(header.end), header.end + chunk.length);
	return whole;
}
