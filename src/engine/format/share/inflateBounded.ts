import { Inflate } from "fflate";
import { fail, ok, type Result } from "../../model/result.ts";

/** So many bytes are read at a time: deflate makes at most 1032 of one, so memory stays within a megabyte of the limit. */
const chunkBytes = 1024;

/** What raw deflate has packed, up to so many bytes. */
export function inflateBounded(packed: Uint8Array, mostBytes: number): Result<Uint8Array, "damaged" | "tooLarge"> {
	const parts: Uint8Array[] = [];
	let length = 0;
	const inflate = new Inflate((part) => {
		parts.push(part);
		length += part.length;
	});
	try {
		for (let at = 0; at < packed.length; at += chunkBytes) {
			inflate.push(packed.subarray(at, at + chunkBytes), at + chunkBytes >= packed.length);
			if (length > mostBytes) return fail("tooLarge");
		}
	} catch {
		return fail("damaged");
	}
	return ok(joined(parts, length));
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
	const whole = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
