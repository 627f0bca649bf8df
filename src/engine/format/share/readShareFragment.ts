import { strFromU8 } from "fflate";
import { fail, ok, type Result } from "../../model/result.ts";
import { textLimitBytes } from "../readDocument.ts";
import { fromBase64Url } from "./base64Url.ts";
import { crc32 } from "./crc32.ts";
import { inflateBounded } from "./inflateBounded.ts";
import type { ReadShareError } from "./ShareError.ts";
import { headerBytes } from "./shareFragment.ts";
import { readOpening, type ShareOpening } from "./shareOpening.ts";

export interface SharedDesign {
	/** As it was shared, to be checked like a file's. */
	readonly text: string;
	readonly opening: ShareOpening;
}

/** More than this was never made, and isn't looked at. */
const mostCharacters = 200_000;
/** Mail programs break lines, trackers write signs as numbers. */
const linkPattern = /^#?d(\d{1,6})(?:=|%3d)(.*)$/is;
const brokenLines = /\s|%20|%0a|%0d/gi;

/** The design that a link's fragment holds; one that was cut or changed on its way is told from one that is whole. */
export function readShareFragment(fragment: string): Result<SharedDesign, ReadShareError> {
	if (fragment.length > mostCharacters) return fail({ code: "tooLarge" });
	const link = linkPattern.exec(fragment);
	if (link === null) return fail({ code: "noDesign" });
	const version = Number(link[1]);
	if (version !== 1) return fail(version > 1 ? { code: "laterFormat", version } : { code: "noDesign" });
	const [letters = "", ...words] = (link[2] ?? "").replaceAll(brokenLines, "").split("&");
	const text = readText(/^[\w-]*/.exec(letters)?.[0] ?? "");
	return text.ok ? ok({ text: text.value, opening: readOpening(words.join("&")) }) : text;
}

function readText(letters: string): Result<string, ReadShareError> {
	const bytes = fromBase64Url(letters);
	if (bytes === undefined) return fail({ code: "damaged" });
	if (bytes.length < headerBytes) return fail({ code: "incomplete", arrived: letters.length, expected: undefined });
	const header = new DataView(bytes.buffer);
	const packedBytes = (header.getUint8(4) << 16) | header.getUint16(5);
	const packed = bytes.subarray(headerBytes, headerBytes + packedBytes);
	if (packed.length < packedBytes) {
		const expected = Math.ceil(((headerBytes + packedBytes) * 4) / 3);
		return fail({ code: "incomplete", arrived: letters.length, expected });
	}
	if (crc32(packed) !== header.getUint32(0)) return fail({ code: "damaged" });
	const text = inflateBounded(packed, textLimitBytes);
	return text.ok ? ok(strFromU8(text.value)) : fail({ code: text.error });
}
