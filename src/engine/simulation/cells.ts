import type { Changes } from "./changes.ts";
import { newChanges } from "./changes.ts";
import type { Conditions } from "./conditions.ts";
import type { LognormalTime } from "./latencyMix.ts";
import { lognormalTime, slowerShare } from "./latencyMix.ts";
import type { Load, Workplace } from "./load.ts";
import type { Moments } from "./moments.ts";
import { latencyMoments, momentsMedianMs, noTime } from "./moments.ts";
import type { StoreAccess } from "./stores/access.ts";
import type { Answer, Answers, StoreMoment } from "./stores/answers.ts";
import { newAnswers } from "./stores/answers.ts";
import type { StoreGroup } from "./stores/group.ts";
import type { RequestClass, World, WorldRoute } from "./world.ts";

/** Requests of one class that enter one region, on the data of one home: all that they meet there. */
export interface Cell {
	readonly requests: RequestClass;
	readonly region: number;
	readonly home: number;
	readonly group: StoreGroup;
	/** Where its application works. */
	readonly place: Workplace;
	/** The user's way to the region and through its balancing. */
	readonly front: Moments;
	readonly application: Moments;
	/** What its store answers, and what it answered when this was last refreshed. */
	answer: Answer | undefined;
	access: StoreAccess;
	/** Times with this factor on the application's; made anew when the factor or the access changes. */
	times: CellTimes;
	/** Outcome of a try in the pass of this number. */
	outcome: TryOutcome | undefined;
	outcomePass: number;
	/** Conditions that the outcome was worked out under. */
	outcomeUnder: Conditions | undefined;
	/** Regions in which clients that begin here try, in order, as of `orderNumber`. */
	order: readonly number[];
	orderNumber: number;
	/** What becomes of those who begin here, in the pass of this number. */
	chain: Chain | undefined;
	chainPass: number;
	/** Those who begin here, in the flow of this number. */
	start: Start | undefined;
	startFlow: number;
}

/** Requests that begin at one cell, through all their tries. */
export interface Chain {
	/** The order that it follows; of no account where the first try serves all. */
	readonly order: readonly number[] | undefined;
	readonly tries: readonly ChainedTry[];
	/** Share that fails at the last try. */
	readonly failing: number;
}

export interface ChainedTry {
	readonly cell: Cell;
	/** Its outcome as far as it decides how the requests go on: what succeeds, and what a failure costs. */
	readonly ok: number;
	readonly failedAfterMs: number;
	/** Share of the requests that get this far. */
	readonly share: number;
	/** What earlier tries have cost these requests, in milliseconds. */
	readonly paidMs: number;
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
	/** Brings the cell's store access up to date. */
	refresh(cell: Cell, now: StoreMoment): void;
	/** What the fate of requests hangs on, the answers of the stores among it. */
	readonly changes: Changes;
	readonly answers: Answers;
	/** The first region, then the others of these; one list for all that ask alike. */
	orderOf(nearestFirst: readonly number[], first: number): readonly number[];
	/** Changes whenever clients try in another order: with the newest view and with what they avoid. */
	orderNumber(view: number, avoidance: number): number;
	/** [class]: its starts where its routes last stood still; shared by the flows they hold for. */
	readonly steadyStarts: ({ readonly routes: readonly WorldRoute[]; readonly of: StartsOfClass } | undefined)[];
	/** The starts of the last flow, and what they were worked out from: the only view, if there was one. */
	last: LastStarts | undefined;
}

interface LastStarts {
	readonly view: number | undefined;
	readonly conditions: Conditions;
	/** [class] */
	readonly starts: readonly StartsOfClass[];
	/** [population]: 1 where some client remembered something. */
	readonly activeIn: Uint8Array;
}

/** Requests that try one region first. */
export interface Start {
	readonly cell: Cell;
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

export function newCells(
	world: World,
	{ groups, load }: { readonly groups: readonly StoreGroup[]; readonly load: Load },
): Cells {
	const known = new Map<number, Cell>();
	const regions = world.regionIds.length;
	const applications = world.applications.map(({ latency }) => latencyMoments(latency));
	const groupOf = groupFinder(groups);
	const cellOf: Cells["cellOf"] = (requests, region, home) => {
		const key = region + regions * (home + 1 + (regions + 1) * requests.index);
		const cell = known.get(key);
		if (cell !== undefined) return cell;
		const place = load[requests.application]?.[region];
		if (place === undefined) throw new Error(`no application ${requests.application} in region ${region}`);
		const application = applications[requests.application] ?? noTime;
		const group = groupOf(requests.store, home);
		const fresh = newCell(world, { requests, region, home, group, place, application });
		known.set(key, fresh);
		return fresh;
	};
	const order = { view: -1, avoidance: 0, number: 0 };
	const changes = newChanges(world);
	const answers = newAnswers(changes);
	return {
		changes,
		answers,
		steadyStarts: [],
		last: undefined,
		cellOf,
		orderOf: ordersByFirst(),
		orderNumber: (view, avoidance) => {
			if (order.view !== view || order.avoidance !== avoidance) {
				Object.assign(order, { view, avoidance, number: order.number + 1 });
			}
			return order.number;
		},
		refresh: (cell, now) => {
			const { group, region, requests } = cell;
			const { operation, readConsistency: consistency } = requests;
			cell.answer ??= answers.answerOf(group, { region, operation, consistency }, now);
			answers.refresh(group, now);
			if (cell.access === cell.answer.access) return;
			cell.times = noTimes;
			cell.access = cell.answer.access;
		},
	};
}

function ordersByFirst(): Cells["orderOf"] {
	const known = new WeakMap<readonly number[], Map<number, readonly number[]>>();
	return (nearestFirst, first) => {
		const byFirst = known.get(nearestFirst) ?? new Map<number, readonly number[]>();
		known.set(nearestFirst, byFirst);
		const order = byFirst.get(first) ?? [first, ...nearestFirst.filter((region) => region !== first)];
		byFirst.set(first, order);
		return order;
	};
}

function groupFinder(groups: readonly StoreGroup[]): (store: number, home: number) => StoreGroup {
	const stores = new Set(groups.map(({ store }) => store));
	const byStore = new Map([...stores].map((store) => [store, groups.filter((group) => group.store === store)]));
	return (store, home) => {
		const group = byStore.get(store)?.find((one) => one.home === home);
		if (group === undefined) throw new Error(`store ${store} has no data of home ${home}`);
		return group;
	};
}

function newCell(
	world: World,
	from: Pick<Cell, "requests" | "region" | "home" | "group" | "place" | "application">,
): Cell {
	// All of one shape, written out: a run looks at these millions of times.
	return {
		requests: from.requests,
		region: from.region,
		home: from.home,
		group: from.group,
		place: from.place,
		front: world.frontMoments(from.requests, from.region),
		application: from.application,
		answer: undefined,
		access: { served: 0, site: -1, time: noTime },
		times: noTimes,
		outcome: undefined,
		outcomePass: -1,
		outcomeUnder: undefined,
		order: [],
		orderNumber: -1,
		chain: undefined,
		chainPass: -1,
		start: undefined,
		startFlow: -1,
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
	const share = slowerShare({ shiftMs, mu, sigma }, requests.objectiveMs);
	times.slow = { shiftMs, share };
	return share;
}
