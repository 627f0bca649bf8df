import { describe, expect, it } from "vitest";
import { niceTop } from "../../../src/engine/model/numbers/niceTop.ts";
import { decadesAround } from "../../../src/ui/charts/decadesAround.ts";

describe("the end of an axis", () => {
	it.each([
		[454, 500],
		[258_000, 300_000],
		[432_000, 450_000],
		[1.1, 1.2],
		[10, 10],
		[0, 1],
	])("that has to reach %f is at %f", (most, top) => {
		expect(niceTop(most)).toBeCloseTo(top, 9);
	});

	it("stays where it is while figures change a little", () => {
		expect(niceTop(455)).toBe(niceTop(480));
	});
});

describe("the decades of a logarithmic axis", () => {
	it.each([
		[
			[8_052, 1_014_100],
			[3, 4, 5, 6, 7],
		],
		[[1000], [3, 4]],
		[
			[0, 0.5],
			[-1, 0],
		],
		[[], [0, 1]],
	])("around %j are %j", (values, decades) => {
		expect(decadesAround(values)).toEqual(decades);
	});
});
