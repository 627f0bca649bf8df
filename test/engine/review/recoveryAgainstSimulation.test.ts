import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { entryShares, featureRequests } from "../../../src/engine/analysis/recovery/featureRequests.ts";
import { recoveryFigures } from "../../../src/engine/analysis/recovery/recoveryFigures.ts";
import type { Design, Feature, Id } from "../../../src/engine/model/design.ts";
import type { Operation } from "../../../src/engine/model/vocabulary.ts";
import { simulate } from "../../../src/engine/simulation/simulate.ts";
import { designOf } from "../designOf.ts";

/** The design with nothing but one feature's reads or writes. */
function aloneWith(design: Design, feature: Feature, operation: Operation): Design {
	const rates =
		operation === "read"
			? { readsPerSecond: feature.readsPerSecond, writesPerSecond: 0 }
			: { readsPerSecond: 0, writesPerSecond: feature.writesPerSecond };
	return { ...design, features: new Map([[feature.id, { ...feature, ...rates }]]) };
}

/** Seconds until the users of a region that is lost for good are back; null when they are not within the time. */
function simulatedSeconds(design: Design, region: Id, withinSeconds: number): number | null {
	const durationMs = (60 + withinSeconds) * 1000;
	const fault = { kind: "region-down", region, atMs: 60_000, forMs: durationMs } as const;
	const scenario = { id: "loss", name: "Loss", durationMs, faults: [fault] };
	return simulate(design, scenario, { seed: 7 }).summary.recoverSeconds;
}

/** The longest interval of any health check: how much earlier than at worst a loss can be noticed. */
function longestIntervalSeconds(design: Design): number {
	const own = [...design.routing.values()].flatMap((entry) => (entry.method === "client" ? [] : [entry.healthCheck]));
	const between = design.failover.detect.healthChecks;
	const checks = between === undefined ? own : [...own, between];
	return Math.max(0, ...checks.map((check) => check.intervalMs)) / 1000;
}

interface Case {
	readonly title: string;
	readonly design: Design;
	readonly feature: Feature;
	readonly operation: Operation;
	readonly region: Id;
}

/** Each loss in each example that some user of the feature feels. */
function cases(): readonly Case[] {
	const names = readdirSync("examples").filter((file) => file.endsWith(".yaml"));
	return names.flatMap((name) => {
		const whole = designOf(readFileSync(`examples/${name}`, "utf8"));
		return [...whole.features.values()].flatMap((feature) =>
			(["read", "write"] as const).flatMap((operation) => {
				if ((operation === "read" ? feature.readsPerSecond : feature.writesPerSecond) <= 0) return [];
				const design = aloneWith(whole, feature, operation);
				const entered = [...entryShares(featureRequests(design, feature, operation)).keys()];
				return entered.map((region) => ({
					title: `${name}: ${operation}s of ${feature.id} without ${region}`,
					design,
					feature,
					operation,
					region,
				}));
			}),
		);
	});
}

describe("the recovery time of the analysis and that of the simulator", () => {
	for (const { title, design, operation, region } of cases()) {
		it(`agree on ${title}`, () => {
			const figure = recoveryFigures(design).find((row) => row.region === region && row.operation === operation);
			const rtoSeconds = figure?.rtoSeconds ?? null;
			if (rtoSeconds === null) {
				expect(simulatedSeconds(design, region, 900)).toBeNull();
				return;
			}
			const seconds = simulatedSeconds(design, region, rtoSeconds + 60);
			expect(seconds).not.toBeNull();
			expect(seconds).toBeLessThanOrEqual(rtoSeconds + 1);
			expect(seconds).toBeGreaterThanOrEqual(rtoSeconds - longestIntervalSeconds(design) - 1);
		});
	}
});
