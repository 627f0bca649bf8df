import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { palette } from "../../../src/engine/drawing/palette.ts";

const css = readFileSync(new URL("../../../src/ui/tokens.css", import.meta.url), "utf8");
const darkStart = css.indexOf('[data-theme="dark"] {');

function coloursIn(text: string): Readonly<Record<string, string>> {
	return Object.fromEntries(
		[...text.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]),
	);
}

describe("the palette of exported pictures", () => {
	it.each([
		["light", css.slice(0, darkStart)],
		["dark", css.slice(darkStart)],
	] as const)("has the page's colours in %s", (theme, text) => {
		expect(palette[theme]).toEqual(coloursIn(text));
	});
});
