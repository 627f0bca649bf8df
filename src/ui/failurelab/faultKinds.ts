import type { Design, Fault, Id } from "../../engine/model/design.ts";

export type FaultKind = Fault["kind"];

/** The faults that one can point with, in the order of the list. */
export const faultKinds: readonly { readonly kind: FaultKind; readonly name: string; readonly says: string }[] = [
	{ kind: "region-down", name: "Fail a region", says: "Nothing in the region answers." },
	{ kind: "partition", name: "Cut links", says: "Groups of regions don't reach each other; users reach all." },
	{ kind: "degraded", name: "Degrade", says: "Some requests of the region fail, all are slower." },
	{ kind: "replication-stall", name: "Stall replication", says: "Nothing is applied at the receivers." },
	{ kind: "store-down", name: "Stop a store", says: "One replica of a store stops." },
	{ kind: "slow-link", name: "Slow a link", says: "Added to the round trip between two regions." },
	{ kind: "surge", name: "Surge of users", says: "Demand grows." },
	{ kind: "false-alarm", name: "False alarm", says: "Health checks of the region fail, though it is fine." },
	{ kind: "routing-down", name: "Routing down", says: "No change of the routing takes effect." },
];

const usual = { atMs: 60_000, forMs: 600_000 };

/** Ids that the selection names, most telling first. */
export type Targets = readonly Id[];

/** A fault of that kind at what is selected, else at the first thing it can hit; undefined where the design has none. */
export function usualFault(design: Design, kind: FaultKind, targets: Targets): Fault | undefined {
	const regions = [...design.regions.keys()];
	const region = pick(regions, targets);
	const [a, b] = regions;
	const store = pick([...design.data.keys()], targets);
	if (region === undefined) return undefined;
	switch (kind) {
		case "region-down":
		case "false-alarm":
			return { ...usual, kind, region };
		case "degraded":
			return { ...usual, kind, region, errorRate: 0.3, latencyMs: 2000 };
		case "partition":
			return regions.length < 2
				? undefined
				: { ...usual, kind, between: [[region], regions.filter((each) => each !== region)] };
		case "slow-link": {
			const other = region === a ? b : a;
			return other === undefined ? undefined : { ...usual, kind, between: [region, other], latencyMs: 300 };
		}
		case "replication-stall":
			return store === undefined ? undefined : { ...usual, kind, store };
		case "store-down":
			return storeDown(design, store, targets);
		case "surge":
			return surge(pickOnly([...design.users.populations.keys()], targets));
		case "routing-down": {
			const routing = pick([...design.routing.keys()], targets);
			return routing === undefined ? undefined : { ...usual, kind, routing };
		}
	}
}

function storeDown(design: Design, store: Id | undefined, targets: Targets): Fault | undefined {
	const component = store === undefined ? undefined : design.data.get(store);
	if (component === undefined) return undefined;
	const leader = component.leader === undefined || component.leader === "nearest" ? [] : [component.leader];
	const region = pickOnly(component.replicas, targets) ?? leader[0] ?? component.replicas[0];
	return region === undefined ? undefined : { ...usual, kind: "store-down", store: component.id, region };
}

function surge(population: Id | undefined): Fault {
	return population === undefined
		? { ...usual, kind: "surge", times: 2 }
		: { ...usual, kind: "surge", population, times: 2 };
}

function pickOnly(candidates: readonly Id[], targets: Targets): Id | undefined {
	return targets.find((target) => candidates.includes(target));
}

function pick(candidates: readonly Id[], targets: Targets): Id | undefined {
	return pickOnly(candidates, targets) ?? candidates[0];
}
