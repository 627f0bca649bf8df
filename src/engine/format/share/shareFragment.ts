import { deflateSync, strToU8 } from "fflate";
import { fail, ok, type Result } from "../../model/result.ts";
import { textLimitBytes } from "../readDocument.ts";
import { toBase64Url } from "./base64Url.ts";
import { crc32 } from "./crc32.ts";
import type { ShareError } from "./ShareError.ts";
import { type ShareOpening, writeOpening } from "./shareOpening.ts";

/**
 * Characters that a fragment has at most. Chromium's address bar holds 32 768 (`kMaxURLDisplayChars`), a command line of
 * Windows, by which programs hand links to the browser, 32 767; the rest is for the address before it.
 */
export const longestFragment = 32_000;

/** Before the packed text: its checksum in four bytes, its length in three. */
export const headerBytes = 7;

/**
 * A design's whole text as the fragment of an address, which browsers send to no server: `#d1=`, then in base64url the
 * CRC-32 and the length of what follows, and the UTF-8 text in raw deflate; then how it is first shown.
 */
export function shareFragment(text: string, opening: ShareOpening = {}): Result<string, ShareError> {
	const bytes = strToU8(text);
	if (bytes.length > textLimitBytes) return fail({ code: "textTooLarge", bytes: bytes.length });
	const packed = deflateSync(bytes, { level: 9 });
	const whole = new Uint8Array(headerBytes + packed.length);
	const header = new DataView(whole.buffer);
	header.setUint32(0, crc32(packed));
	header.setUint8(4, packed.length >> 16);
	header.setUint16(5, packed.length & 0xffff);
	whole.set(packed, headerBytes);
	const fragment = `#d1=${toBase64Url(whole)}${writeOpening(opening)}`;
	if (fragment.length > longestFragment) return fail({ code: "linkTooLong", characters: fragment.length });
	return ok(fragment);
}
