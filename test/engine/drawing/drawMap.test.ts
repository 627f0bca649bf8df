import { describe, expect, it } from "vitest";
import { type DrawOptions, drawDesign } from "../../../src/engine/drawing/drawDesign.ts";
import type { Design } from "../../../src/engine/model/design.ts";
import { analyzeDesign } from "../../../src/engine/review/analyzeDesign.ts";
import { simulate } from "../../../src/engine/simulation/simulate.ts";
import { designOf, exampleDesign, exampleNames, exampleText } from "../layout/exampleDesign.ts";
import { expectPicture } from "./expectPicture.ts";

const drawMap = (design: Design, options: DrawOptions): string => drawDesign(design, { ...options, view: "map" });
const themes = ["light", "dark"] as const;

describe("the map of an example", () => {
	it.each(exampleNames.flatMap((name) => themes.map((theme) => ({ name, theme }))))(
		"$name in $theme is the one that was looked at",
		({ name, theme }) => {
			const design = exampleDesign(name);
			expectPicture(`${name}-map-${theme}`, drawMap(design, { theme, figures: analyzeDesign(design) }));
		},
	);

	it("shows names with markup as text", () => {
		const hostile = exampleText("shop").replace("name: Global shop", 'name: "</title><script>alert(1)</script>"');
		expect(drawMap(designOf(hostile), { theme: "light" })).not.toContain("<script");
	});

	it("asks for nothing from anywhere", () => {
		expect(drawMap(exampleDesign("shop"), { theme: "dark" })).not.toMatch(/href|url\(|@import|<image/);
	});
});

describe("a failure on the map", () => {
	const design = exampleDesign("global-collaboration");
	const tear = /<path d="[^"]*" fill="none" stroke="#b8241f" stroke-width="2" [^>]*stroke-linejoin/g;
	const pictures = (id: string) => {
		const scenario = design.scenarios.get(id);
		if (scenario === undefined) throw new Error(`no scenario ${id}`);
		const run = simulate(design, scenario, { seed: 1 });
		return (atSeconds: number) => drawMap(design, { theme: "light", play: { scenario, run, atSeconds } });
	};

	it("tags the region that is down, and tears both its links", () => {
		const at = pictures("europe-goes-dark");
		expect(at(30)).not.toContain(">Down<");
		expect(at(30)).not.toMatch(tear);
		expect(at(100)).toContain(">Down<");
		expect(at(100).match(tear)).toHaveLength(2);
	});

	it("tears the links that a cut severs and no other, and counts what waits for them", () => {
		const scenario = design.scenarios.get("atlantic-cut");
		const cut = scenario?.faults.find((fault) => fault.kind === "partition");
		if (cut?.kind !== "partition") throw new Error("no cut");
		const sideOf = (region: string) => cut.between.findIndex((side) => side.includes(region));
		const regions = [...design.regions.keys()];
		const severed = regions.flatMap((a, index) => regions.slice(index + 1).filter((b) => sideOf(a) !== sideOf(b)));
		const picture = pictures("atlantic-cut")(cut.atMs / 1000 + 60);
		expect(picture.match(tear)).toHaveLength(severed.length);
		expect(picture).not.toContain(">70 ms<");
	});

	it("moves the requests to who serves them: at first nobody else, later another region", () => {
		const at = pictures("europe-goes-dark");
		const ways = (picture: string) => picture.match(/stroke-dasharray="1 4"/g)?.length ?? 0;
		// One for each population, and one in the legend.
		expect(ways(at(30))).toBe(4);
		expect(ways(at(400))).toBeGreaterThan(4);
	});

	it("is the same picture whenever it is looked at", () => {
		const at = pictures("europe-goes-dark");
		const before = at(100);
		at(700);
		expect(at(100)).toBe(before);
	});
});
