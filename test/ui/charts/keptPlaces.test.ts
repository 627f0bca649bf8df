import { describe, expect, it } from "vitest";
import { keptPlaces } from "../../../src/ui/charts/keptPlaces.ts";

describe("places in a chart", () => {
	it("go to the subjects in their order at first", () => {
		expect(keptPlaces([], ["us", "eu"])).toEqual([
			{ subject: "us", place: 0 },
			{ subject: "eu", place: 1 },
		]);
	});

	it("stay when another subject becomes the largest", () => {
		const before = keptPlaces([], ["us", "eu"]);
		expect(keptPlaces(before, ["eu", "us"])).toEqual(before);
	});

	it("pass from one who leaves to one who comes", () => {
		const before = keptPlaces([], ["us", "eu", "asia"]);
		expect(keptPlaces(before, ["asia", "store", "eu"])).toEqual([
			{ subject: "store", place: 0 },
			{ subject: "eu", place: 1 },
			{ subject: "asia", place: 2 },
		]);
	});
});
