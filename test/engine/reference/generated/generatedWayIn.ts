import { technologies } from "../../../../src/engine/catalog/technologies.ts";
import { generatedLatency, maybe, type Pick } from "./pick.ts";

type Fields = Readonly<Record<string, unknown>>;

interface Ids {
	readonly regions: readonly string[];
	readonly populations: readonly string[];
}

/** No routing, or up to three entries that each have an answer of their own. */
export function generatedRouting(pick: Pick, ids: Ids): Readonly<Record<string, Fields>> {
	const count = pick.one([0, 1, 1, 2, 2, 3]);
	return Object.fromEntries(Array.from({ length: count }, (_, k) => [`way${k}`, generatedEntry(pick, ids)]));
}

function generatedEntry(pick: Pick, ids: Ids): Fields {
	const method = pick.one(["dns", "dns", "anycast", "client"]);
	return {
		technology: technologyOf(pick, "routing"),
		method,
		...(method === "anycast" ? {} : generatedPolicy(pick, ids)),
		...maybe(pick, 40, () => ({ sticky: pick.chance(70) })),
		...maybe(pick, 40, () => ({ followsData: pick.chance(80) })),
		spill: pick.chance(20),
		...maybe(pick, 40, () => ({ availability: pick.one(["99.99%", "100%", "99%"]) })),
		...generatedTimes(pick, method),
	};
}

function generatedPolicy(pick: Pick, { regions, populations }: Ids): Fields {
	const policy = pick.one(["latency", "geolocation", "weighted", "primary"]);
	const mapped = pick.some(populations, 0).map((population) => [population, pick.one(regions)]);
	const weighted = pick.some(regions).map((region, k) => [region, `${pick.whole(k === 0 ? 1 : 0, 100)}%`]);
	return {
		...maybe(pick, policy === "latency" ? 50 : 100, () => ({ policy })),
		...(policy === "geolocation" ? { geolocation: Object.fromEntries(mapped) } : {}),
		...(policy === "weighted" ? { weights: Object.fromEntries(weighted) } : {}),
		...(policy === "primary" ? { primary: pick.one(regions) } : {}),
	};
}

function generatedTimes(pick: Pick, method: string): Fields {
	const check = { healthCheck: { interval: pick.one(["1s", "10s"]), failures: pick.whole(1, 4) } };
	if (method === "dns") {
		const holds = { ttl: pick.one(["0s", "5s", "60s", "1h"]), ignoresTtl: pick.one(["0%", "1%", "5%", "100%"]) };
		return { ...maybe(pick, 50, () => holds), ...maybe(pick, 50, () => check) };
	}
	if (method === "anycast") return maybe(pick, 50, () => ({ convergence: pick.one(["0s", "20s", "3m"]), ...check }));
	return maybe(pick, 50, () => ({ timeout: pick.one(["300ms", "2s"]), retries: pick.whole(0, 2) }));
}

export function generatedFailover(pick: Pick): Fields {
	const healthChecks = { interval: pick.one(["5s", "10s"]), quorum: pick.one(["any", "majority", "all"]) };
	const detect = {
		...maybe(pick, 60, () => ({ healthChecks })),
		...maybe(pick, 40, () => ({ traffic: { window: pick.one(["30s", "2m"]) } })),
		...maybe(pick, 50, () => ({ combine: pick.one(["any", "all"]) })),
	};
	return {
		...maybe(pick, 50, () => ({ mode: pick.one(["automatic", "manual"]) })),
		...maybe(pick, 50, () => ({ manualDelay: pick.one(["0s", "10m", "6h"]) })),
		...maybe(pick, 50, () => ({ standby: pick.one(["automatic", "manual"]) })),
		...maybe(pick, 70, () => ({ detect })),
		...maybe(pick, 50, () => ({ commonCause: pick.one(["0%", "10%", "40%", "100%"]) })),
	};
}

export function generatedBalancing(pick: Pick, of: Ids & { applications: readonly string[] }): Fields {
	const component = (): Fields => ({
		technology: technologyOf(pick, "balancing"),
		...maybe(pick, 50, () => ({ regions: pick.some(of.regions) })),
		...maybe(pick, 50, () => ({ latency: generatedLatency(pick) })),
		...maybe(pick, 50, () => ({ to: pick.some(of.applications) })),
		...maybe(pick, 40, () => ({ availability: pick.one(["99.99%", "98%", "100%"]) })),
	});
	return Object.fromEntries(Array.from({ length: pick.one([0, 0, 1, 2]) }, (_, k) => [`lb${k}`, component()]));
}

export function generatedApplication(pick: Pick, { regions }: Ids): Fields {
	const runs = pick.chance(60) ? regions : pick.some(regions);
	const capacity = () => pick.one([200, 900, 3000, 20_000]);
	const autoscale = { limit: pick.one(["100%", "150%", "300%"]), delay: "2m" };
	return {
		technology: technologyOf(pick, "application"),
		latency: generatedLatency(pick),
		...(runs === regions ? {} : { regions: runs }),
		...maybe(pick, 50, () => ({
			capacityPerSecond: pick.chance(50)
				? capacity()
				: Object.fromEntries(pick.some(runs).map((region) => [region, capacity()])),
		})),
		...maybe(pick, 50, () => ({ collapse: pick.one([0, 0.5, 1, 3]) })),
		...maybe(pick, 40, () => ({ autoscale })),
		...maybe(pick, 40, () => ({ availability: pick.one(["99.9%", "95%", "100%"]) })),
		...maybe(pick, 40, () => ({ instances: { type: "m6i.xlarge", count: pick.whole(0, 9) } })),
	};
}

/** One of the catalogue's, or free text. */
function technologyOf(pick: Pick, layer: "routing" | "balancing" | "application"): string {
	const known = technologies.filter((technology) => technology.layer === layer);
	return pick.chance(50) ? pick.one(known).key : "made in this house";
}
