import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lightOf, luminance } from "./colour.ts";
import { colourTables, contrastRows, stateRows } from "./colourTables.ts";
import { free, type Pairing, readPairings, seenPairings } from "./pairings.ts";
import { colourOf, themes, tokens } from "./tokens.ts";

function tooFaint(pairings: readonly Pairing[], least: number): readonly string[] {
	return contrastRows(pairings)
		.filter(({ ratio }) => ratio < least)
		.map(({ theme, colour, ground, ratio }) => `${colour} on ${ground} in ${theme}: ${ratio.toFixed(2)}`);
}

const sheets = readdirSync(new URL("../../../src/ui", import.meta.url), { recursive: true, encoding: "utf8" })
	.filter((path) => path.endsWith(".module.css"))
	.map((path) => readFileSync(new URL(`../../../src/ui/${path}`, import.meta.url), "utf8"));

/** Words and ground that one rule of a style sheet sets together. */
function ruledPairings(): readonly Pairing[] {
	const rules = sheets.flatMap((sheet) => [...sheet.matchAll(/([^{}]+)\{([^{}]*)\}/g)]);
	return rules.flatMap(([, selector = "", body = ""]) => {
		const colour = /(?:^|[\s;])color: var\(--([a-z0-9-]+)\)/.exec(body)?.[1];
		const ground = /background(?:-color)?: var\(--([a-z0-9-]+)\)/.exec(body)?.[1];
		if (colour === undefined || ground === undefined || !tokens.light.has(ground)) return [];
		// What can’t be used is free.
		if (colour === "ink-off") return [];
		return [{ what: selector.trim(), colours: [colour], on: [ground] }];
	});
}

describe("contrast", () => {
	it("of all that is read is 4.5 at least, in both themes", () => {
		expect(tooFaint(readPairings, 4.5)).toEqual([]);
	});

	it("of edges, lines and marks of a state is 3 at least, in both themes", () => {
		expect(tooFaint(seenPairings, 3)).toEqual([]);
	});

	it("of words and ground that a style sheet sets together is 4.5 at least", () => {
		expect(ruledPairings().length).toBeGreaterThan(50);
		expect(tooFaint(ruledPairings(), 4.5)).toEqual([]);
	});

	it("is asked of every colour there is, but of those that are named with a reason", () => {
		const asked = new Set([...readPairings, ...seenPairings].flatMap(({ colours, on }) => [...colours, ...on]));
		expect([...tokens.light.keys()].filter((name) => !asked.has(name))).toEqual(
			[...tokens.light.keys()].filter((name) => name in free),
		);
	});

	it("of words is asked of each colour that a style sheet writes with", () => {
		const written = new Set(
			sheets.flatMap((sheet) =>
				[...sheet.matchAll(/(?:^|[\s;])color: var\(--([a-z0-9-]+)\)/g)].map(([, name]) => name),
			),
		);
		const asked = new Set(readPairings.flatMap(({ colours }) => colours));
		// Of icons, which have their names beside them.
		const icons = ["control", "line", "line-strong", "failed", "solid"];
		const isFree = (name: string | undefined): boolean => name === "ink-off" || icons.includes(name ?? "");
		expect(
			[...written].filter((name) => tokens.light.has(name ?? "") && !asked.has(name ?? "") && !isFree(name)),
		).toEqual([]);
	});

	it("of the steps of heat only grows, or falls, with what they say", () => {
		for (const theme of themes) {
			const steps = Array.from({ length: 7 }, (_, step) => luminance(lightOf(colourOf(theme, `heat-${step}`))));
			const rising = steps.toSorted((a, b) => a - b);
			expect(steps).toEqual(theme === "dark" ? rising : rising.toReversed());
		}
	});

	it("of figures that are computed anew stays: they turn grey, and not fainter", () => {
		const stale = sheets.flatMap((sheet) => [
			...sheet.matchAll(/data-(?:fresh="false"|old="true")\][^{]*\{([^}]*)\}/g),
		]);
		expect(stale.length).toBeGreaterThan(2);
		expect(stale.filter(([, body = ""]) => /opacity/.test(body))).toEqual([]);
	});
});

describe("states that are told by colour", () => {
	it.each(stateRows())("are apart in $theme with $vision: $what", ({ difference, least }) => {
		expect(difference).toBeGreaterThanOrEqual(least);
	});
});

it("docs/colours.md has these figures", async () => {
	await expect(colourTables()).toMatchFileSnapshot("../../../docs/colours.md");
});
