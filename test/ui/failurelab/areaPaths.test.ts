import { describe, expect, it } from "vitest";
import type { RunPhase } from "../../../src/engine/model/run.ts";
import { linePath, samplePoints, stackedAreas } from "../../../src/ui/failurelab/areaPaths.ts";
import { timeScale } from "../../../src/ui/failurelab/timeScale.ts";

const phases: readonly RunPhase[] = [
	{ kind: "normal", fromSeconds: 0, toSeconds: 2 },
	{ kind: "unnoticed", fromSeconds: 2, toSeconds: 4 },
];
const sampling = { scale: timeScale(phases, "even"), stepSeconds: 1 };
const box = { width: 100, height: 10 };

/** Corners of a path, as numbers. */
function corners(path: string): readonly (readonly number[])[] {
	return path
		.replace("Z", "")
		.slice(1)
		.split(/[ML]/)
		.map((corner) => corner.split(" ").map(Number));
}

describe("the rows of the lab", () => {
	it("draw a value at each phase's boundary, so that steps are upright", () => {
		const shares = samplePoints(sampling, 5).map(({ share }) => share);
		expect(shares).toEqual(expect.arrayContaining([0, 0.5, 1]));
	});

	it("stack the series from the bottom up", () => {
		const [failed, served] = stackedAreas(
			[
				[0.2, 0.2, 0.2, 0.2, 0.2],
				[0.8, 0.8, 0.8, 0.8, 0.8],
			],
			sampling,
			box,
		);
		expect(new Set(corners(failed ?? "").map(([, y]) => y))).toEqual(new Set([8, 10]));
		expect(new Set(corners(served ?? "").map(([, y]) => y))).toEqual(new Set([0, 8]));
	});

	it("leave a gap in a line where there is no value", () => {
		const path = linePath([1, 1, null, 1, 1], sampling, { box, most: 2 });
		expect(path.match(/M/g)).toHaveLength(2);
		expect(new Set(corners(path).map(([, y]) => y))).toEqual(new Set([5]));
	});
});
