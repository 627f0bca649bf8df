import { readFileSync } from "node:fs";
import fc from "fast-check";
import { deflateSync } from "fflate";
import { describe, expect, it } from "vitest";
import { toBase64Url } from "../../../../src/engine/format/share/base64Url.ts";
import { crc32 } from "../../../../src/engine/format/share/crc32.ts";
import { isShareFragment } from "../../../../src/engine/format/share/isShareFragment.ts";
import { readShareFragment } from "../../../../src/engine/format/share/readShareFragment.ts";
import { shareFragment } from "../../../../src/engine/format/share/shareFragment.ts";

const text = readFileSync("examples/global-collaboration.yaml", "utf8");

function fragmentOf(shared: string): string {
	const made = shareFragment(shared);
	if (!made.ok) throw new Error(made.error.code);
	return made.value;
}

/** A link as a stranger may make it: whole, with a right checksum, around any bytes. */
function forged(packed: Uint8Array): string {
	const whole = new Uint8Array(7 + packed.length);
	const header = new DataView(whole.buffer);
	header.setUint32(0, crc32(packed));
	header.setUint8(4, packed.length >> 16);
	header.setUint16(5, packed.length & 0xffff);
	whole.set(packed, 7);
	return `#d1=${toBase64Url(whole)}`;
}

/** Random bytes as hexadecimal digits: text that can't be packed to less than half. */
function unpackable(characters: number): string {
	let state = 1;
	return Array.from({ length: characters }, () => {
		state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
		return (state >>> 28).toString(16);
	}).join("");
}

describe("a shared design", () => {
	it("comes out of the link as it went in, comments and all", () => {
		expect(readShareFragment(fragmentOf(text))).toEqual({ ok: true, value: { text, opening: {} } });
	});

	it("is the same whatever its signs are", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (any) => {
				expect(readShareFragment(fragmentOf(any))).toEqual({ ok: true, value: { text: any, opening: {} } });
			}),
		);
	});

	it("is written with letters that every address may have", () => {
		expect(fragmentOf(text)).toMatch(/^#d1=[\w-]+$/);
	});

	it("opens where it was shared", () => {
		const opening = { view: "map", scenario: "eu-west-lost", atSeconds: 90, scene: "start" } as const;
		const made = shareFragment(text, opening);
		expect(made.ok && made.value).toMatch(/&view=map&scene=start&scenario=eu-west-lost&at=90s$/);
		expect(made.ok && readShareFragment(made.value)).toEqual({ ok: true, value: { text, opening } });
	});

	it("is refused above the longest link, and above 1 MiB", () => {
		const long = shareFragment(`# ${unpackable(60_000)}`);
		expect(long).toMatchObject({ ok: false, error: { code: "linkTooLong" } });
		expect(shareFragment("a".repeat(1024 * 1024)).ok).toBe(true);
		const large = shareFragment("a".repeat(1024 * 1024 + 1));
		expect(large).toEqual({ ok: false, error: { code: "textTooLarge", bytes: 1024 * 1024 + 1 } });
	});
});

describe("a link that was passed on", () => {
	const whole = fragmentOf(text);

	it("is incomplete when it is cut anywhere, and never a shorter design", () => {
		fc.assert(
			fc.property(fc.integer({ min: 4, max: whole.length - 1 }), (length) => {
				expect(readShareFragment(whole.slice(0, length))).toMatchObject({ ok: false, error: { code: "incomplete" } });
			}),
		);
	});

	it("says how much of it has arrived", () => {
		const read = readShareFragment(`${whole.slice(0, 504)}…`);
		expect(read).toMatchObject({ error: { code: "incomplete", arrived: 500, expected: whole.length - 4 } });
	});

	it("is damaged when one letter is another", () => {
		fc.assert(
			fc.property(fc.integer({ min: 14, max: whole.length - 2 }), (place) => {
				const other = whole[place] === "A" ? "B" : "A";
				const read = readShareFragment(whole.slice(0, place) + other + whole.slice(place + 1));
				expect(read).toEqual({ ok: false, error: { code: "damaged" } });
			}),
		);
	});

	it("is read through broken lines, a full stop behind it and an escaped equals sign", () => {
		const worn = [
			whole.replace(/.{76}/g, "$&\r\n"),
			whole.replace(/.{76}/g, "$&%20"),
			`${whole}.`,
			`${whole})`,
			whole.replace("#d1=", "#d1%3D"),
		];
		for (const link of worn) expect(readShareFragment(link)).toMatchObject({ ok: true, value: { text } });
	});

	it("of a later format says so", () => {
		expect(readShareFragment("#d2=anything")).toEqual({ ok: false, error: { code: "laterFormat", version: 2 } });
	});
});

describe("a hostile link", () => {
	it("of any letters is an answer, not a crash", () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 300 }), (any) => {
				expect(readShareFragment(any).ok).toBe(false);
				expect(readShareFragment(`#d1=${any}`).ok).toBe(false);
			}),
		);
	});

	it("with a right checksum around any bytes is at most a text", () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
				const read = readShareFragment(forged(bytes));
				expect(read.ok || read.error.code === "damaged").toBe(true);
			}),
		);
	});

	it("that would unpack to gigabytes is given up at 1 MiB", () => {
		const bomb = deflateSync(new Uint8Array(60 * 1024 * 1024), { level: 9 });
		expect(bomb.length).toBeLessThan(100_000);
		expect(readShareFragment(forged(bomb))).toEqual({ ok: false, error: { code: "tooLarge" } });
	});

	it("of megabytes is not looked at", () => {
		expect(readShareFragment(`#d1=${"A".repeat(5_000_000)}`)).toEqual({ ok: false, error: { code: "tooLarge" } });
	});

	it("names no scene but by an id, and no moment but by seconds", () => {
		const read = readShareFragment(`${fragmentOf(text)}&scene=<b>&scenario=${"x".repeat(99)}&at=1e9s&view=html`);
		expect(read).toMatchObject({ ok: true, value: { opening: {} } });
		expect(read.ok && Object.keys(read.value.opening)).toEqual([]);
	});
});

describe("an address", () => {
	it("means a design by its first letters, of any version", () => {
		expect(["#d1=abc", "#d7=", "#d1%3Dabc"].map(isShareFragment)).toEqual([true, true, true]);
		expect(["", "#", "#top", "#design", "#d=1"].map(isShareFragment)).toEqual([false, false, false, false, false]);
	});
});
