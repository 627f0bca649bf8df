import { describe, expect, it } from "vitest";
import { type DrawOptions, drawDesign } from "../../../src/engine/drawing/drawDesign.ts";
import { analyzeDesign } from "../../../src/engine/review/analyzeDesign.ts";
import { simulate } from "../../../src/engine/simulation/simulate.ts";
import { exampleDesign } from "../layout/exampleDesign.ts";

const design = exampleDesign("global-collaboration");
const figures = analyzeDesign(design);
const draw = (options: Partial<DrawOptions> = {}): string =>
	drawDesign(design, { theme: "light", figures, ...options });
const words = (svg: string): readonly string[] =>
	[...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text = ""]) => text);

function moment(id: string, atSeconds: number) {
	const scenario = design.scenarios.get(id);
	if (scenario === undefined) throw new Error(`no scenario ${id}`);
	return { scenario, run: simulate(design, scenario, { seed: 1 }), atSeconds };
}

describe.each(["lanes", "map"] as const)("a picture of the %s", (view) => {
	const isFigure = (text: string): boolean =>
		/^(≈ )?[\d.–]+( ?k)? (ms|s|\/s|k\/s|M\/s)$/.test(text) || / away$/.test(text);

	it("has rates and round trips", () => {
		expect(words(draw({ view })).some(isFigure)).toBe(true);
	});

	it("has none of them without figures, at rest and in a failure", () => {
		const play = moment("europe-goes-dark", 150);
		for (const svg of [draw({ view, withoutFigures: true }), draw({ view, withoutFigures: true, play })]) {
			expect(words(svg).filter(isFigure)).toEqual([]);
		}
		expect(words(draw({ view, withoutFigures: true, play }))).toContain("Down");
	});

	it("is lower by its legend and its heading without them", () => {
		const height = (svg: string): number => Number(/ height="(\d+)"/.exec(svg)?.[1]);
		const bare = draw({ view, withoutLegend: true, withoutHeading: true });
		expect(height(bare)).toBeLessThan(height(draw({ view, withoutLegend: true })));
		expect(height(draw({ view, withoutLegend: true }))).toBeLessThan(height(draw({ view })));
		expect(words(bare)).not.toContain("replication, asynchronous");
		expect(words(bare)).not.toContain(design.name);
	});

	it("of a region alone names no other region and no users", () => {
		const shown = words(draw({ view, only: ["eu-west"] }));
		expect(shown).toContain("eu-west");
		expect(shown).not.toContain("us-east");
		expect(shown.filter((text) => text.startsWith("North America"))).toEqual([]);
	});

	it("still has the design's name and description, for who can't see it", () => {
		const svg = draw({ view, withoutHeading: true });
		expect(svg).toContain("<title>Global collaboration platform</title>");
		expect(svg).toMatch(/<desc>[^<]*Regions: us-east, eu-west, ap-south\./);
	});

	it("has no ids that could be those of another picture in the same page", () => {
		expect(draw({ view })).not.toMatch(/ id="/);
	});
});

describe("a legend", () => {
	it("explains what is drawn and nothing else", () => {
		const all = words(draw());
		expect(all).toContain("requests");
		const store = words(draw({ only: ["presence"] }));
		expect(store).not.toContain("requests");
		expect(store).toContain("replication, asynchronous");
		expect(store).not.toContain("replication, synchronous");
		expect(store).not.toContain("Strong");
	});
});

describe("a component on the map", () => {
	it("is the regions where it runs, with its own replication", () => {
		const shown = words(drawDesign(exampleDesign("shop"), { theme: "light", view: "map", only: ["inventory"] }));
		expect(shown).toEqual(expect.arrayContaining(["us-east", "us-west", "europe"]));
		expect(shown).not.toContain("tokyo");
	});
});

describe.each(["lanes", "map"] as const)("a moment on the %s", (view) => {
	const play = moment("europe-goes-dark", 150);

	it("says in its heading which scenario it is of, and when", () => {
		expect(words(draw({ view, play }))).toEqual(expect.arrayContaining([design.name, play.scenario.name, "2:30"]));
	});

	it("says so in words too", () => {
		expect(draw({ view, play })).toContain(` Shown 2:30 into ${play.scenario.name}.</desc>`);
	});
});
