import type { Design } from "../../model/design.ts";
import { allAreDown, type EntryShare } from "./routesByDown.ts";

/** Requests that always go the same ways. */
export interface Flow {
	readonly perSecond: number;
	readonly entries: (isDown: readonly boolean[]) => readonly EntryShare[];
	/** While all is well. */
	readonly calm: readonly EntryShare[];
}

/**
 * Requests a second by region, for each set of regions that are down: what entered these goes elsewhere,
 * all else stays where it is, unless standby regions have to come in. The answer is written over by the
 * next one.
 */
export function demandBySet(design: Design, flows: readonly Flow[]): (down: readonly number[]) => Float64Array {
	const isActive = Array.from(design.regions.values(), ({ role }) => role === "active");
	const active = isActive.flatMap((is, region) => (is ? [region] : []));
	const isDown = isActive.map(() => false);
	const calm = demandByRegion(flows, isDown);
	const entering = isActive.map((_, region) => flows.filter((flow) => flow.calm.some(({ index }) => index === region)));
	const demand = new Float64Array(isActive.length);
	return (down) => {
		for (const region of down) isDown[region] = true;
		if (allAreDown(active, isDown)) demand.set(demandByRegion(flows, isDown));
		else {
			demand.set(calm);
			for (const region of down) moveAway(demand, { flows: entering[region] as readonly Flow[], region, isDown });
		}
		// Where nothing enters any more, what was subtracted leaves a rounding error.
		for (const region of down) demand[region] = 0;
		for (const region of down) isDown[region] = false;
		return demand;
	};
}

interface Leaving {
	/** Those that enter the region while all is well. */
	readonly flows: readonly Flow[];
	readonly region: number;
	readonly isDown: readonly boolean[];
}

function moveAway(demand: Float64Array, { flows, region, isDown }: Leaving): void {
	for (const flow of flows) {
		// What enters two regions that are down moves once, with the first.
		if (firstDown(flow.calm, isDown) !== region) continue;
		addDemand(demand, flow.calm, -flow.perSecond);
		addDemand(demand, flow.entries(isDown), flow.perSecond);
	}
}

function firstDown(entries: readonly EntryShare[], isDown: readonly boolean[]): number | undefined {
	for (const { index } of entries) if (isDown[index] === true) return index;
	return undefined;
}

/** Requests a second by region while these are down. */
export function demandByRegion(
	flows: readonly Pick<Flow, "perSecond" | "entries">[],
	isDown: readonly boolean[],
): Float64Array {
	const demand = new Float64Array(isDown.length);
	for (const flow of flows) addDemand(demand, flow.entries(isDown), flow.perSecond);
	return demand;
}

function addDemand(demand: Float64Array, entries: readonly EntryShare[], perSecond: number): void {
	for (const { index, share } of entries) demand[index] = (demand[index] as number) + share * perSecond;
}
