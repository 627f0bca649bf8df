import type { Design } from "../../model/design.ts";
import { allAreDown, type EntryShare } from "./routesByDown.ts";

/** Requests that always go the same ways. */
export interface Flow {
	readonly perSecond: number;
	readonly entries: (isDown: readonly boolean[]) => readonly EntryShare[];
	/** While all is well. */
	readonly calm: readonly EntryShare[];
}

/** What enters the regions while some are down. */
export interface SetDemand {
	/** By region; written over by the next set's. */
	readonly perSecond: Float64Array;
	/** The regions where it may be another than while all is well. */
	readonly changed: readonly number[];
}

/**
 * Requests a second by region, for each set of regions that are down: what entered these goes elsewhere,
 * all else stays where it is, unless standby regions have to come in. The answer is written over by the
 * next one.
 */
export function demandBySet(design: Design, flows: readonly Flow[]): (down: readonly number[]) => SetDemand {
	const isActive = Array.from(design.regions.values(), ({ role }) => role === "active");
	const active = isActive.flatMap((is, region) => (is ? [region] : []));
	const isDown = isActive.map(() => false);
	const calm = demandByRegion(flows, isDown);
	const entering = isActive.map((_, region) => flows.filter((flow) => flow.calm.some(({ index }) => index === region)));
	const perSecond = calm.slice();
	const all = isActive.map((_, region) => region);
	const moved: number[] = [];
	let changed: readonly number[] = moved;
	return (down) => {
		for (const region of changed) perSecond[region] = calm[region] as number;
		for (const region of down) isDown[region] = true;
		if (allAreDown(active, isDown)) {
			changed = all;
			perSecond.set(demandByRegion(flows, isDown));
		} else {
			changed = moved;
			moved.length = 0;
			const demand = { perSecond, changed: moved };
			for (const region of down) moveAway(demand, { flows: entering[region] as readonly Flow[], region, isDown });
		}
		// Where nothing enters any more, what was subtracted leaves a rounding error.
		for (const region of down) perSecond[region] = 0;
		for (const region of down) isDown[region] = false;
		return { perSecond, changed };
	};
}

interface Leaving {
	/** Those that enter the region while all is well. */
	readonly flows: readonly Flow[];
	readonly region: number;
	readonly isDown: readonly boolean[];
}

function moveAway(
	{ perSecond, changed }: { readonly perSecond: Float64Array; readonly changed: number[] },
	{ flows, region, isDown }: Leaving,
): void {
	for (const flow of flows) {
		// What enters two regions that are down moves once, with the first.
		if (firstDown(flow.calm, isDown) !== region) continue;
		const entries = flow.entries(isDown);
		addDemand(perSecond, flow.calm, -flow.perSecond);
		addDemand(perSecond, entries, flow.perSecond);
		for (const { index } of flow.calm) changed.push(index);
		for (const { index } of entries) changed.push(index);
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
