import { describe, expect, it } from "vitest";
import type { Fault } from "../../../src/engine/model/design.ts";
import type { RunSeries } from "../../../src/engine/model/run.ts";
import { designOf, exampleNames, exampleText, minutes, play } from "./designs.ts";

const cases = exampleNames.flatMap((name) => {
	const design = designOf(exampleText(name));
	return [...design.regions.keys()].map((region) => ({ name, region, design }));
});

describe.each(cases)("$name after the loss of $region", ({ design, region }) => {
	const fault: Fault = { kind: "region-down", region, atMs: minutes, forMs: 10 * minutes };
	const { series, summary } = play(design, [fault], { durationMs: 90 * minutes });

	it("serves its users again, at the latest when the region is back", () => {
		expect(summary.recoverSeconds).not.toBeNull();
		expect(summary.recoverSeconds).toBeLessThanOrEqual(600 + 1);
	});

	it("is as it was before", () => {
		for (const [name, list] of numberLists(series)) {
			const difference = Math.abs((list.at(-1) ?? 0) - (list[0] ?? 0));
			expect(difference, name).toBeLessThan(1e-6);
		}
		for (const [id, { leader }] of Object.entries(series.stores)) expect(leader.at(-1), id).toBe(leader[0]);
		for (const { up } of Object.values(series.regions)) expect(up.at(-1)).toBe(true);
	});
});

type Named = readonly [string, readonly (number | null)[]];

function numberLists(series: RunSeries): readonly Named[] {
	return [
		...Object.entries(series.populations).flatMap(([id, population]): readonly Named[] => [
			[`${id} success`, population.successShare],
			[`${id} slow`, population.slowShare],
			[`${id} error`, population.errorShare],
			[`${id} stale`, population.staleShare],
			[`${id} p99`, population.p99Ms],
			...Object.entries(population.servedBy).map(([by, shares]): Named => [`${id} by ${by}`, shares]),
		]),
		...Object.entries(series.regions).flatMap(([id, region]): readonly Named[] => {
			// Relative to the first: these are tens of thousands.
			const usual = region.demandPerSecond[0] || 1;
			return [
				[`${id} routed`, region.routedShare],
				[`${id} utilisation`, region.utilisation],
				[`${id} demand`, region.demandPerSecond.map((value) => value / usual)],
				[`${id} served`, region.servedPerSecond.map((value) => value / usual)],
			];
		}),
		...Object.entries(series.stores).flatMap(([id, store]): readonly Named[] => [
			[`${id} staleness`, store.stalenessSeconds],
			[`${id} rejected`, store.rejectedWritesPerSecond],
			...Object.entries(store.backlogWrites).map(([direction, writes]): Named => [`${id} ${direction}`, [...writes]]),
		]),
	];
}
