import type { Moments } from "./moments.ts";
import { addMoments, latencyMoments, momentsMedianMs } from "./moments.ts";
import type { StoreAccess } from "./stores/access.ts";
import { storeAccess } from "./stores/access.ts";
import type { StoreGroup } from "./stores/group.ts";
import type { Reach } from "./stores/reach.ts";
import type { RequestClass, World } from "./world.ts";

/** Requests of one class that enter one region, on the data of one home: all that they meet there. */
export interface Cell {
	readonly requests: RequestClass;
	readonly region: number;
	readonly home: number;
	readonly group: StoreGroup;
	/** The user's way to the region and through its balancing. */
	readonly front: Moments;
	readonly application: Moments;
	access: StoreAccess;
	/** Which state of the stores `access` was made from. */
	accessEpoch: number;
}

/** All cells of a run, made when first asked for. */
export interface Cells {
	cellOf(requests: RequestClass, region: number, home: number): Cell;
	/** Cells whose store access is up to date. */
	refresh(cell: Cell, now: StoreMoment): void;
}

export interface StoreMoment {
	readonly reach: Reach;
	/** Changes whenever the stores answer differently. */
	readonly epoch: number;
}

export function newCells(world: World, groups: readonly StoreGroup[]): Cells {
	const known = new Map<number, Cell>();
	const regions = world.regionIds.length;
	const groupOf = groupFinder(groups);
	return {
		cellOf: (requests, region, home) => {
			const key = (requests.index * regions + region) * (regions + 1) + home + 1;
			const cell = known.get(key);
			if (cell !== undefined) return cell;
			const fresh = newCell(world, { requests, region, home, group: groupOf(requests.store, home) });
			known.set(key, fresh);
			return fresh;
		},
		refresh: (cell, { reach, epoch }) => {
			if (cell.accessEpoch === epoch) return;
			cell.accessEpoch = epoch;
			cell.access = storeAccess(reach, cell.group, {
				region: cell.region,
				operation: cell.requests.operation,
				consistency: cell.requests.readConsistency,
			});
		},
	};
}

function groupFinder(groups: readonly StoreGroup[]): (store: number, home: number) => StoreGroup {
	return (store, home) => {
		const group = groups.find((one) => one.store === store && one.home === home);
		if (group === undefined) throw new Error(`store ${store} has no data of home ${home}`);
		return group;
	};
}

function newCell(world: World, from: Pick<Cell, "requests" | "region" | "home" | "group">): Cell {
	const application = world.applications[from.requests.application];
	if (application === undefined) throw new Error(`no application ${from.requests.application}`);
	return {
		...from,
		front: world.frontMoments(from.requests, from.region),
		application: latencyMoments(application.latency),
		access: { served: 0, site: -1, time: { meanMs: 0, variance: 0 } },
		accessEpoch: -1,
	};
}

/** Time inside the region, without the user's way to it. */
export function insideMoments(cell: Cell, factor: number): Moments {
	const { meanMs, variance } = cell.application;
	return addMoments([{ meanMs: meanMs * factor, variance: variance * factor * factor }, cell.access.time]);
}

export function insideMedianMs(cell: Cell, factor: number): number {
	return momentsMedianMs(insideMoments(cell, factor));
}
