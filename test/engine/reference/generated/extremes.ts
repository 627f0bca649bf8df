import type { Pick } from "./pick.ts";

const durations = ["0s", "1us", "10000d"];
const shares = ["0%", "100%", "0.0000001%", "99.9999999%"];
const rates = [0, "1e-9", "1000B"];
const latencies = [
	{ p50: "0ms", p99: "0ms" },
	{ p50: "1us", p99: "1d" },
	{ p50: "30d", p99: "30d" },
];

/** What the format takes at its ends, by key. */
const extremes: Readonly<Record<string, readonly unknown[]>> = {
	averageOfPeak: shares,
	lastMile: latencies,
	latency: latencies,
	lag: latencies,
	availability: shares,
	outage: durations,
	ttl: durations,
	ignoresTtl: shares,
	interval: durations,
	timeout: durations,
	convergence: durations,
	manualDelay: durations,
	window: durations,
	after: durations,
	commonCause: shares,
	capacityPerSecond: [0, "1e-9", "1000B"],
	collapse: [0, "1e-6", 1000],
	autoscale: [{ limit: "1000000%", delay: "0s" }],
	staleBound: durations,
	commitRoundTrips: [1, 40],
	size: ["0B", "1B", "1000EB"],
	readsPerSecond: rates,
	writesPerSecond: rates,
	itemSize: ["1B", "1PB"],
	keys: [1, "1000B"],
	skew: [0, "1e-6", 30],
	affinity: shares,
	foreign: shares,
	edgeCache: [
		{ hitRate: "100%", latency: { p50: "0ms", p99: "0ms" } },
		{ hitRate: "0%", latency: { p50: "1d", p99: "30d" } },
	],
	discount: shares,
	monthlyBudget: [0, "1e15"],
	yearlyRevenue: [0, "1e15"],
	outageCostPerHour: [0, "1e-9", "1e15"],
	yearlyGain: [0, "1e15"],
};

/** A quarter of the fields that may be extreme are. A store's latency, which is two, stays. */
export function withExtremes(pick: Pick, value: unknown): unknown {
	if (typeof value !== "object" || value === null) return value;
	if (Array.isArray(value)) return value.map((each) => withExtremes(pick, each));
	const entries = Object.entries(value).map(([key, each]) => {
		const ends = isStoreLatency(each) ? undefined : extremes[key];
		return [key, ends !== undefined && pick.chance(25) ? pick.one(ends) : withExtremes(pick, each)];
	});
	return Object.fromEntries(entries);
}

function isStoreLatency(value: unknown): boolean {
	return typeof value === "object" && value !== null && "read" in value;
}
