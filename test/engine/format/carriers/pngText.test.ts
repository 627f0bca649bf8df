import ExifReader from "exifreader";
import fc from "fast-check";
import { strToU8, zlibSync } from "fflate";
import { describe, expect, it } from "vitest";
import { carrierErrorText } from "../../../../src/engine/format/carriers/carrierErrorText.ts";
import { pngChunkBytes } from "../../../../src/engine/format/carriers/pngChunks.ts";
import { pngWithText } from "../../../../src/engine/format/carriers/pngWithText.ts";
import { textInPng } from "../../../../src/engine/format/carriers/textInPng.ts";
import { exampleText } from "../../layout/exampleDesign.ts";

/** One black pixel, by hand from the specification. */
const header = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const pixel = joined(
	Uint8Array.from(header),
	pngChunkBytes("IHDR", Uint8Array.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
	pngChunkBytes("IDAT", zlibSync(Uint8Array.from([0, 0]))),
	pngChunkBytes("IEND", new Uint8Array()),
);

function joined(...parts: readonly Uint8Array[]): Uint8Array {
	return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** The picture with an international text of any content behind its header. */
function withChunk(data: Uint8Array): Uint8Array {
	return joined(pixel.subarray(0, 33), pngChunkBytes("iTXt", data), pixel.subarray(33));
}

const text = exampleText("shop");

describe("a PNG with a design in it", () => {
	it("gives back the very text", () => {
		expect(textInPng(pngWithText(pixel, text))).toEqual({ ok: true, value: text });
	});

	it("does so whatever the text says", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (any) => {
				expect(textInPng(pngWithText(pixel, any))).toEqual({ ok: true, value: any });
			}),
		);
	});

	it("is read by a reader that isn't ours", async () => {
		const said = `${text}# Zürich, 東京, 🚀, \u05d0\n`;
		const tags = await ExifReader.load(Buffer.from(pngWithText(pixel, said)), { async: true });
		expect(tags.archipelago).toMatchObject({ value: said });
	});

	it("is the same file each time", () => {
		expect(pngWithText(pixel, text)).toEqual(pngWithText(pixel, text));
	});

	it("is read though the end of the picture is missing", () => {
		const whole = pngWithText(pixel, text);
		expect(textInPng(whole.subarray(0, whole.length - 20)).ok).toBe(true);
	});

	it("is read where another program has stored the text unpacked, with a language", () => {
		const data = joined(strToU8("archipelago\0\0\0de\0Entwurf\0"), strToU8("archipelago: 1\n"));
		expect(textInPng(withChunk(data))).toEqual({ ok: true, value: "archipelago: 1\n" });
	});
});

describe("a PNG that gives no design", () => {
	const reason = (png: Uint8Array): string => {
		const read = textInPng(png);
		return read.ok ? "" : read.error.code;
	};

	it("has none in it", () => {
		expect(reason(pixel)).toBe("noDesign");
	});

	it("has another program's text in it", () => {
		expect(reason(withChunk(strToU8("Comment\0\0\0\0\0archipelago: 1")))).toBe("noDesign");
	});

	it("ends before its design does", () => {
		const whole = pngWithText(pixel, text);
		for (const end of [8, 20, 33, 60, 400]) expect(reason(whole.subarray(0, end))).toBe("incomplete");
	});

	it("was changed on its way", () => {
		const whole = pngWithText(pixel, text);
		whole[200] = (whole[200] ?? 0) ^ 1;
		expect(reason(whole)).toBe("damaged");
	});

	it("holds what can't be unpacked", () => {
		expect(reason(withChunk(joined(strToU8("archipelago\0\u0001\0\0\0"), strToU8("not packed at all"))))).toBe(
			"damaged",
		);
	});

	it("would unpack to more than a design may have, and isn't unpacked further", () => {
		const bomb = zlibSync(new Uint8Array(8 * 1024 * 1024).fill(65), { level: 9 });
		expect(bomb.length).toBeLessThan(100_000);
		expect(reason(withChunk(joined(strToU8("archipelago\0\u0001\0\0\0"), bomb)))).toBe("tooLarge");
	});

	it("never is a crash, whatever its bytes are", () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
				expect(textInPng(joined(Uint8Array.from(header), bytes)).ok).toBe(false);
			}),
		);
	});

	it.each(["noDesign", "incomplete", "damaged", "tooLarge"] as const)("says so in a sentence: %s", (code) => {
		expect(carrierErrorText({ code })).toMatch(/^(has|ends|holds) .+\.$/);
	});
});
