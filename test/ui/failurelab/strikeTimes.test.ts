import { describe, expect, it } from "vitest";
import { strikeTimes } from "../../../src/ui/failurelab/strikeTimes.ts";

describe("a fault that is pointed at", () => {
	it("strikes at the moment shown, for ten minutes", () => {
		expect(strikeTimes(102.7, 1_200_000)).toEqual({ atMs: 102_000, forMs: 600_000 });
	});

	it("ends with the scenario", () => {
		expect(strikeTimes(1000, 1_200_000)).toEqual({ atMs: 1_000_000, forMs: 200_000 });
	});

	it("strikes after a minute when nothing plays yet, or too near the end to show anything", () => {
		expect(strikeTimes(0, 1_200_000)).toEqual({ atMs: 60_000, forMs: 600_000 });
		expect(strikeTimes(1180, 1_200_000)).toEqual({ atMs: 60_000, forMs: 600_000 });
	});

	it("leaves room before and after in a short scenario", () => {
		expect(strikeTimes(0, 90_000)).toEqual({ atMs: 45_000, forMs: 45_000 });
	});
});
