import fc from "fast-check";
import { stringify } from "yaml";
import type { Design } from "../../../../src/engine/model/design.ts";
import { designOf } from "../../designOf.ts";
import { generatedFeature } from "../../reference/generated/generatedFeature.ts";
import { generatedPopulations, generatedRegions } from "../../reference/generated/generatedPlaces.ts";
import { generatedStore } from "../../reference/generated/generatedStore.ts";
import {
	generatedApplication,
	generatedBalancing,
	generatedRouting,
} from "../../reference/generated/generatedWayIn.ts";
import { maybe, type Pick, pickFrom } from "../../reference/generated/pick.ts";

type Fields = Readonly<Record<string, unknown>>;

/** A design of few regions and features, so that a run of it takes milliseconds; shown as its text where a property fails. */
export const smallDesign: fc.Arbitrary<Design> = fc
	.gen()
	.map((generate) => stringify(smallFile(pickFrom(generate))))
	.map((text) => Object.assign(designOf(text), { [fc.toStringMethod]: () => text }));

function smallFile(pick: Pick): object {
	const regions = generatedRegions(pick, pick.one([1, 2, 2, 3, 3, 4]));
	const populations = generatedPopulations(pick, 2);
	const ids = { regions: Object.keys(regions), populations: Object.keys(populations) };
	const application = { app: generatedApplication(pick, ids) };
	const data = Object.fromEntries(
		Array.from({ length: pick.whole(1, 2) }, (_, k) => [`store${k}`, generatedStore(pick, ids)]),
	);
	const of = { ...ids, applications: ["app"], stores: Object.keys(data) };
	return {
		archipelago: 1,
		name: "Generated",
		users: { ...maybe(pick, 60, () => ({ active: pick.one(["20k", "3M"]) })), populations },
		regions,
		routing: quickRouting(generatedRouting(pick, ids)),
		failover: quickFailover(pick),
		balancing: generatedBalancing(pick, { ...ids, applications: ["app"] }),
		application,
		data,
		features: Object.fromEntries(
			Array.from({ length: pick.whole(1, 2) }, (_, k) => [`feature${k}`, generatedFeature(pick, of)]),
		),
		business: { outageCostPerHour: 1000 },
	};
}

/** An hour's ttl is one that no short run sees the end of. */
function quickRouting(entries: Readonly<Record<string, Fields>>): Readonly<Record<string, Fields>> {
	return Object.fromEntries(
		Object.entries(entries).map(([id, entry]) => [
			id,
			{
				...entry,
				...(entry.method === "dns" ? { ttl: entry.ttl === "5s" || entry.ttl === "0s" ? entry.ttl : "20s" } : {}),
				...(entry.method === "anycast" && entry.convergence !== "0s" ? { convergence: "20s" } : {}),
				...(entry.method === "client" ? { rememberFor: "40s" } : {}),
			},
		]),
	);
}

function quickFailover(pick: Pick): Fields {
	const healthChecks = {
		interval: pick.one(["2s", "5s"]),
		failures: pick.whole(1, 3),
		timeout: pick.one(["500ms", "3s"]),
		quorum: pick.one(["any", "majority", "all"]),
	};
	const traffic = {
		errorRate: pick.one(["5%", "50%"]),
		latency: pick.one(["400ms", "5s"]),
		window: pick.one(["5s", "20s"]),
	};
	return {
		...maybe(pick, 40, () => ({ mode: pick.one(["automatic", "manual"]) })),
		manualDelay: pick.one(["0s", "20s"]),
		...maybe(pick, 50, () => ({ standby: pick.one(["automatic", "manual"]) })),
		detect: {
			...maybe(pick, 50, () => ({ healthChecks })),
			...maybe(pick, 40, () => ({ traffic })),
			...maybe(pick, 30, () => ({ replicationLag: pick.one(["2s", "20s"]) })),
			...maybe(pick, 50, () => ({ combine: pick.one(["any", "all"]) })),
		},
		recover: { errorRate: pick.one(["0%", "5%"]), cooldown: pick.one(["0s", "15s"]) },
	};
}
