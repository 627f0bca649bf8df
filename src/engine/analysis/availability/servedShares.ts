import type { ApplicationComponent, Design, Feature, Id, Region } from "../../model/design.ts";
import { rttMs } from "../../model/design.ts";
import { regionalRequestsPerSecond, scaledCapacityPerSecond } from "../../model/spill.ts";
import { type Operation, operations } from "../../model/vocabulary.ts";
import { goodput } from "./goodput.ts";
import type { RegionSet } from "./regionSets.ts";
import { type EntryShare, routesByDown } from "./routesByDown.ts";
import { spillOver } from "./spillOver.ts";

/**
 * For each set of regions, the share of an application's demand at peak that the regions which are up
 * have room for (with autoscaling): goodput / demand, the demand being what enters some region.
 * 1 where the design gives no capacity. An edge cache's hits are no demand.
 */
export function servedShares(
	design: Design,
	application: ApplicationComponent,
	sets: readonly RegionSet[],
): Float64Array {
	const shares = new Float64Array(sets.length).fill(1);
	if (application.capacityPerSecond.size === 0) return shares;
	const regions = [...design.regions.values()];
	const flows = applicationFlows(design, application);
	const capacity = Float64Array.from(regions, (region) => scaledCapacityPerSecond(application, region.id));
	const nearestFirst = spills(design) ? regions.map((region) => othersByDistance(design, regions, region.id)) : [];
	sets.forEach(({ down }, position) => {
		const isDown = regions.map((_, index) => down.includes(index));
		const demand = demandByRegion(flows, isDown);
		spillOver({ demand, capacity, nearestFirst, takes: takesSpill(application, regions, isDown) });
		shares[position] = servedShare(demand, capacity, application.collapse);
	});
	return shares;
}

interface Flow {
	readonly perSecond: number;
	readonly entries: (isDown: readonly boolean[]) => readonly EntryShare[];
}

function applicationFlows(design: Design, application: ApplicationComponent): readonly Flow[] {
	const flows = new Map<string, Flow>();
	for (const feature of design.features.values()) {
		if (feature.application !== application.id) continue;
		for (const operation of operations) addFlows(flows, design, { feature, operation });
	}
	return [...flows.values()];
}

function addFlows(
	flows: Map<string, Flow>,
	design: Design,
	{ feature, operation }: { readonly feature: Feature; readonly operation: Operation },
): void {
	// Only where requests follow their data can those of one feature enter elsewhere than another's.
	const data = followsData(design, feature) ? feature.id : "";
	for (const [population, share] of feature.shares) {
		const perSecond = share * regionalRequestsPerSecond(feature, operation);
		if (perSecond <= 0) continue;
		const key = `${population} ${operation} ${data}`;
		const known = flows.get(key);
		flows.set(key, {
			perSecond: perSecond + (known?.perSecond ?? 0),
			entries: known?.entries ?? routesByDown(design, { feature, population, operation }),
		});
	}
}

function followsData(design: Design, feature: Feature): boolean {
	const follows = [...design.routing.values()].at(-1)?.followsData ?? false;
	return follows && design.data.get(feature.store)?.pattern === "partitioned";
}

/** The routing entry in force is the last. */
function spills(design: Design): boolean {
	return [...design.routing.values()].at(-1)?.spill ?? false;
}

function othersByDistance(design: Design, regions: readonly Region[], from: Id): readonly number[] {
	return regions
		.map((region, index) => ({ id: region.id, index }))
		.filter(({ id }) => id !== from)
		.sort((a, b) => rttMs(design, from, a.id) - rttMs(design, from, b.id))
		.map(({ index }) => index);
}

/** Spilled requests may be writes, so only regions that take writes take them. */
function takesSpill(
	application: ApplicationComponent,
	regions: readonly Region[],
	isDown: readonly boolean[],
): (index: number) => boolean {
	const someActive = regions.some((region, index) => region.role === "active" && isDown[index] === false);
	const role = someActive ? "active" : "standby";
	return (index) => {
		const region = regions[index];
		return region?.role === role && isDown[index] === false && application.regions.includes(region.id);
	};
}

function demandByRegion(flows: readonly Flow[], isDown: readonly boolean[]): Float64Array {
	const demand = new Float64Array(isDown.length);
	for (const flow of flows) {
		for (const { index, share } of flow.entries(isDown)) {
			demand[index] = (demand[index] ?? 0) + share * flow.perSecond;
		}
	}
	return demand;
}

function servedShare(demand: Float64Array, capacity: Float64Array, collapse: number): number {
	let offered = 0;
	let served = 0;
	demand.forEach((perSecond, region) => {
		offered += perSecond;
		served += goodput(perSecond, { capacityPerSecond: capacity[region] ?? 0, collapse });
	});
	return offered > 0 ? served / offered : 1;
}
