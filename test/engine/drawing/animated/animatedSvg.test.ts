import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { animatedSvg } from "../../../../src/engine/drawing/animated/animatedSvg.ts";
import { film } from "../../../../src/engine/drawing/animated/film.ts";
import { designPicture } from "../../../../src/engine/drawing/designPicture.ts";
import type { Picture } from "../../../../src/engine/drawing/picture.ts";
import { svgDocument } from "../../../../src/engine/drawing/svgDocument.ts";
import { analyzeDesign } from "../../../../src/engine/review/analyzeDesign.ts";
import { simulate } from "../../../../src/engine/simulation/simulate.ts";
import { exampleDesign } from "../../layout/exampleDesign.ts";
import { shownAt } from "./shownAt.ts";

const design = exampleDesign("shop");
const scenario = design.scenarios.get("europe-down");
if (scenario === undefined) throw new Error("the example has lost its scenario");
const run = simulate(design, scenario, { seed: 1 });
const figures = analyzeDesign(design);

const views = ["lanes", "map"] as const;
const films = Object.fromEntries(
	views.map((view) => {
		const options = { view, theme: "light", scenario, run, figures, loop: true } as const;
		return [view, { svg: animatedSvg(design, options), ...film(design, options) }];
	}),
);

function filmOf(view: (typeof views)[number]) {
	const made = films[view];
	if (made === undefined) throw new Error(`no film of ${view}`);
	return made;
}

/** All that the still picture shows and, but for the ground, nothing else above the strip. */
function expectShown(shown: readonly string[], picture: Picture): void {
	const still = shownAt(svgDocument(picture, { theme: "light" }), 0).filter(isDrawing);
	const above = shown.filter((drawn) => isDrawing(drawn) && Number(drawn.split(" ")[1]) < picture.height);
	expect(above).toEqual(still);
}

/** The ground and the strip's cursor are no part of the drawing. */
function isDrawing(drawn: string): boolean {
	return !/<rect width=|class="c"/.test(drawn);
}

describe.each(views)("the animated picture of the %s", (view) => {
	const { svg, clock, moments } = filmOf(view);

	it("shows at each time what the still picture of that moment shows, and the strip below", () => {
		const sampled = moments.filter((_, index) => index % 9 === 0 || index === moments.length - 1);
		for (const { filmSeconds, runSeconds } of sampled) {
			const play = { scenario, run, atSeconds: runSeconds };
			const picture = designPicture(design, { view, figures, play });
			// Just after the picture has changed: a browser's clock and this one round differently.
			expectShown(shownAt(svg, filmSeconds + 0.01), picture);
		}
	});

	it("has Europe up before the flood, down during it, and up after it", () => {
		const tag = />Down$/;
		const isDown = (runSeconds: number) =>
			shownAt(svg, clock.toFilmSeconds(runSeconds) + 0.01).some((drawn) => tag.test(drawn));
		expect([30, 60, 500, 940, 960].map(isDown)).toEqual([false, true, true, true, false]);
	});

	it("says underneath what has just happened", () => {
		const words = (runSeconds: number) => shownAt(svg, clock.toFilmSeconds(runSeconds) + 0.01).join("\n");
		expect(words(59)).not.toContain("goes down");
		expect(words(60)).toContain("europe goes down: it answers nothing.");
		expect(words(960)).toContain("europe is back.");
	});

	it("is a small file", () => {
		expect(svg.length).toBeLessThan(500_000);
		expect(gzipSync(svg).length).toBeLessThan(80_000);
	});
});

describe("an animated picture", () => {
	const part = { fromSeconds: 50, toSeconds: 80, durationSeconds: 3 };
	const options = { view: "lanes", theme: "dark", scenario, run, figures, loop: false, ...part } as const;

	it("tells what happens in its title and description", () => {
		expect(filmOf("lanes").svg).toContain("<title>Global shop: Belgium floods</title>");
		const description = /<desc>([\s\S]*)<\/desc>/.exec(filmOf("lanes").svg)?.[1];
		expect(description).toContain("What happens from 0:00 to 30:00:\n1:00 europe goes down: it answers nothing.");
		expect(description).toContain("16:00 europe is back.");
	});

	it("carries the design, and no script", () => {
		const svg = animatedSvg(design, { ...options, source: "name: <shop> & co" });
		expect(svg).toContain("name: &lt;shop&gt; &amp; co</archipelago>");
		expect(svg).not.toMatch(/<script|javascript:|\son\w+=|<foreignObject/);
	});

	it("lets no name out of its place", () => {
		const name = `</title><script>alert("1")</script>\u0007 & more`;
		const svg = animatedSvg({ ...design, name }, { ...options, scenario: { ...scenario, name } });
		expect(svg).not.toContain("<script");
		expect(svg).toContain("&lt;/title&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;\uFFFD &amp; more");
	});

	it("shows the worst moment where nothing moves: Europe has just gone down", () => {
		const still = designPicture(design, { figures, play: { scenario, run, atSeconds: 60 } });
		expectShown(shownAt(filmOf("lanes").svg, "still"), still);
	});

	it("stays at its end when it doesn't begin anew", () => {
		const svg = animatedSvg(design, options);
		expect(svg).toMatch(/\.v\{animation:[\d.]+s step-end forwards\}/);
		const group = svg.split('<g class="v h ').findLast((text) => text.includes(">1:20</text>"));
		const last = group?.slice(0, group.indexOf('"'));
		expect(svg).toMatch(new RegExp(`@keyframes ${last}\\{.*to\\{visibility:visible\\}\\}`));
	});
});
