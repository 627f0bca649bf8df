import { createRequire } from "node:module";
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { systemFonts } from "../../../src/cli/fonts/systemFonts.ts";
import { fontCharacters } from "../../../src/engine/drawing/fonts/fontCharacters.ts";

const folder = dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/arimo/package.json"));

describe("fonts of the system", () => {
	it("are one where one has all the characters", () => {
		const [font, ...more] = systemFonts(["Ж", "א"], [folder]);
		expect(more).toEqual([]);
		expect(font && fontCharacters(font)("Ж".codePointAt(0) ?? 0)).toBe(true);
	});

	it("are none where none has them", () => {
		expect(systemFonts(["漢"], [folder])).toEqual([]);
	});

	it("are none of a folder that isn't there", () => {
		expect(systemFonts(["a"], ["/no/such/folder"])).toEqual([]);
	});
});
