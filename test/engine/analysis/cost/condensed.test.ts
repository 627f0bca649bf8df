import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { billOf, shortBillOf, totalOf } from "../../../../src/engine/analysis/cost/billOf.ts";
import { condensed } from "../../../../src/engine/analysis/cost/condensed.ts";
import type { Design, Feature } from "../../../../src/engine/model/design.ts";
import { upWithout } from "../../../../src/engine/model/upWithout.ts";
import { designOf } from "../../designOf.ts";

const examples = readdirSync("examples").map((file) => ({
	file,
	design: designOf(readFileSync(`examples/${file}`, "utf8")),
}));

/** Each feature a second time, with a third of the requests. */
function doubled(design: Design): Design {
	const features = [...design.features.values()].flatMap((feature): readonly Feature[] => [
		feature,
		{
			...feature,
			id: `${feature.id}-too`,
			readsPerSecond: feature.readsPerSecond / 3,
			writesPerSecond: feature.writesPerSecond / 3,
		},
	]);
	return { ...design, features: new Map(features.map((feature) => [feature.id, feature])) };
}

describe("features that pay alike", () => {
	it.each(examples)("are one in the bill of $file, which stays the same", ({ design }) => {
		const many = doubled(design);
		const short = condensed(many);
		expect(short.features.size).toBe(condensed(design).features.size);
		expect(totalOf(billOf(short))).toBeCloseTo(totalOf(billOf(many)), 4);
	});
});

describe("the short bill while a region is out", () => {
	it.each(examples)("of $file adds up to the whole one", ({ design }) => {
		for (const region of design.regions.keys()) {
			const up = upWithout(design, region);
			expect(totalOf(shortBillOf(design, up))).toBeCloseTo(totalOf(billOf(design, up)), 4);
		}
	});
});
