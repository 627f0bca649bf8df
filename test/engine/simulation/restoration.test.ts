import { describe, expect, it } from "vitest";
import type { Fault } from "../../../src/engine/model/design.ts";
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
		const lists: [string, readonly (number | null)[]][] = [];
		for (const [id, { successShare, slowShare, errorShare, staleShare, p99Ms, servedBy }] of Object.entries(series.populations)) {
			lists.push([`${id} success`, successShare], [`${id} slow`, slowShare], [`${id} error`, errorShare]);
			lists.push([`${id} stale`, staleShare], [`${id} p99`, p99Ms]);
			for (const [by, shares] of Object.entries(servedBy)) lists.push([`${id} by ${by}`, shares]);
		}
		for (const [id, { demandPerSecond, servedPerSecond, utilisation, routedShare }] of Object.entries(series.regions)) {
			lists.push([`${id} routed`, routedShare], [`${id} utilisation`, utilisation]);
			// Relative to the first: these are tens of thousands.
			const scale = demandPerSecond[0] || 1;
			lists.push([`${id} demand`, demandPerSecond.map((value) => value / scale)]);
			lists.push([`${id} served`, servedPerSecond.map((value) => value / scale)]);
		}
		for (const [id, { stalenessSeconds, rejectedWritesPerSecond, backlogWrites }] of Object.entries(series.stores)) {
			lists.push([`${id} staleness`, stalenessSeconds], [`${id} rejected`, rejectedWritesPerSecond]);
			for (const [direction, writes] of Object.entries(backlogWrites)) lists.push([`${id} ${direction}`, writes]);
		}
		for (const [name, list] of lists) {
			const difference = Math.abs((list.at(-1) ?? 0) - (list[0] ?? 0));
			expect(difference, name).toBeLessThan(1e-6);
		}
		for (const [id, { leader }] of Object.entries(series.stores)) expect(leader.at(-1), id).toBe(leader[0]);
		for (const { up } of Object.values(series.regions)) expect(up.at(-1)).toBe(true);
	});
});
