import { describe, expect, it } from "vitest";
import { latencyFigures } from "../../../src/engine/analysis/latency/latencyFigures.ts";
import type { Feature } from "../../../src/engine/model/design.ts";
import { seededRandom } from "../../../src/engine/model/random.ts";
import { sampledLatencyMs } from "./latencySampler.ts";
import { referenceDesigns } from "./referenceDesigns.ts";

const count = 30_000;

/** The percentiles, and how far a figure may be off beyond what the sampling leaves open. */
const held = [
	{ key: "p50Ms", fraction: 0.5, tolerance: 0.02 },
	{ key: "p95Ms", fraction: 0.95, tolerance: 0.03 },
	{ key: "p99Ms", fraction: 0.99, tolerance: 0.05 },
] as const;

/** The sampled percentile is itself uncertain: by four standard deviations of the share that is faster. */
function open(sorted: Float64Array, fraction: number): { readonly leastMs: number; readonly mostMs: number } {
	const deviation = 4 * Math.sqrt((fraction * (1 - fraction)) / sorted.length);
	const at = (share: number) => sorted[Math.min(Math.floor(share * sorted.length), sorted.length - 1)] as number;
	return { leastMs: at(fraction - deviation), mostMs: at(fraction + deviation) };
}

describe("latencies agree with requests played one by one", () => {
	it.each(referenceDesigns)("in $name", ({ design }) => {
		for (const figure of latencyFigures(design)) {
			const { population, operation } = figure;
			const name = `${figure.feature}/${population}/${operation}`;
			const feature = design.features.get(figure.feature) as Feature;
			const random = seededRandom(11, name);
			const times = sampledLatencyMs(design, { feature, population, operation }, { random, count });
			for (const { key, fraction, tolerance } of held) {
				const { leastMs, mostMs } = open(times, fraction);
				expect(figure[key], `${name} ${key}`).toBeGreaterThan(leastMs * (1 - tolerance));
				expect(figure[key], `${name} ${key}`).toBeLessThan(mostMs * (1 + tolerance));
			}
		}
	});
});
