import type { Conditions } from "./conditions.ts";
import type { LognormalTime } from "./latencyMix.ts";
import { lognormalTime, slowerShare } from "./latencyMix.ts";
import type { Moments } from "./moments.ts";
import { latencyMoments, momentsMedianMs, noTime } from "./moments.ts";
import type { StoreAccess } from "./stores/access.ts";
import { storeAccess } from "./stores/access.ts";
import type { StoreGroup } from "./stores/group.ts";
import type { Reach } from "./stores/reach.ts";
import type { RequestClass, World, WorldRoute } from "./world.ts";

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
	/** Times with this factor on the application's; made anew when the factor or the access changes. */
	times: CellTimes;
	/** Outcome of a try in the pass of this number. */
	outcome: TryOutcome | undefined;
	outcomePass: number;
	/** Conditions that the outcome was worked out under. */
	outcomeUnder: Conditions | undefined;
	/** Regions in the order that retries try them, in the flow of this number. */
	order: readonly number[];
	orderFlow: number;
}

export interface CellTimes {
	readonly factor: number;
	/** From the user to the answer. */
	readonly whole: Moments;
	/** Median inside the region, without the user's way to it. */
	readonly insideMedianMs: number;
	/** Lognormal of the whole, and the share beyond the objective with this fixed time added; made when first asked for. */
	lognormal: LognormalTime | undefined;
	slow: { readonly shiftMs: number; readonly share: number } | undefined;
}

/** What one try at a region meets. */
export interface TryOutcome {
	/** Share that gets past the region itself: it is up and does not fail by degradation. */
	readonly region: number;
	/** Share that the application has room for. */
	readonly load: number;
	/** Share that the store serves. */
	readonly store: number;
	/** The answer takes longer than the client waits. */
	readonly tooSlow: boolean;
	/** Share that succeeds. */
	readonly ok: number;
	/** What a failed try costs its client, in milliseconds. */
	readonly failedAfterMs: number;
	readonly times: CellTimes;
}

/** All cells of a run, made when first asked for. */
export interface Cells {
	cellOf(requests: RequestClass, region: number, home: number): Cell;
	/** Cells whose store access is up to date. */
	refresh(cell: Cell, now: StoreMoment): void;
	/** [class]: its starts where its routes last stood still; shared by the flows they hold for. */
	readonly steadyStarts: ({ readonly routes: readonly WorldRoute[]; readonly of: StartsOfClass } | undefined)[];
}

/** Requests that try one region first. */
export interface Start {
	cell: Cell;
	perSecond: number;
}

export interface StartsOfClass {
	readonly requests: RequestClass;
	/** Requests a second that want to enter a region. */
	readonly perSecond: number;
	readonly starts: Start[];
	/** Requests a second that routing has no region for. */
	readonly unroutable: number;
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
		steadyStarts: [],
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
			cell.times = noTimes;
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
		access: { served: 0, site: -1, time: noTime },
		accessEpoch: -1,
		times: noTimes,
		outcome: undefined,
		outcomePass: -1,
		outcomeUnder: undefined,
		order: [],
		orderFlow: -1,
	};
}

const noTimes: CellTimes = {
	factor: Number.NaN,
	whole: noTime,
	insideMedianMs: 0,
	lognormal: undefined,
	slow: undefined,
};

/** How long answers take with this factor on the application's time. */
export function cellTimes(cell: Cell, factor: number): CellTimes {
	if (cell.times.factor === factor) return cell.times;
	const { meanMs, variance } = cell.application;
	const { time } = cell.access;
	const inside = { meanMs: meanMs * factor + time.meanMs, variance: variance * factor * factor + time.variance };
	cell.times = {
		factor,
		whole: { meanMs: cell.front.meanMs + inside.meanMs, variance: cell.front.variance + inside.variance },
		insideMedianMs: momentsMedianMs(inside),
		lognormal: undefined,
		slow: undefined,
	};
	return cell.times;
}

export function cellLognormal(times: CellTimes): LognormalTime {
	times.lognormal ??= lognormalTime(times.whole);
	return times.lognormal;
}

/** Share of the answers that take longer than the objective, with this fixed time added. */
export function cellSlowShare({ requests }: Cell, times: CellTimes, shiftMs: number): number {
	if (requests.objectiveMs === Number.POSITIVE_INFINITY) return 0;
	if (times.slow?.shiftMs === shiftMs) return times.slow.share;
	const { mu, sigma } = cellLognormal(times);
	const share = slowerShare({ weight: 1, shiftMs, mu, sigma }, requests.objectiveMs);
	times.slow = { shiftMs, share };
	return share;
}
