import type { Conditions } from "./conditions.ts";
import type { Machine } from "./machine.ts";
import type { StoreGroup } from "./stores/group.ts";

/** How far behind the worst replica that serves reads is. Stores whose reads are all strong have none. */
export function stalenessMs({ world, conditions }: Machine, store: number, groups: readonly StoreGroup[]): number {
	if (!world.readWeakly[store]) return 0;
	return groups.reduce((worst, group) => Math.max(worst, groupStalenessMs(group, conditions)), 0);
}

function groupStalenessMs(group: StoreGroup, under: Conditions): number {
	if (group.hasBacklog) return worstStalenessMs(group, under);
	if (group.usualStaleness.under !== under || group.usualStaleness.leader !== group.leader) {
		group.usualStaleness = { under, leader: group.leader, ms: worstStalenessMs(group, under) };
	}
	return group.usualStaleness.ms;
}

function worstStalenessMs(group: StoreGroup, { up, replicaDown }: Conditions): number {
	// All reads of a home's data, as of a store that reads its leader, see its last write.
	if (group.home >= 0) return 0;
	let worst = 0;
	for (const [to, region] of group.holders.entries()) {
		if (!up[region] || replicaDown[group.store]?.[region] || region === group.leader) continue;
		worst = Math.max(worst, oldestOnTheWay(group, to));
	}
	return worst;
}

/** The oldest write that is under way to a replica, by where writes come from now and what waits. */
function oldestOnTheWay({ holders, leader, backlogWrites, delayMs, backlogAgeMs }: StoreGroup, to: number): number {
	let worst = 0;
	for (let from = 0; from < holders.length; from++) {
		const writes = leader < 0 || holders[from] === leader || (backlogWrites[from]?.[to] ?? 0) > 0;
		if (from === to || !writes) continue;
		worst = Math.max(worst, (delayMs[from]?.[to] ?? 0) + (backlogAgeMs[from]?.[to] ?? 0));
	}
	return worst;
}
