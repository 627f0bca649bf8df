import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Design, Fault } from "../../../src/engine/model/design.ts";
import { featureReadConsistency } from "../../../src/engine/model/effectiveConsistency.ts";
import type { Run, RunSeries } from "../../../src/engine/model/run.ts";
import { extremeText } from "../reference/generated/generatedDesign.ts";
import { pickFrom } from "../reference/generated/pick.ts";
import { designOf, play } from "./designs.ts";
import { anyPlay } from "./generated/anyPlay.ts";
import { faultList, faultOf } from "./generated/faultList.ts";
import { improvements } from "./generated/improvements.ts";
import { runProblems } from "./generated/runProblems.ts";

describe("whatever goes wrong in a design as nobody would think of it", () => {
	it("every request and write ends in one bucket, shares are shares, events are in order, and no figure is nonsense", () => {
		const durationMs = 60_000;
		fc.assert(
			fc.property(anyPlay({ most: 4, endMs: durationMs }), ({ design, faults, seed }) => {
				expect(runProblems(play(design, faults, { durationMs, seed }), durationMs)).toEqual([]);
			}),
			{ seed: 20, numRuns: 220, endOnFailure: true },
		);
	});

	it("holds for durations that are no whole seconds", () => {
		fc.assert(
			fc.property(anyPlay({ most: 2, endMs: 9000 }), fc.integer({ min: 1, max: 12_000 }), (one, durationMs) => {
				const { design, faults, seed } = one;
				expect(runProblems(play(design, faults, { durationMs, seed }), durationMs)).toEqual([]);
			}),
			{ seed: 21, numRuns: 60, endOnFailure: true },
		);
	});

	it("holds for numbers at the ends of what the format takes", () => {
		const durationMs = 20_000;
		const plays = extremeText
			.map(designOf)
			.chain((design) =>
				fc.record({ design: fc.constant(design), faults: faultList(design, { most: 2, endMs: durationMs }) }),
			);
		fc.assert(
			fc.property(plays, ({ design, faults }) => {
				expect(runProblems(play(design, faults, { durationMs }), durationMs)).toEqual([]);
			}),
			{ seed: 26, numRuns: 60, endOnFailure: true },
		);
	});

	it("is the same with the same seed", () => {
		fc.assert(
			fc.property(anyPlay({ most: 4, endMs: 20_000 }), ({ design, faults, seed }) => {
				const [first, second] = [1, 2].map(() => JSON.stringify(play(design, faults, { durationMs: 30_000, seed })));
				expect(second).toBe(first);
			}),
			{ seed: 22, numRuns: 40, endOnFailure: true },
		);
	});

	it("is the same whatever the order of the faults in the file", () => {
		fc.assert(
			fc.property(anyPlay({ most: 3, endMs: 20_000 }), ({ design, faults, seed }) => {
				const run = (list: readonly Fault[]): RunSeries => play(design, list, { durationMs: 30_000, seed }).series;
				expect(differences(run(faults), run(faults.toReversed()))).toEqual([]);
			}),
			{ seed: 23, numRuns: 40, endOnFailure: true },
		);
	});

	it("is forgotten when every fault is over, and ten times the ttl, all cooldowns and the catching up are too", () => {
		const durationMs = 460_000;
		fc.assert(
			fc.property(anyPlay({ most: 3, endMs: 40_000 }), ({ design, faults, seed }) => {
				const usual = play(design, [], { durationMs: 40_000, seed });
				// A design that is overloaded with nothing wrong withdraws and restores for ever, or its clients do.
				fc.pre(usual.events.length === 0 && isSteady(usual.series));
				const { series } = play(design, faults, { durationMs, seed });
				expect(differences(pointOf(usual.series, -1), pointOf(series, -1))).toEqual([]);
			}),
			{ seed: 24, numRuns: 110, endOnFailure: true },
		);
	});
});

describe("one failure more", () => {
	it("makes nothing better, but for the reasons named", () => {
		const durationMs = 60_000;
		const reach = { points: 0, compared: 0 };
		const plays = anyPlay({ most: 2, endMs: 40_000 }).chain((one) =>
			fc.record({
				one: fc.constant(one),
				added: fc.gen().map((generate) => faultOf(pickFrom(generate), one.design, 40_000)),
				alone: fc.boolean(),
			}),
		);
		fc.assert(
			fc.property(plays, ({ one: { design, faults, seed }, added, alone }) => {
				// What fails already may fare better in any way.
				fc.pre(isFine(play(design, [], { durationMs: 30_000, seed })));
				const before = alone ? [] : faults.map(asFailure);
				const more = asFailure(added);
				const { found, compared } = improvements({
					without: play(design, before, { durationMs, seed }),
					with: play(design, [...before, more], { durationMs, seed }),
					added: more,
					...traitsOf(design),
				});
				reach.points += durationMs / 1000 + 1;
				reach.compared += compared;
				expect(found).toEqual([]);
			}),
			{ seed: 25, numRuns: 150, endOnFailure: true },
		);
		expect(reach.compared / reach.points).toBeGreaterThan(0.75);
	});
});

/** On whole seconds, so that no run looks at a signal at other moments than the other; and no surge is a relief. */
function asFailure(fault: Fault): Fault {
	const whole = (timeMs: number): number => Math.round(timeMs / 1000) * 1000;
	const times = { atMs: whole(fault.atMs), forMs: whole(fault.forMs) };
	return fault.kind === "surge" ? { ...fault, ...times, times: Math.max(1, fault.times) } : { ...fault, ...times };
}

function isFine({ events, series }: Run): boolean {
	const failing = Object.values(series.populations).some(({ errorShare }) => errorShare.some((share) => share > 1e-9));
	return events.length === 0 && !failing;
}

function traitsOf(design: Design): { readonly mixesReads: boolean; readonly retries: boolean } {
	const mixed: readonly string[] = ["bounded-staleness", "read-your-writes"];
	return {
		mixesReads: [...design.features.values()].some((one) => mixed.includes(featureReadConsistency(design, one))),
		retries: [...design.routing.values()].some(({ method }) => method === "client"),
	};
}

function isSteady(series: RunSeries): boolean {
	return differences(pointOf(series, 0), pointOf(series, -1)).length === 0;
}

/** One point of each list. Conflicts add up; a direction that never had a queue may be missing. */
function pointOf(value: unknown, point: number): unknown {
	if (Array.isArray(value) || value instanceof Float64Array) return value.at(point);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([key]) => key !== "conflictsTotal" && key !== "tSeconds")
			.map(([key, each]) => [key, pointOf(each, point)]),
	);
}

/** What differs by more than a millionth. */
function differences(a: unknown, b: unknown, path = ""): readonly string[] {
	if (typeof a === "number" && typeof b === "number") {
		return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a)) ? [] : [`${path}: ${a}, ${b}`];
	}
	if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) {
		return Object.is(a, b) || (a === undefined && b === 0) ? [] : [`${path}: ${String(a)}, ${String(b)}`];
	}
	const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
	const keys = [...new Set([...left.keys(), ...right.keys()])];
	return keys.flatMap((key) => differences(left.get(key), right.get(key), `${path}/${key}`));
}
