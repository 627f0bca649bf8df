import { describe, expect, it } from "vitest";
import { niceTicks } from "../../../src/ui/charts/niceTicks.ts";

describe("the marks of an axis", () => {
	it.each([
		[416, 4, [0, 200, 400]],
		[300, 3, [0, 100, 200, 300]],
		[0.9, 3, [0, 0.5]],
		[75, 3, [0, 25, 50, 75]],
	])("are round numbers up to %f", (most, count, ticks) => {
		expect(niceTicks(most, count)).toEqual(ticks);
	});
});
