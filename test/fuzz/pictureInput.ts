import { strToU8, zlibSync } from "fflate";
import { drawDesign } from "../../src/engine/drawing/drawDesign.ts";
import { pngChunkBytes } from "../../src/engine/format/carriers/pngChunks.ts";
import { pngWithText } from "../../src/engine/format/carriers/pngWithText.ts";
import { designOf } from "../engine/designOf.ts";
import type { Pick } from "../engine/reference/generated/pick.ts";
import { baseTexts } from "./baseTexts.ts";
import { bombOf } from "./bombs.ts";
import { brokenBytes, brokenText, repeated } from "./brokenText.ts";
import { yamlInput } from "./yamlInput.ts";

const [firstText = ""] = baseTexts;
const signature = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const pixel = joined([
	signature,
	pngChunkBytes("IHDR", Uint8Array.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
	pngChunkBytes("IDAT", zlibSync(Uint8Array.from([0, 0]))),
	pngChunkBytes("IEND", new Uint8Array()),
]);
const drawn = drawDesign(designOf(firstText), { theme: "light", source: firstText });
const afterPicture = drawn.indexOf("</metadata>");

function joined(parts: readonly Uint8Array[]): Uint8Array {
	return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** A PNG, each byte as one character: with a design, damaged, or made up by a stranger. */
export function pngInput(pick: Pick): string {
	const chance = pick.whole(0, 99);
	if (chance < 30) return bytesText(brokenBytes(pick, pngWithText(pixel, pick.one(baseTexts)), pick.whole(1, 4)));
	if (chance < 60) return bytesText(pngWithText(pixel, yamlInput(pick)));
	if (chance < 62) return bytesText(strangePng(pick, bombOf(pick.one([2, 8, 32])).zlib));
	if (chance < 80)
		return bytesText(strangePng(pick, brokenBytes(pick, zlibSync(strToU8(pick.one(baseTexts))), pick.whole(1, 3))));
	return bytesText(strangePng(pick, strToU8(yamlInput(pick))));
}

/** Parts in any number and order, some with lengths that are none, some whose text says that it is packed and isn't. */
function strangePng(pick: Pick, data: Uint8Array): Uint8Array {
	const named = strToU8(
		pick.one([
			"archipelago\0\u0001\0\0\0",
			"archipelago\0\0\0\0\0",
			"archipelago\0\u0001",
			"archipelago",
			"a\0\0\0\0\0",
			"",
		]),
		true,
	);
	const text = pngChunkBytes(pick.one(["iTXt", "iTXt", "iTXt", "zTXt", "tEXt"]), joined([named, data]));
	if (pick.chance(10)) new DataView(text.buffer).setUint32(0, pick.one([0, 1, 0x7fffffff, 0xffffffff]));
	const parts = [pixel.subarray(8, 33), text, pixel.subarray(33)];
	return joined([signature, ...(pick.chance(80) ? parts : pick.some([...parts, text]))]);
}

function bytesText(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}

const tokens = [
	"<archipelago>",
	"<archipelago ",
	"</archipelago>",
	"<![CDATA[",
	"]]>",
	"&#x",
	"&#99999999;",
	"&#xd800;",
	"&amp;",
	"<!--",
	"<a:archipelago>",
	"<",
] as const;

export function svgInput(pick: Pick): string {
	const chance = pick.whole(0, 99);
	if (chance < 40) return brokenText(pick, drawn.slice(0, afterPicture + 200), pick.whole(1, 4));
	if (chance < 45) return brokenText(pick, drawn, pick.whole(0, 2));
	const inside =
		chance < 60 ? repeated(pick, pick.one(tokens)) : withTokens(pick, escaped(pick, yamlInput(pick)), tokens);
	return `<svg><metadata><archipelago>${inside}${pick.one(["</archipelago>", "</archipelago></metadata></svg>", ""])}`;
}

const pageTokens = [
	'<code id="archipelago-design">',
	'<code id="archipelago-design"',
	' id="archipelago-design"',
	"<code ",
	"</code>",
	"</html>",
	"&#x",
	"<![CDATA[",
	"<",
] as const;

export function htmlInput(pick: Pick): string {
	const inside = pick.chance(85) ? escaped(pick, yamlInput(pick)) : repeated(pick, pick.one(pageTokens));
	const start = pick.one([
		'<code id="archipelago-design">',
		'<code id="archipelago-design">',
		'<code class="a" id="archipelago-design">',
		"<code>",
		'<code id="archipelago-design"',
	]);
	const page = `<!doctype html><html><pre>${start}${inside}</code></pre></html>`;
	return withTokens(pick, page, pageTokens);
}

/** As a picture or a page writes it, mostly. */
function escaped(pick: Pick, text: string): string {
	return pick.chance(90) ? text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;") : text;
}

function withTokens(pick: Pick, text: string, from: readonly string[]): string {
	if (pick.chance(60)) return text;
	const at = pick.whole(0, text.length);
	return text.slice(0, at) + (pick.chance(90) ? pick.one(from) : repeated(pick, pick.one(from))) + text.slice(at);
}
