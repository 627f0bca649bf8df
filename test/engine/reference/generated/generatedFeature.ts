import { consistencies, recordValues } from "../../../../src/engine/model/vocabulary.ts";
import { generatedLatency, generatedShares, maybe, type Pick } from "./pick.ts";

type Fields = Readonly<Record<string, unknown>>;

interface Ids {
	readonly populations: readonly string[];
	readonly applications: readonly string[];
	readonly stores: readonly string[];
}

/** What users do, from nothing to thousands of requests a second, on one record or a billion. */
export function generatedFeature(pick: Pick, { populations, applications, stores }: Ids): Fields {
	return {
		application: pick.one(applications),
		store: pick.one(stores),
		readsPerSecond: pick.one([0, 10, 400, 5000]),
		writesPerSecond: pick.one([0, 5, 300, 2000]),
		itemSize: pick.one(["1B", "2KB", "3MB"]),
		...maybe(pick, 60, () => ({ keys: pick.one([1, 2, 300, "20k", "3M", "1B"]) })),
		...maybe(pick, 60, () => ({ skew: pick.one([0, 0.5, 0.99, 1, 1.3, 2.5]) })),
		...maybe(pick, 60, () => ({ affinity: pick.one(["0%", "30%", "95%", "100%"]) })),
		...maybe(pick, 50, () => ({ reads: pick.one(consistencies) })),
		...maybe(pick, 40, () => ({ shares: generatedShares(pick, pick.some(populations)) })),
		...maybe(pick, 40, () => ({ foreign: pick.one(["0%", "5%", "60%", "100%"]) })),
		...maybe(pick, 30, () => ({
			edgeCache: { hitRate: pick.one(["0%", "40%", "97%", "100%"]), latency: generatedLatency(pick) },
		})),
		...maybe(pick, 40, () => ({ values: pick.one(recordValues) })),
		...maybe(pick, 40, () => ({ needs: pick.one(consistencies) })),
		...maybe(pick, 40, () => ({ objectives: generatedObjectives(pick) })),
	};
}

function generatedObjectives(pick: Pick): Fields {
	return {
		...maybe(pick, 50, () => ({ read: { p99: "200ms" }, write: { p99: "300ms" } })),
		...maybe(pick, 50, () => ({ availability: "99.95%", staleness: "1s" })),
		...maybe(pick, 50, () => ({ rpo: "0s", rto: "2m" })),
	};
}
