import type { Design, Fault, Id } from "../../engine/model/design.ts";
import * as texts from "../../texts/failureLab.ts";

export type FaultKind = Fault["kind"];

/** The faults that one can point with, in the order of the list. */
export const faultKinds: readonly { readonly kind: FaultKind; readonly name: string; readonly says: string }[] = [
	{ kind: "region-down", name: texts.failARegion, says: texts.nothingInTheRegionAnswers },
	{ kind: "partition", name: texts.cutLinks, says: texts.groupsOfRegionsDontReachEach },
	{ kind: "degraded", name: texts.degrade, says: texts.someRequestsOfTheRegionFail },
	{ kind: "replication-stall", name: texts.stallReplication, says: texts.nothingIsAppliedAtTheReceivers },
	{ kind: "store-down", name: texts.stopAStore, says: texts.oneReplicaOfAStoreStops },
	{ kind: "slow-link", name: texts.slowALink, says: texts.addedToTheRoundTripBetween },
	{ kind: "surge", name: texts.surgeOfUsers, says: texts.demandGrows },
	{ kind: "false-alarm", name: texts.falseAlarm, says: texts.healthChecksOfTheRegionFail },
	{ kind: "routing-down", name: texts.routingDown, says: texts.noChangeOfTheRoutingTakes },
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
