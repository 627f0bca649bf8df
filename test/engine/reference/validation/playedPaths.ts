import { latencyFigures } from "../../../../src/engine/analysis/latency/latencyFigures.ts";
import type { Design, Feature } from "../../../../src/engine/model/design.ts";
import type { LatencyFigure } from "../../../../src/engine/model/figures.ts";
import { seededRandom } from "../../../../src/engine/model/random.ts";
import { sampledLatencyMs } from "../latencySampler.ts";
import { referenceDesigns } from "../referenceDesigns.ts";
import type { Section } from "./section.ts";

const count = 100_000;
const percentiles = [
	{ key: "p50Ms", fraction: 0.5 },
	{ key: "p95Ms", fraction: 0.95 },
	{ key: "p99Ms", fraction: 0.99 },
] as const;

/** Each path's percentiles beside requests played one by one. */
export function playedPaths(): Section {
	return {
		title: "Latencies, beside requests played one by one",
		intro: [
			`Every path (feature, population, operation) of each design, ${count.toLocaleString("en")} requests each, by a sampler that shares no code`,
			"with the analysis. What is bound: 2 %, 3 % and 5 %. The sampling itself is uncertain by up to half of that in the",
			"tails, and by more where a percentile falls between two groups of requests, as between an edge cache's and a region's.",
		].join("\n"),
		columns: ["design", "paths", "p50, mean and largest difference", "p95", "p99"],
		rows: referenceDesigns.map(({ name, design }) => {
			const paths = latencyFigures(design);
			const off = paths.map((figure) => differences(design, figure));
			const cells = percentiles.map((_, k) => summary(off.map((path) => path[k] ?? Number.NaN)));
			return [name, String(paths.length), ...cells];
		}),
	};
}

function differences(design: Design, figure: LatencyFigure): readonly number[] {
	const { population, operation } = figure;
	const feature = design.features.get(figure.feature) as Feature;
	const random = seededRandom(5, `${feature.id}/${population}/${operation}`);
	const times = sampledLatencyMs(design, { feature, population, operation }, { random, count });
	return percentiles.map(({ key, fraction }) => {
		const played = times[Math.floor(fraction * count)] as number;
		return Math.abs((figure[key] ?? Number.NaN) / played - 1);
	});
}

function summary(values: readonly number[]): string {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	return `${(mean * 100).toFixed(2)} %, ${(Math.max(...values) * 100).toFixed(2)} %`;
}
