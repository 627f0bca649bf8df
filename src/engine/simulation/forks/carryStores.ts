import type { ConflictLedger } from "../stores/conflicts.ts";
import type { StoreGroup } from "../stores/group.ts";
import { directionOf } from "../stores/queues.ts";
import type { StoresState } from "../storesState.ts";
import type { CarryMap } from "./carryMap.ts";
import { carryList, carrySquare, newNumber, numbersOf } from "./carryMap.ts";

/** Queues, leaders and conflicts go on. A replica that is new begins as if it had always been there. */
export function carryStores(into: StoresState, from: StoresState, map: CarryMap): void {
	into.groups.forEach((group, index) => {
		const before = groupBefore(group, from.groups, map);
		if (before === undefined) return;
		const positions = positionsBefore(group, before, map);
		carryGroup(group, before, { map, positions });
		carryList(into.worked[index] ?? [], from.worked[before.index] ?? [], positions);
		const links = from.links[before.index];
		if (map.same && links !== undefined) into.links[index] = links;
	});
	for (const ledger of into.ledgers) {
		const before = groupBefore(ledger.group, from.groups, map);
		const known = from.ledgers.find(({ group }) => group === before);
		if (before === undefined || known === undefined) continue;
		carryLedger(ledger, known, positionsBefore(ledger.group, before, map));
	}
	into.lostWrites = from.lostWrites;
	into.changedMs = from.changedMs;
	into.nextChangeMs = from.nextChangeMs;
	into.waitsForQueues = true;
	into.hasDrained = true;
	if (!map.same) return;
	into.epoch = from.epoch;
	into.seen = from.seen;
	into.seenDetectedMs = from.seenDetectedMs;
	into.waitsForQueues = from.waitsForQueues;
	into.hasDrained = from.hasDrained;
}

/** The group with the same data. */
function groupBefore(
	{ store, home }: StoreGroup,
	groups: readonly StoreGroup[],
	{ stores, regions }: CarryMap,
): StoreGroup | undefined {
	const homeBefore = home < 0 ? home : (regions[home] ?? -2);
	return groups.find((group) => group.store === stores[store] && group.home === homeBefore);
}

function positionsBefore(group: StoreGroup, before: StoreGroup, { regions }: CarryMap): readonly number[] {
	return numbersOf(
		group.holders.map((region) => regions[region] ?? -1),
		before.holders,
	);
}

function carryGroup(
	into: StoreGroup,
	from: StoreGroup,
	{ map, positions }: { readonly map: CarryMap; readonly positions: readonly number[] },
): void {
	const leader = newNumber(map.regions, from.leader);
	if (into.preferred >= 0 && into.holders.includes(leader)) into.leader = leader;
	into.leaderLostSinceMs = from.leaderLostSinceMs;
	into.preferredFitSinceMs = from.preferredFitSinceMs;
	carryList(into.silentSinceMs, from.silentSinceMs, positions);
	carryList(into.evicted, from.evicted, positions);
	carrySquare(into.backlogWrites, from.backlogWrites, { numbers: positions, before: from.holders.length });
	carrySquare(into.backlogBytes, from.backlogBytes, { numbers: positions, before: from.holders.length });
	carrySquare(into.backlogAgeMs, from.backlogAgeMs, { numbers: positions, before: from.holders.length });
	carryList(into.commitsPerSecond, from.commitsPerSecond, positions);
	carryList(into.commitBytesPerSecond, from.commitBytesPerSecond, positions);
	for (const row of into.holders.keys()) {
		into.waiting[row] = [...into.holders.keys()].filter(
			(to) => (into.backlogWrites[directionOf(into, row, to)] ?? 0) > 0,
		);
	}
	into.hasBacklog = into.waiting.some((row) => row.length > 0);
	into.drains = into.hasBacklog;
	if (!map.same) return;
	into.epoch++;
	into.hasBacklog = from.hasBacklog;
	into.delay = from.delay;
	into.delayMs = from.delayMs;
	into.usualStaleness = from.usualStaleness;
}

/** A side has the number of its first replica; one whose first replica is gone keeps a number that is nobody's. */
function carryLedger(into: ConflictLedger, from: ConflictLedger, positions: readonly number[]): void {
	into.sides = positions.map((before) => {
		const side = from.sides[before] ?? 0;
		const first = newNumber(positions, side);
		return side >= 0 && first < 0 ? positions.length + side : first;
	});
	into.settled = from.settled;
	into.unresolved = from.unresolved;
	for (const written of into.features) {
		const known = from.features.find(({ feature }) => feature.id === written.feature.id);
		if (known === undefined) continue;
		carryList(written.writes, known.writes, positions);
		const { usualShare } = known;
		written.usualShare = usualShare && positions.map((before) => usualShare[before] ?? 0);
	}
}
