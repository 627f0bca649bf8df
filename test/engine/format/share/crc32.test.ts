import { crc32 as zlibCrc32 } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crc32 } from "../../../../src/engine/format/share/crc32.ts";

describe("the checksum", () => {
	it("is the published one of the digits 1 to 9", () => {
		expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
	});

	it("is zlib's", () => {
		fc.assert(
			fc.property(fc.uint8Array(), (bytes) => {
				expect(crc32(bytes)).toBe(zlibCrc32(bytes));
			}),
		);
	});
});
