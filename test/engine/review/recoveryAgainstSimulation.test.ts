import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recoveryFigures } from "../../../src/engine/analysis/recovery/recoveryFigures.ts";
import type { Design, Feature, Id, Scenario } from "../../../src/engine/model/design.ts";
import type { Operation } from "../../../src/engine/model/vocabulary.ts";
import { simulate } from "../../../src/engine/simulation/simulate.ts";
import { generatedDesign } from "../reference/generated/generatedDesign.ts";
import { enteredRtoReading } from "../reference/recoveryReading.ts";
import { referenceDesigns } from "../reference/referenceDesigns.ts";

/** Each draws another phase of the checks. */
const seeds = [1, 2];
const faultAtSeconds = 60;

interface Case {
	readonly design: Design;
	readonly feature: Feature;
	readonly operation: Operation;
	readonly region: Id;
	readonly rtoSeconds: number | null;
}

/** The design with nothing but one feature's reads or writes. */
function aloneWith(design: Design, feature: Feature, operation: Operation): Design {
	const rates =
		operation === "read"
			? { readsPerSecond: feature.readsPerSecond, writesPerSecond: 0 }
			: { readsPerSecond: 0, writesPerSecond: feature.writesPerSecond };
	return { ...design, features: new Map([[feature.id, { ...feature, ...rates }]]) };
}

function enteringPerSecond({ readsPerSecond, writesPerSecond, edgeCache }: Feature, operation: Operation): number {
	return operation === "read" ? readsPerSecond * (1 - (edgeCache?.hitRate ?? 0)) : writesPerSecond;
}

/** Each loss that some user of a feature feels, where all who entered the region fare alike. */
function casesOf(whole: Design): readonly Case[] {
	return [...whole.features.values()].flatMap((feature) =>
		(["read", "write"] as const).flatMap((operation) => {
			if (enteringPerSecond(feature, operation) <= 0) return [];
			const design = aloneWith(whole, feature, operation);
			const alone = design.features.get(feature.id) as Feature;
			return [...design.regions.keys()].flatMap((region) => {
				const rtoSeconds = enteredRtoReading(design, { feature: alone, operation, region });
				return rtoSeconds === undefined ? [] : [{ design, feature: alone, operation, region, rtoSeconds }];
			});
		}),
	);
}

/** The longest interval of any health check: how much earlier than at worst a loss can be noticed. */
function longestIntervalSeconds(design: Design): number {
	const own = [...design.routing.values()].flatMap((entry) => (entry.method === "client" ? [] : [entry.healthCheck]));
	const between = design.failover.detect.healthChecks;
	const checks = between === undefined ? own : [...own, between];
	return Math.max(0, ...checks.map((check) => check.intervalMs)) / 1000;
}

/** The loss for good, long enough for the analysis' time and a minute. */
function lossOf({ region, rtoSeconds }: Case): Scenario {
	const durationMs = (faultAtSeconds + (rtoSeconds === null ? 900 : rtoSeconds + 60)) * 1000;
	const fault = { kind: "region-down", region, atMs: faultAtSeconds * 1000, forMs: durationMs } as const;
	return { id: "loss", name: "Loss", durationMs, faults: [fault] };
}

/**
 * Seconds until the users of a region that is lost for good are back, for each phase; undefined where something else
 * is marked down too, as a store's outage may make healthy regions look.
 */
function playedSeconds(one: Case): readonly (number | null)[] | undefined {
	const { design, region } = one;
	const runs = seeds.map((seed) => simulate(design, lossOf(one), { seed }));
	const alone = runs.every(({ events }) =>
		events.every(
			({ kind, subject, atSeconds }) =>
				(kind !== "detected" && kind !== "withdrawn") || (subject === region && atSeconds > faultAtSeconds),
		),
	);
	return alone ? runs.map(({ summary }) => summary.recoverSeconds) : undefined;
}

/** What the simulator says otherwise than within one check's interval. */
function disagreement(one: Case): readonly string[] {
	const { design, feature, operation, region, rtoSeconds } = one;
	const played = playedSeconds(one);
	const agrees = (seconds: number | null) => {
		if (rtoSeconds === null || seconds === null) return seconds === rtoSeconds;
		return seconds <= rtoSeconds + 1 && seconds >= rtoSeconds - longestIntervalSeconds(design) - 1;
	};
	if (played === undefined) return [];
	const what = `${operation}s of ${feature.id} without ${region}: ${rtoSeconds} s`;
	return [...(played.every(agrees) ? [] : [`${what}, played ${played.join(", ")}`]), ...worstDisagreement(one, what)];
}

/** The analysis names the worst phase of the checks: played at that phase, it comes to it within a second. */
function worstDisagreement(one: Case, what: string): readonly string[] {
	const { recoverSeconds } = simulate(one.design, lossOf(one), { seed: 1, checkPhase: "worst" }).summary;
	const { rtoSeconds } = one;
	const agrees =
		rtoSeconds === null || recoverSeconds === null
			? recoverSeconds === rtoSeconds
			: Math.abs(recoverSeconds - rtoSeconds) <= 1;
	return agrees ? [] : [`${what}, at worst ${recoverSeconds}`];
}

/** Overload is not counted in recovery, but makes healthy regions fail their checks. */
function withoutLimits(design: Design): Design {
	const application = [...design.application].map(
		([id, { autoscale: _, ...rest }]) => [id, { ...rest, capacityPerSecond: new Map() }] as const,
	);
	return { ...design, application: new Map(application) };
}

describe("the recovery time of the analysis and that of the simulator", () => {
	it.each(referenceDesigns)("agree on every loss in $name, whatever the phase of the checks", ({ design }) => {
		expect(casesOf(design).flatMap(disagreement)).toEqual([]);
	});

	it.each(referenceDesigns)("are those of the figure in $name where no others wait for the region", ({ design }) => {
		for (const { feature, operation, region, rtoSeconds } of casesOf(design)) {
			const figure = recoveryFigures(design).find(
				(row) => row.region === region && row.feature === feature.id && row.operation === operation,
			);
			const figureSeconds = figure?.rtoSeconds ?? Number.POSITIVE_INFINITY;
			expect(figureSeconds).toBeGreaterThanOrEqual((rtoSeconds ?? Number.POSITIVE_INFINITY) - 1e-9);
		}
	});

	it("agree in generated designs", () => {
		fc.assert(
			fc.property(generatedDesign, (design) => {
				const cases = casesOf(withoutLimits(design)).filter(({ rtoSeconds }) => (rtoSeconds ?? 0) <= 3600);
				expect(cases.slice(0, 6).flatMap(disagreement)).toEqual([]);
			}),
			{ seed: 12, numRuns: 12, endOnFailure: true },
		);
	});
});
