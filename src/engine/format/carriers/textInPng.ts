import { strFromU8 } from "fflate";
import { fail, ok, type Result } from "../../model/result.ts";
import { textLimitBytes } from "../readDocument.ts";
import { inflateBounded } from "../share/inflateBounded.ts";
import type { CarrierError } from "./CarrierError.ts";
import { type PngChunk, pngChunks } from "./pngChunks.ts";
import { designKeyword } from "./pngWithText.ts";

/** The text of the design in a PNG. What follows it in the file need not be whole. */
export function textInPng(png: Uint8Array): Result<string, CarrierError> {
	let last = "";
	for (const chunk of pngChunks(png)) {
		const text = designText(chunk);
		if (text !== undefined) return chunk.intact ? unpacked(text) : fail({ code: "damaged" });
		last = chunk.type;
		if (last === "IEND") break;
	}
	return fail({ code: last === "IEND" ? "noDesign" : "incomplete" });
}

interface PackedText {
	readonly compressed: boolean;
	readonly bytes: Uint8Array;
}

/** The text of an `iTXt` chunk with our keyword; language and translated keyword, which others may write, are left out. */
function designText({ type, data }: PngChunk): PackedText | undefined {
	if (type !== "iTXt") return undefined;
	const name = data.indexOf(0);
	if (strFromU8(data.subarray(0, Math.max(0, name)), true) !== designKeyword) return undefined;
	const language = data.indexOf(0, name + 3);
	const translation = data.indexOf(0, language + 1);
	const bytes = language < 0 || translation < 0 ? new Uint8Array() : data.subarray(translation + 1);
	return { compressed: data[name + 1] === 1, bytes };
}

/** Two bytes before and four behind what deflate has packed (RFC 1950). */
const zlib = { head: 2, tail: 4 };

function unpacked({ compressed, bytes }: PackedText): Result<string, CarrierError> {
	if (!compressed) return bytes.length > textLimitBytes ? fail({ code: "tooLarge" }) : decoded(bytes);
	const text = inflateBounded(bytes.subarray(zlib.head, bytes.length - zlib.tail), textLimitBytes);
	return text.ok ? decoded(text.value) : fail({ code: text.error });
}

function decoded(bytes: Uint8Array): Result<string, CarrierError> {
	const text = strFromU8(bytes);
	return text === "" ? fail({ code: "noDesign" }) : ok(text);
}
