import { latencyFigures } from "../../../src/engine/analysis/latency/latencyFigures.ts";
import type { Design, Feature } from "../../../src/engine/model/design.ts";
import type { LatencyFigure } from "../../../src/engine/model/figures.ts";
import { seededRandom } from "../../../src/engine/model/random.ts";
import { sampledLatencyMs } from "./latencySampler.ts";

/** The percentiles, and how far a figure may be off beyond what the sampling leaves open. */
const held = [
	{ key: "p50Ms", fraction: 0.5, tolerance: 0.02 },
	{ key: "p95Ms", fraction: 0.95, tolerance: 0.03 },
	{ key: "p99Ms", fraction: 0.99, tolerance: 0.05 },
] as const;

interface Sampling {
	/** Requests of each path. */
	readonly count: number;
	/** At most so many paths, evenly of all. */
	readonly paths: number;
}

/** Where the engine's percentiles are not those of requests played one by one, within 2, 3 and 5 %. */
export function latencyDifferences(design: Design, { count, paths }: Sampling): readonly string[] {
	const figures = latencyFigures(design);
	const step = Math.max(1, Math.ceil(figures.length / paths));
	return figures.filter((_, k) => k % step === 0).flatMap((figure) => pathDifferences(design, figure, count));
}

function pathDifferences(design: Design, figure: LatencyFigure, count: number): readonly string[] {
	const { population, operation } = figure;
	const name = `${figure.feature}/${population}/${operation}`;
	const feature = design.features.get(figure.feature) as Feature;
	const times = sampledLatencyMs(design, { feature, population, operation }, { random: seededRandom(11, name), count });
	if (times.length === 0) return figure.p50Ms === null ? [] : [`${name} enters nowhere`];
	return held.flatMap(({ key, fraction, tolerance }) => {
		const { leastMs, mostMs } = open(times, fraction);
		const ms = figure[key] ?? Number.NaN;
		if (ms >= leastMs * (1 - tolerance) && ms <= mostMs * (1 + tolerance)) return [];
		return [`${name} ${key}: ${ms}, played between ${leastMs} and ${mostMs}`];
	});
}

/** The sampled percentile is itself uncertain: by four standard deviations of the share that is faster. */
function open(sorted: Float64Array, fraction: number): { readonly leastMs: number; readonly mostMs: number } {
	const deviation = 4 * Math.sqrt((fraction * (1 - fraction)) / sorted.length);
	const at = (share: number) => sorted[Math.min(Math.floor(share * sorted.length), sorted.length - 1)] as number;
	return { leastMs: at(fraction - deviation), mostMs: at(fraction + deviation) };
}
