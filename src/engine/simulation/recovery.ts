import type { Fault } from "../model/design.ts";
import type { FeatureRecovery } from "../model/run.ts";
import { operations } from "../model/vocabulary.ts";
import type { Cell, StartsOfClass } from "./cells.ts";
import { turnedShare } from "./clientMemory.ts";
import type { Flow } from "./flow.ts";
import type { Machine } from "./machine.ts";
import { orderedRoutes } from "./machine.ts";
import { orderFrom } from "./starts.ts";
import type { World } from "./world.ts";

/** A user's requests are back when this share of them reach a region and a store that are up. */
const backShare = 0.99;

/**
 * Watches the requests that entered a failing region until they reach a region and store that are
 * up. Whether these have room is another matter. The clock runs from the first fault that can keep
 * requests from being answered.
 */
export interface RecoveryWatch {
	readonly fromMs: number;
	readonly untilMs: number;
	/** Classes of whose requests some enter a failing region when all is well. */
	readonly watched: readonly WatchedClass[];
	/** Per feature and operation, and under "all". */
	readonly marks: Map<string, Mark>;
	previousMs: number;
	/** What was last looked at. */
	seen: Flow | undefined;
}

/** A class of requests some of which usually enter a failing region. */
interface WatchedClass {
	readonly index: number;
	/** The share of its requests that enters each region when all is well, and those of them that fail. */
	readonly usual: ReadonlyMap<number, number>;
	readonly entered: ReadonlyMap<number, number>;
	/** Share that enters any of those. */
	readonly share: number;
	/** The names of its marks. */
	readonly keys: readonly string[];
}

interface Mark {
	reached: number;
	/** When the share was last below the mark; undefined when it never was. */
	lastBelowMs: number | undefined;
	/** What a try costs those that were below the mark. */
	paidMs: number;
	isBelow: boolean;
}

export function newRecoveryWatch(machine: Machine): RecoveryWatch | undefined {
	const disruptive = machine.faults.filter(canStopRequests);
	const fromMs = Math.min(...disruptive.map(({ atMs }) => atMs));
	if (!Number.isFinite(fromMs)) return undefined;
	const first = disruptive.filter(({ atMs }) => atMs === fromMs);
	return {
		fromMs,
		untilMs: Math.max(...first.map(({ atMs, forMs }) => atMs + forMs)),
		watched: machine.flow.classes.flatMap((one) => watchedClass(machine.world, first, one) ?? []),
		marks: new Map(),
		previousMs: fromMs,
		seen: undefined,
	};
}

function canStopRequests({ kind }: Fault): boolean {
	return kind === "region-down" || kind === "degraded" || kind === "partition" || kind === "store-down";
}

function sharesByRegion(one: StartsOfClass): ReadonlyMap<number, number> {
	return new Map([...perSecondByRegion(one)].map(([region, part]) => [region, part / (one.perSecond || 1)]));
}

function watchedClass(world: World, faults: readonly Fault[], one: StartsOfClass): WatchedClass | undefined {
	const { requests, starts } = one;
	const isFailing = (region: number): boolean =>
		faults.some((fault) => {
			const id = world.regionIds[region] ?? "";
			if (fault.kind === "partition") return fault.between.some((group) => group.includes(id));
			if (fault.kind === "store-down") return requests.feature.store === fault.store;
			return (fault.kind === "region-down" || fault.kind === "degraded") && fault.region === id;
		});
	if (!starts.some(({ cell }) => isFailing(cell.region))) return undefined;
	const usual = sharesByRegion(one);
	const entered = new Map([...usual].filter(([region]) => isFailing(region)));
	const share = [...entered.values()].reduce((sum, part) => sum + part, 0);
	return {
		index: requests.index,
		usual,
		entered,
		share,
		keys: ["all", `${requests.feature.id}/${requests.operation}`],
	};
}

/** Looks at where the watched requests get to, at the machine's time. */
export function watchRecovery(watch: RecoveryWatch, machine: Machine): void {
	if (machine.atMs < watch.fromMs || isDone(watch)) return;
	const sums = new Map<string, { wanted: number; reached: number; paidMs: number }>();
	for (const watched of watch.watched) {
		const one = machine.flow.classes[watched.index];
		if (one === undefined) continue;
		const { share } = watched;
		const { reached, paidMs } = reachedShare(machine, one, watched);
		const wanted = one.requests.ratePerSecond * share;
		for (const key of watched.keys) {
			const sum = sums.get(key) ?? { wanted: 0, reached: 0, paidMs: 0 };
			sum.wanted += wanted;
			sum.reached += wanted * Math.min(1, reached / share);
			sum.paidMs = Math.max(sum.paidMs, paidMs);
			sums.set(key, sum);
		}
	}
	for (const [key, { wanted, reached, paidMs }] of sums) {
		mark(watch, key, { reached: wanted > 0 ? reached / wanted : 1, paidMs, atMs: machine.atMs });
	}
	watch.previousMs = machine.atMs;
}

/** Everybody is back. Whether it holds, as when routing flaps, is for the series to show. */
function isDone({ marks }: RecoveryWatch): boolean {
	if (marks.size === 0) return false;
	for (const { isBelow } of marks.values()) if (isBelow) return false;
	return true;
}

function mark(
	watch: RecoveryWatch,
	key: string,
	now: { readonly reached: number; readonly paidMs: number; readonly atMs: number },
): void {
	const known = watch.marks.get(key);
	const isBelow = now.reached < backShare - 1e-9;
	if (known === undefined) {
		const lastBelowMs = isBelow || now.paidMs > 0 ? now.atMs : undefined;
		watch.marks.set(key, { reached: now.reached, lastBelowMs, paidMs: now.paidMs, isBelow });
		return;
	}
	// Back once is recovered.
	if (!known.isBelow) return;
	known.lastBelowMs = isBelow ? now.atMs : crossingMs(watch, known, now);
	known.paidMs = isBelow ? 0 : now.paidMs;
	known.isBelow = isBelow;
	known.reached = now.reached;
}

/** Propagation crosses the mark between two looks; anything that jumps does so at the second. */
function crossingMs(
	watch: RecoveryWatch,
	before: Mark,
	now: { readonly reached: number; readonly atMs: number },
): number {
	const rise = now.reached - before.reached;
	if (rise > 0.5 || rise <= 0) return now.atMs;
	return watch.previousMs + ((now.atMs - watch.previousMs) * (backShare - before.reached)) / rise;
}

/** Share of the class's requests that usually enter a failing region and now reach something that is up. */
function reachedShare(
	machine: Machine,
	one: StartsOfClass,
	{ usual, entered, share: all }: WatchedClass,
): { readonly reached: number; readonly paidMs: number } {
	const sums = { reached: 0, stayed: 0, movedIn: 0, movedReached: 0, paying: 0, turnedAway: 0 };
	const entering = perSecondByRegion(one);
	for (const { cell, perSecond } of one.starts) {
		// Several homes of one class enter the same region: each is usual in its part of what is there now.
		const ownPart = perSecond / (entering.get(cell.region) || 1);
		const usualShare = (usual.get(cell.region) ?? 0) * ownPart;
		const share = perSecond / (one.perSecond || 1);
		const first = reachesOnce(machine, cell);
		const gets = reachesAtLast(machine, cell, first);
		if (entered.has(cell.region)) {
			const stays = Math.min(share, usualShare);
			sums.stayed += stays;
			sums.reached += stays * gets;
			sums.paying += stays * (gets - first);
			sums.turnedAway += stays * turnedRatio(machine, cell);
		} else {
			const comes = Math.max(0, share - usualShare);
			sums.movedIn += comes;
			sums.movedReached += comes * gets;
		}
	}
	const movedShare = sums.movedIn > 0 ? sums.movedReached / sums.movedIn : anyReach(machine, one);
	const paysMany = all > 0 && sums.paying / all > 1 - backShare;
	return {
		reached: sums.reached + Math.max(0, all - sums.stayed - sums.turnedAway) * movedShare,
		paidMs: paysMany ? (machine.memory?.routing.timeoutMs ?? 0) : 0,
	};
}

/**
 * To each client that still tries a region, those that turned away from it after a failed request. Without
 * retries they come back to it, and fail again, as long as nothing withdraws the region: that is no recovery.
 */
function turnedRatio({ memory }: Machine, { requests, region }: Cell): number {
	if (memory === undefined || memory.routing.retries > 0) return 0;
	const turned = turnedShare(memory, requests.population, region);
	return turned / Math.max(1 - turned, 1e-9);
}

function perSecondByRegion({ starts }: StartsOfClass): ReadonlyMap<number, number> {
	const sums = new Map<number, number>();
	for (const { cell, perSecond } of starts) sums.set(cell.region, (sums.get(cell.region) ?? 0) + perSecond);
	return sums;
}

function anyReach(machine: Machine, one: StartsOfClass): number {
	const total = one.starts.reduce((sum, start) => sum + start.perSecond, 0);
	if (total <= 0) return 0;
	return one.starts.reduce(
		(sum, { cell, perSecond }) => sum + (perSecond / total) * reachesAtLast(machine, cell, reachesOnce(machine, cell)),
		0,
	);
}

function reachesOnce({ conditions, cells, stores, world }: Machine, cell: Cell): number {
	if (!conditions.up[cell.region]) return 0;
	cells.refresh(cell, { reach: { world, conditions }, epoch: stores.epoch, byAge: stores.readsByAge });
	return (1 - (conditions.errorRate[cell.region] ?? 0)) * cell.access.served;
}

function reachesAtLast(machine: Machine, cell: Cell, first: number): number {
	const retries = machine.memory?.routing.retries ?? 0;
	if (first >= 1 || retries === 0) return first;
	const order = orderFrom(orderedRoutes(machine), cell);
	let failing = 1 - first;
	for (let retry = 1; retry <= retries; retry++) {
		const region = order[retry % order.length] ?? cell.region;
		failing *= 1 - reachesOnce(machine, machine.cells.cellOf(cell.requests, region, cell.home));
	}
	return 1 - failing;
}

/** Seconds from the fault until the watched requests were back; null when they were not by the end. */
export function recoverSeconds(watch: RecoveryWatch | undefined, key: string): number | null {
	const known = watch?.marks.get(key);
	if (watch === undefined || known === undefined) return 0;
	if (known.isBelow) return null;
	return known.lastBelowMs === undefined ? 0 : Math.max(known.lastBelowMs - watch.fromMs, known.paidMs) / 1000;
}

/** The same for each feature and operation. */
export function recoveryByFeature({ world }: Machine, watch: RecoveryWatch | undefined): readonly FeatureRecovery[] {
	return world.features.flatMap(({ id }) =>
		operations.flatMap((operation) => {
			const key = `${id}/${operation}`;
			return watch?.marks.has(key) ? [{ feature: id, operation, recoverSeconds: recoverSeconds(watch, key) }] : [];
		}),
	);
}
