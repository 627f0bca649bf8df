import { describe, expect, it } from "vitest";
import type { Scenario } from "../../../../src/engine/model/design.ts";
import type { Run } from "../../../../src/engine/model/run.ts";
import { momentOf } from "../../../../src/engine/review/deck/momentOf.ts";
import { shownPart } from "../../../../src/engine/review/deck/shownPart.ts";
import { simulate } from "../../../../src/engine/simulation/simulate.ts";
import { exampleDesign } from "../../layout/exampleDesign.ts";

const shop = exampleDesign("shop");

function scenarioOf(id: string): Scenario {
	const scenario = shop.scenarios.get(id);
	if (scenario === undefined) throw new Error(`no scenario ${id}`);
	return scenario;
}

/** A run of the shop's flood whose course is given by hand, a step a second. */
function flood(course: { readonly errorShare: readonly number[]; readonly behind: readonly number[] }): Run {
	const run = simulate(shop, { ...scenarioOf("europe-down"), durationMs: 1000 }, { seed: 1 });
	const { populations, stores } = run.series;
	const [population] = Object.values(populations);
	const [store] = Object.values(stores);
	if (population === undefined || store === undefined) throw new Error("the shop has neither users nor stores");
	return {
		...run,
		series: {
			...run.series,
			tSeconds: course.errorShare.map((_, second) => second),
			populations: { all: { ...population, errorShare: course.errorShare } },
			stores: { one: { ...store, stalenessSeconds: course.behind } },
		},
	};
}

const scenario: Scenario = {
	id: "flood",
	name: "Flood",
	durationMs: 12_000,
	faults: [{ kind: "region-down", region: "europe", atMs: 2000, forMs: 6000 }],
};
const whole = { fromSeconds: 0, toSeconds: 11 };

describe("the moment that a slide shows", () => {
	const run = flood({
		errorShare: [0, 0, 0.6, 0.2, 0.2, 0.6, 0.6, 0.59, 0.1, 0, 0, 0],
		behind: [0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 3, 0],
	});

	it("is in the middle of the longest time in which the requests fail most", () => {
		expect(momentOf({ scenario, run }, { ...whole, about: "availability" })).toBe(6);
	});

	it("is where a store is farthest behind in a scene about consistency", () => {
		expect(momentOf({ scenario, run }, { ...whole, about: "consistency" })).toBe(9);
	});

	it("lies within what the scene plays", () => {
		expect(momentOf({ scenario, run }, { fromSeconds: 0, toSeconds: 4, about: "availability" })).toBe(2);
	});

	it("is in the middle of the fault where nothing fails", () => {
		const calm = flood({ errorShare: Array.from({ length: 12 }, () => 0), behind: [] });
		expect(momentOf({ scenario, run: calm }, { ...whole, about: "availability" })).toBe(5);
	});
});

describe("the part of a run that a slide shows", () => {
	const errorShare = Array.from({ length: 601 }, (_, second) => (second >= 100 && second < 200 ? 0.5 : 0));
	const late: Scenario = {
		...scenario,
		faults: [{ kind: "region-down", region: "europe", atMs: 100_000, forMs: 300_000 }],
	};
	const run = flood({ errorShare, behind: errorShare.map((share) => share * 100) });

	it("is what the scene says", () => {
		expect(shownPart({ fromMs: 50_000, toMs: 400_000 }, { scenario: late, run })).toEqual({
			fromSeconds: 50,
			toSeconds: 400,
		});
	});

	it("is else from before the fault until all requests are answered again, and a quarter of that around it", () => {
		const { fromSeconds, toSeconds } = shownPart({}, { scenario: late, run });
		expect(fromSeconds).toBeCloseTo(100 - 99 / 4, 6);
		expect(toSeconds).toBeCloseTo(199 + 99 / 4, 6);
	});
});
