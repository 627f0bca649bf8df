import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Design, Fault } from "../../../src/engine/model/design.ts";
import { designOf, exampleNames, exampleText, minutes, play } from "./designs.ts";

const designs = new Map(exampleNames.map((name) => [name, designOf(exampleText(name))]));

function designNamed(name: (typeof exampleNames)[number]): Design {
	const design = designs.get(name);
	if (design === undefined) throw new Error(`no example ${name}`);
	return design;
}

/** Any fault of the design, beginning in the first five minutes. */
function anyFault(design: Design): fc.Arbitrary<Fault> {
	const regions = [...design.regions.keys()];
	const region = fc.constantFrom(...regions);
	const store = fc.constantFrom(...design.data.keys());
	const times = { atMs: fc.integer({ min: 1, max: 300_000 }), forMs: fc.integer({ min: 1, max: 400_000 }) };
	const [first = "", ...others] = regions;
	const cut = fc.constantFrom(
		[[first], others],
		regions.map((id) => [id]),
	);
	return fc.oneof(
		fc.record({ kind: fc.constant("region-down" as const), region, ...times }),
		fc.record({ kind: fc.constant("partition" as const), between: cut, ...times }),
		fc.record({
			kind: fc.constant("degraded" as const),
			region,
			errorRate: fc.double({ min: 0, max: 1, noNaN: true }),
			latencyMs: fc.integer({ min: 0, max: 9000 }),
			...times,
		}),
		fc.record({ kind: fc.constant("store-down" as const), store, region, ...times }),
		fc.record({ kind: fc.constant("replication-stall" as const), store, ...times }),
		fc.record({
			kind: fc.constant("slow-link" as const),
			between: fc.constant([first, others[0] ?? ""] as const),
			latencyMs: fc.integer({ min: 0, max: 2000 }),
			...times,
		}),
		fc.record({ kind: fc.constant("surge" as const), times: fc.double({ min: 0, max: 5, noNaN: true }), ...times }),
		fc.record({ kind: fc.constant("false-alarm" as const), region, ...times }),
		fc.record({
			kind: fc.constant("routing-down" as const),
			routing: fc.constantFrom(...design.routing.keys()),
			...times,
		}),
	);
}

const anyPlay = fc.constantFrom(...exampleNames).chain((name) =>
	fc.record({
		name: fc.constant(name),
		faults: fc.array(anyFault(designNamed(name)), { minLength: 1, maxLength: 4 }),
		seed: fc.integer({ min: 0, max: 1e6 }),
	}),
);

const durationMs = 12 * minutes;

function allNumbers(value: unknown): readonly number[] {
	if (typeof value === "number") return [value];
	if (typeof value !== "object" || value === null) return [];
	return Object.values(value).flatMap(allNumbers);
}

describe("whatever goes wrong", () => {
	it("every request ends in exactly one bucket, every accepted write is delivered, queued or lost, and no figure is nonsense", () => {
		fc.assert(
			fc.property(anyPlay, ({ name, faults, seed }) => {
				const { series, summary, phases } = play(designNamed(name), faults, { durationMs, seed });
				for (const population of Object.values(series.populations)) {
					population.successShare.forEach((success, point) => {
						const slow = population.slowShare[point] ?? 0;
						const error = population.errorShare[point] ?? 0;
						expect(Math.abs(success + slow + error - 1)).toBeLessThan(1e-9);
						for (const share of [success, slow, error, population.staleShare[point] ?? 0]) {
							expect(share).toBeGreaterThanOrEqual(-1e-12);
							expect(share).toBeLessThanOrEqual(1 + 1e-9);
						}
					});
				}
				const { total, succeeded, failed } = summary.requests;
				expect(Math.abs(succeeded + failed - total)).toBeLessThanOrEqual(1e-9 * total);
				const { accepted, delivered, queued, lost } = summary.writes;
				expect(Math.abs(delivered + queued + lost - accepted)).toBeLessThanOrEqual(1e-9 * Math.max(1, accepted));
				for (const count of [delivered, queued, lost]) expect(count).toBeGreaterThanOrEqual(-1e-6);
				expect(allNumbers({ series, summary }).every(Number.isFinite)).toBe(true);
				expect(phases[0]?.fromSeconds).toBe(0);
				expect(phases.at(-1)?.toSeconds).toBe(durationMs / 1000);
			}),
			{ numRuns: 25 },
		);
	});

	it("the same seed gives the same run", () => {
		fc.assert(
			fc.property(anyPlay, ({ name, faults, seed }) => {
				const design = designNamed(name);
				expect(play(design, faults, { durationMs, seed })).toEqual(play(design, faults, { durationMs, seed }));
			}),
			{ numRuns: 4 },
		);
	});
});

describe("the seed", () => {
	const collaboration = designNamed("global-collaboration");
	const down: Fault = { kind: "region-down", region: "eu-west", atMs: minutes, forMs: 5 * minutes };
	const surge: Fault = { kind: "surge", times: 1.01, atMs: 4 * minutes, forMs: minutes };

	it("draws the same checks when a fault is added", () => {
		const firstDetected = (faults: readonly Fault[]): number | undefined =>
			play(collaboration, faults, { durationMs: 5 * minutes }).events.find(({ kind }) => kind === "detected")
				?.atSeconds;
		expect(firstDetected([down, surge])).toBe(firstDetected([down]));
	});
});
