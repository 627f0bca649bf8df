import { technologies } from "../../../../src/engine/catalog/technologies.ts";
import { conflictStrategies, consistencies, patterns } from "../../../../src/engine/model/vocabulary.ts";
import { generatedLatency, maybe, type Pick } from "./pick.ts";

type Fields = Readonly<Record<string, unknown>>;

interface Ids {
	readonly regions: readonly string[];
	readonly populations: readonly string[];
}

/** A store of any pattern, whatever it claims and its technology can do. */
export function generatedStore(pick: Pick, ids: Ids): Fields {
	const replicas = pick.some(ids.regions);
	const pattern = pick.one(patterns);
	return {
		technology: generatedTechnology(pick, pattern),
		replicas,
		pattern,
		consistency: pick.one(consistencies),
		...ofPattern[pattern](pick, { ...ids, replicas }),
		replication: { ...generatedReplication(pick, replicas), ...copiesOf(pick, { pattern, replicas }) },
		...maybe(pick, 60, () => ({ staleBound: pick.one(["20ms", "400ms", "3s", "5s", "30s"]) })),
		...maybe(pick, 60, () => ({
			latency: { read: generatedLatency(pick), write: generatedLatency(pick) },
		})),
		...maybe(pick, 40, () => ({ availability: pick.one(["99.9%", "97%", "100%", "50%"]) })),
		...maybe(pick, 40, () => ({ automaticLeaderFailover: { after: pick.one(["0s", "30s", "2h"]) } })),
		...maybe(pick, 30, () => ({ personal: false })),
		size: pick.one(["1MB", "80GB", "9TB"]),
	};
}

/** Mostly one that offers the pattern; also one that doesn't, and free text. */
function generatedTechnology(pick: Pick, pattern: (typeof patterns)[number]): string {
	const stores = technologies.filter(({ data }) => data !== undefined);
	const fitting = stores.filter(({ data }) => data?.patterns.includes(pattern));
	return pick.one([pick.one(fitting).key, pick.one(stores).key, "made in this house", pick.one(fitting).key]);
}

type OfPattern = (pick: Pick, of: Ids & { replicas: readonly string[] }) => Fields;

const ofPattern: Readonly<Record<(typeof patterns)[number], OfPattern>> = {
	"single-leader": (pick, { replicas }) => ({ leader: pick.one(replicas) }),
	"multi-leader": (pick) => generatedConflicts(pick),
	leaderless: (pick, { replicas }) => ({
		...generatedConflicts(pick),
		...maybe(pick, 70, () => ({
			quorum: { read: pick.whole(1, replicas.length), write: pick.whole(1, replicas.length) },
		})),
	}),
	consensus: generatedVotes,
	partitioned: (pick, { populations, replicas }) => ({
		homes: Object.fromEntries(populations.map((population) => [population, pick.one(replicas)])),
	}),
};

function generatedConflicts(pick: Pick): Fields {
	return maybe(pick, 80, () => ({ conflicts: pick.one(conflictStrategies) }));
}

/** Witnesses may be among the replicas, or in regions without any. */
function generatedVotes(pick: Pick, { regions, replicas }: Ids & { replicas: readonly string[] }): Fields {
	const voters = pick.chance(50) ? replicas : pick.some(replicas);
	const others = regions.filter((region) => !voters.includes(region));
	return {
		...(voters === replicas ? {} : { voters }),
		leader: pick.chance(35) ? "nearest" : pick.one(voters),
		...maybe(pick, 35, () => ({ witnesses: pick.some(others, 0) })),
	};
}

function generatedReplication(pick: Pick, replicas: readonly string[]): Fields {
	return {
		...maybe(pick, 50, () => ({ mode: pick.one(["sync", "async"]) })),
		...maybe(pick, 50, () => ({ lag: generatedLag(pick) })),
		...maybe(pick, 60, () => ({ acks: pick.one(["all", "majority", pick.whole(0, replicas.length - 1)]) })),
		...maybe(pick, 50, () => ({ onReplicaLoss: pick.one(["block", "evict"]) })),
		...maybe(pick, 30, () => ({ commitRoundTrips: pick.whole(1, 3) })),
	};
}

function generatedLag(pick: Pick): Fields {
	return pick.one([
		{ p50: "0ms", p99: "0ms" },
		{ p50: "30ms", p99: "400ms" },
		{ p50: "1s", p99: "9s" },
		{ p50: "60s", p99: "60s" },
	]);
}

function copiesOf(pick: Pick, { pattern, replicas }: { pattern: string; replicas: readonly string[] }): Fields {
	if (pattern !== "partitioned") return {};
	const copies = pick.some(replicas, 0).map((home) => [home, pick.some(replicas, 0).filter((copy) => copy !== home)]);
	return maybe(pick, 70, () => ({ copies: Object.fromEntries(copies) }));
}
