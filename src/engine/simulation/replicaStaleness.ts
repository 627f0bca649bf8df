import type { Conditions } from "./conditions.ts";
import type { Machine } from "./machine.ts";
import type { StoreGroup } from "./stores/group.ts";

/** How far behind the worst replica that serves reads is. Stores whose reads are all strong have none. */
export function stalenessMs({ world, conditions }: Machine, store: number, groups: readonly StoreGroup[]): number {
	if (!world.readWeakly[store]) return 0;
	return groups.reduce((worst, group) => Math.max(worst, groupStalenessMs(group, conditions)), 0);
}

function groupStalenessMs(group: StoreGroup, under: Conditions): number {
	if (group.usualStaleness.under !== under || group.usualStaleness.leader !== group.leader) {
		group.usualStaleness = { under, leader: group.leader, ms: usualStalenessMs(group, under) };
	}
	const { ms } = group.usualStaleness;
	return group.hasBacklog ? Math.max(ms, oldestWaitingMs(group, under)) : ms;
}

/** Where nothing waits, by where writes come from. */
function usualStalenessMs(group: StoreGroup, under: Conditions): number {
	let worst = 0;
	for (let to = 0; to < group.holders.length; to++) {
		if (servesOldReads(group, to, under)) worst = Math.max(worst, longestWayTo(group, to));
	}
	return worst;
}

/** A replica that serves reads of what others write. */
function servesOldReads({ home, holders, leader, store }: StoreGroup, to: number, conditions: Conditions): boolean {
	const region = holders[to] ?? -1;
	// All reads of a home's data, as of a store that reads its leader, see its last write.
	if (home >= 0 || region === leader) return false;
	return conditions.up[region] === true && !conditions.replicaDown[store]?.[region];
}

function longestWayTo({ holders, leader, delayMs }: StoreGroup, to: number): number {
	let longest = 0;
	for (let from = 0; from < holders.length; from++) {
		if (from === to || (leader >= 0 && holders[from] !== leader)) continue;
		longest = Math.max(longest, delayMs[from]?.[to] ?? 0);
	}
	return longest;
}

function oldestWaitingMs(group: StoreGroup, under: Conditions): number {
	const { waiting, holders, delayMs, backlogAgeMs } = group;
	let oldest = 0;
	for (let from = 0; from < waiting.length; from++) {
		const delays = delayMs[from] ?? [];
		for (const to of waiting[from] ?? []) {
			const ageMs = (delays[to] ?? 0) + (backlogAgeMs[from * holders.length + to] ?? 0);
			if (ageMs > oldest && servesOldReads(group, to, under)) oldest = ageMs;
		}
	}
	return oldest;
}
