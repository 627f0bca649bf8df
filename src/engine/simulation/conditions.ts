import type { Fault } from "../model/design.ts";
import type { World } from "./world.ts";

/** What the faults that are on at one time do to the world, by index of region, store and population. */
export interface Conditions {
	/** The region works. */
	readonly up: readonly boolean[];
	/** Share of requests that fail because the region is degraded. */
	readonly errorRate: readonly number[];
	/** Added by a degraded region to each answer, in milliseconds. */
	readonly addedMs: readonly number[];
	/** Its health checks fail although it is fine. */
	readonly falseAlarm: readonly boolean[];
	/** [from][to]: both regions are up and no partition is between them. */
	readonly connected: readonly (readonly boolean[])[];
	/** [from][to]: added to the round trip by slow links, in milliseconds. */
	readonly slowMs: readonly (readonly number[])[];
	readonly isAnySlow: boolean;
	/** [store][region]: the replica there is down. */
	readonly replicaDown: readonly (readonly boolean[])[];
	/** [store]: nothing is applied anywhere else. */
	readonly stalled: readonly boolean[];
	/** [population]: factor on its demand. */
	readonly surge: readonly number[];
	/** [routing entry]: no change takes effect. */
	readonly routingDown: readonly boolean[];
}

interface Draft {
	readonly up: boolean[];
	readonly errorRate: number[];
	readonly addedMs: number[];
	readonly falseAlarm: boolean[];
	readonly cut: boolean[][];
	readonly slowMs: number[][];
	readonly replicaDown: boolean[][];
	readonly stalled: boolean[];
	readonly surge: number[];
	readonly routingDown: boolean[];
}

/** The world under these faults, all of them on at once. */
export function conditionsUnder(world: World, faults: readonly Fault[]): Conditions {
	const regions = world.regionIds.length;
	const draft: Draft = {
		up: filled(regions, true),
		errorRate: filled(regions, 0),
		addedMs: filled(regions, 0),
		falseAlarm: filled(regions, false),
		cut: matrix(regions, regions, false),
		slowMs: matrix(regions, regions, 0),
		replicaDown: matrix(world.stores.length, regions, false),
		stalled: filled(world.stores.length, false),
		surge: filled(world.populationIds.length, 1),
		routingDown: filled(world.entries.length, false),
	};
	for (const fault of faults) applyFault(world, draft, fault);
	const { cut, ...rest } = draft;
	return {
		...rest,
		isAnySlow: draft.slowMs.some((row) => row.some((addedMs) => addedMs > 0)),
		connected: cut.map((row, i) => row.map((isCut, j) => isUp(draft, i) && isUp(draft, j) && !isCut)),
	};
}

/** Faults whose time includes `tMs`; each ends when its time is up. */
export function faultsAt(faults: readonly Fault[], tMs: number): readonly Fault[] {
	return faults.filter((fault) => fault.atMs <= tMs && tMs < fault.atMs + fault.forMs);
}

function isUp(draft: Draft, region: number): boolean {
	return draft.up[region] === true;
}

function applyFault(world: World, draft: Draft, fault: Fault): void {
	switch (fault.kind) {
		case "region-down":
			draft.up[world.regionAt(fault.region)] = false;
			return;
		case "partition":
			applyPartition(world, draft, fault.between);
			return;
		case "degraded":
			applyDegraded(draft, world.regionAt(fault.region), fault);
			return;
		case "store-down":
			setAt(draft.replicaDown, { row: world.storeAt(fault.store), column: world.regionAt(fault.region), value: true });
			return;
		case "replication-stall":
			draft.stalled[world.storeAt(fault.store)] = true;
			return;
		case "slow-link":
			applySlowLink(draft, world.regionAt(fault.between[0]), {
				to: world.regionAt(fault.between[1]),
				latencyMs: fault.latencyMs,
			});
			return;
		case "surge":
			applySurge(draft, fault.times, fault.population === undefined ? undefined : world.populationAt(fault.population));
			return;
		case "false-alarm":
			draft.falseAlarm[world.regionAt(fault.region)] = true;
			return;
		case "routing-down":
			draft.routingDown[world.entryAt(fault.routing)] = true;
			return;
	}
}

/** Two degradations of one region fail independently, and their delays add up. */
function applyDegraded(
	draft: Draft,
	region: number,
	fault: { readonly errorRate: number; readonly latencyMs: number },
): void {
	draft.errorRate[region] = 1 - (1 - (draft.errorRate[region] ?? 0)) * (1 - fault.errorRate);
	draft.addedMs[region] = (draft.addedMs[region] ?? 0) + fault.latencyMs;
}

function applyPartition(world: World, draft: Draft, between: readonly (readonly string[])[]): void {
	const groupOf = new Map<number, number>();
	between.forEach((group, index) => {
		for (const region of group) groupOf.set(world.regionAt(region), index);
	});
	for (const [a, groupOfA] of groupOf) {
		for (const [b, groupOfB] of groupOf) {
			if (groupOfA !== groupOfB) setAt(draft.cut, { row: a, column: b, value: true });
		}
	}
}

function applySlowLink(
	draft: Draft,
	from: number,
	{ to, latencyMs }: { readonly to: number; readonly latencyMs: number },
): void {
	const value = (draft.slowMs[from]?.[to] ?? 0) + latencyMs;
	setAt(draft.slowMs, { row: from, column: to, value });
	setAt(draft.slowMs, { row: to, column: from, value });
}

function applySurge(draft: Draft, times: number, population: number | undefined): void {
	draft.surge.forEach((factor, index) => {
		if (population === undefined || population === index) draft.surge[index] = factor * times;
	});
}

function filled<T>(length: number, value: T): T[] {
	return Array.from({ length }, () => value);
}

function matrix<T>(rows: number, columns: number, value: T): T[][] {
	return Array.from({ length: rows }, () => filled(columns, value));
}

function setAt<T>(
	rows: T[][],
	{ row, column, value }: { readonly row: number; readonly column: number; readonly value: T },
): void {
	const cells = rows[row];
	if (cells !== undefined) cells[column] = value;
}
