import { describe, expect, it } from "vitest";
import { loadFonts } from "../../../../src/cli/fonts/loadFonts.ts";
import { fontCharacters } from "../../../../src/engine/drawing/fonts/fontCharacters.ts";
import { uncovered } from "../../../../src/engine/drawing/fonts/uncovered.ts";

const { regular } = loadFonts();
const has = fontCharacters(regular);

describe("the characters of a font", () => {
	it.each(["A", "~", "é", "Ж", "Ω", "א", "…", "→", "≈", "□"])("has %s", (character) => {
		expect(has(character.codePointAt(0) ?? 0)).toBe(true);
	});

	it.each(["漢", "한", "ب", "🚀", "☑"])("lacks %s", (character) => {
		expect(has(character.codePointAt(0) ?? 0)).toBe(false);
	});

	it("are none of a file that is no font, or is cut off", () => {
		expect(fontCharacters(new Uint8Array())(65)).toBe(false);
		expect(fontCharacters(new TextEncoder().encode("name: a design, and no font at all"))(65)).toBe(false);
		expect(fontCharacters(regular.slice(0, 2000))(65)).toBe(false);
	});
});

describe("what a font doesn't cover", () => {
	it("is each character to be seen, once", () => {
		expect(uncovered("Orders 漢字 漢", has)).toEqual(["漢", "字"]);
	});

	it("is not what only changes its neighbours: joiners, direction marks, skin tones, line ends", () => {
		expect(uncovered("a\u200d\u202e\ufe0f\u{1f3fd}\n", () => false)).toEqual(["a"]);
	});
});
