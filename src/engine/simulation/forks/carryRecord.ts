import type { Backlogs } from "../backlogs.ts";
import { backlogOf } from "../backlogs.ts";
import type { Chronicle } from "../chronicle.ts";
import { settleOutcomes } from "../outcomes.ts";
import type { Recorder } from "../recorder.ts";
import { catchUp } from "../recorder.ts";
import type { RecoveryWatch } from "../recovery.ts";
import type { StoresState } from "../storesState.ts";
import type { World } from "../world.ts";
import type { CarryMap } from "./carryMap.ts";
import { carryList, newNumber } from "./carryMap.ts";

/** The past of the series is that of the run before. What is new has had nothing to do until now. */
export function carryRecorder(into: Recorder, from: Recorder, map: CarryMap): void {
	catchUp(from);
	const points = from.tSeconds.length;
	extend(into.tSeconds, from.tSeconds);
	into.populations.forEach((series, index) => {
		const known = from.populations[map.populations[index] ?? -1];
		prolong(series.successShare, known?.successShare, { points, value: 1 });
		prolong(series.slowShare, known?.slowShare, { points, value: 0 });
		prolong(series.errorShare, known?.errorShare, { points, value: 0 });
		prolong(series.staleShare, known?.staleShare, { points, value: 0 });
		prolong(series.p99Ms, known?.p99Ms, { points, value: null });
		const servedBy = from.servedBy[map.populations[index] ?? -1] ?? [];
		into.servedBy[index]?.forEach((_, region, lists) => {
			const list = servedBy[map.regions[region] ?? -1];
			lists[region] = list && [...list];
		});
	});
	into.regions.forEach((series, index) => {
		const known = from.regions[map.regions[index] ?? -1];
		prolong(series.demandPerSecond, known?.demandPerSecond, { points, value: 0 });
		prolong(series.servedPerSecond, known?.servedPerSecond, { points, value: 0 });
		prolong(series.utilisation, known?.utilisation, { points, value: null });
		prolong(series.routedShare, known?.routedShare, { points, value: 0 });
		prolong(series.up, known?.up, { points, value: true });
		for (const [observer, turns] of from.seenUpBy[map.regions[index] ?? -1] ?? []) {
			into.seenUpBy[index]?.set(observer, [...turns]);
		}
	});
	into.stores.forEach((series, index) => {
		const known = from.stores[map.stores[index] ?? -1];
		prolong(series.leader, known?.leader, { points, value: null });
		prolong(series.rejectedWritesPerSecond, known?.rejectedWritesPerSecond, { points, value: 0 });
		prolong(series.conflictsTotal, known?.conflictsTotal, { points, value: 0 });
		prolong(series.stalenessSeconds, known?.stalenessSeconds, { points, value: 0 });
		carryBacklogs(into.backlogs[index], from.backlogs[map.stores[index] ?? -1], { points, regions: map.regions });
	});
	carryTotals(into, from, map);
}

function carryBacklogs(
	into: Backlogs | undefined,
	from: Backlogs | undefined,
	{ points, regions }: { readonly points: number; readonly regions: CarryMap["regions"] },
): void {
	if (into === undefined) return;
	for (const before of from?.lists.values() ?? []) {
		const [origin, target] = [newNumber(regions, before.from), newNumber(regions, before.to)];
		if (origin < 0 || target < 0) continue;
		const backlog = backlogOf(into, origin, target);
		backlog.writes.set(before.writes.subarray(0, points));
		backlog.bytes.set(before.bytes.subarray(0, points));
	}
}

function carryTotals(into: Recorder, from: Recorder, { features, same }: CarryMap): void {
	if (!same) settleOutcomes(from.outcomes);
	into.outcomes.seen = from.outcomes.seen;
	into.outcomes.pendingSeconds = from.outcomes.pendingSeconds;
	Object.assign(into.totals, from.totals);
	carryList(into.featureTotal, from.featureTotal, features);
	carryList(into.featureFailed, from.featureFailed, features);
	const kinds = into.outcomes.total.length / features.length;
	for (const key of ["total", "failed", "usualSlowShare", "worstSlowShare"] as const) {
		features.forEach((before, feature) => {
			if (before < 0) return;
			into.outcomes[key].set(from.outcomes[key].subarray(before * kinds, (before + 1) * kinds), feature * kinds);
		});
	}
}

function extend<T>(into: T[], from: readonly T[]): void {
	for (const value of from) into.push(value);
}

function prolong<T>(
	into: T[],
	from: readonly T[] | undefined,
	{ points, value }: { readonly points: number; readonly value: T },
): void {
	if (from !== undefined) extend(into, from);
	else for (let point = 0; point < points; point++) into.push(value);
}

interface Logged {
	readonly map: CarryMap;
	readonly from: { readonly world: World; readonly stores: StoresState };
	readonly into: { readonly world: World; readonly stores: StoresState };
}

/** The log goes on, and what is going on is not logged as if it had just begun. */
export function carryChronicle(into: Chronicle, from: Chronicle, { map, ...machines }: Logged): void {
	const { events, withdrawals, withdrawnIn, goingOn, ...times } = from;
	Object.assign(into, times);
	extend(into.events, events);
	carryList(into.withdrawals, withdrawals, map.regions);
	carryList(into.withdrawnIn, withdrawnIn, map.regions);
	const { from: before, into: now } = machines;
	const regionsBefore = before.world.regionIds.length;
	const regions = now.world.regionIds.length;
	const inRegion =
		(numbers: readonly number[]) =>
		(what: number): number => {
			const row = newNumber(numbers, Math.floor(what / regionsBefore));
			const region = newNumber(map.regions, what % regionsBefore);
			return row < 0 || region < 0 ? -1 : row * regions + region;
		};
	const group = (what: number): number =>
		now.stores.groups.findIndex(({ store, home }) => {
			const known = before.stores.groups[what];
			return known?.store === map.stores[store] && known?.home === (home < 0 ? home : map.regions[home]);
		});
	carrySet(into.goingOn.overload, goingOn.overload, inRegion(map.applications));
	carrySet(into.goingOn.turned, goingOn.turned, inRegion(map.populations));
	carrySet(into.goingOn.rejected, goingOn.rejected, (what) => newNumber(map.stores, what));
	carrySet(into.goingOn.lag, goingOn.lag, group);
	carrySet(into.goingOn.queue, goingOn.queue, group);
}

function carrySet(into: Set<number>, from: ReadonlySet<number>, renumber: (what: number) => number): void {
	for (const what of from) {
		const number = renumber(what);
		if (number >= 0) into.add(number);
	}
}

/** Who was hit is watched on, if it is the same fault that hit them. */
export function carryWatch(into: RecoveryWatch | undefined, from: RecoveryWatch | undefined): void {
	if (into === undefined || from === undefined || into.fromMs !== from.fromMs) return;
	for (const [key, mark] of from.marks) into.marks.set(key, { ...mark });
	into.previousMs = from.previousMs;
}
