import type { Design } from "../../model/design.ts";
import type { StoreGroup } from "./group.ts";
import type { Reach } from "./reach.ts";
import { canUse, hasMajority, nearestFirst, replicaUp } from "./reach.ts";

export interface LeadershipMoment {
	readonly atMs: number;
	readonly reach: Reach;
	/** [region]: since when a signal says that it is down; undefined while none does. */
	readonly detectedSinceMs: readonly (number | undefined)[];
}

export interface LeaderChange {
	readonly group: StoreGroup;
	readonly from: number;
	readonly to: number;
	readonly kind: "elected" | "promoted" | "returned";
}

/**
 * Changes the leader if it is time to, and says when to look again.
 *
 * A leader is lost when its replica is down, when a consensus group's leader has no majority, or
 * when a store that elects by itself has cut its leader off from a majority that could elect another
 * (with two replicas there is no such majority, and the leader goes on). When the preferred region
 * can lead again and has caught up, it takes the lead back in a planned switch that loses nothing.
 */
export function changeLeader(
	group: StoreGroup,
	moment: LeadershipMoment,
): { readonly change?: LeaderChange; readonly againAtMs: number } {
	const never = { againAtMs: Number.POSITIVE_INFINITY };
	if (group.preferred < 0) return never;
	if (canLead(group, moment.reach, group.leader)) {
		group.leaderLostSinceMs = undefined;
		return returnLead(group, moment);
	}
	group.preferredFitSinceMs = undefined;
	group.leaderLostSinceMs ??= moment.atMs;
	const dueMs = replacementDueMs(group, moment);
	if (dueMs > moment.atMs) return { againAtMs: dueMs };
	const to = successor(group, moment.reach);
	if (to === undefined) return never;
	const kind = group.design.automaticLeaderFailoverMs === undefined ? "promoted" : "elected";
	const change = { group, from: group.leader, to, kind } as const;
	group.leader = to;
	group.leaderLostSinceMs = undefined;
	return { change, againAtMs: Number.POSITIVE_INFINITY };
}

export function canLead(group: StoreGroup, reach: Reach, region: number): boolean {
	if (!replicaUp(reach, group, region)) return false;
	if (group.kind === "quorum-leader") return hasMajority(reach, group, region);
	return !isDeposed(group, reach, region);
}

function isDeposed(group: StoreGroup, reach: Reach, leader: number): boolean {
	if (group.design.automaticLeaderFailoverMs === undefined || hasMajority(reach, group, leader)) return false;
	return group.holders.some((region) => replicaUp(reach, group, region) && hasMajority(reach, group, region));
}

/** People promote after they have noticed: the region's signals, or the store's own monitoring when the region is fine. */
function replacementDueMs(group: StoreGroup, { reach, detectedSinceMs }: LeadershipMoment): number {
	const lostSinceMs = group.leaderLostSinceMs ?? 0;
	const { automaticLeaderFailoverMs } = group.design;
	if (automaticLeaderFailoverMs !== undefined) return lostSinceMs + automaticLeaderFailoverMs;
	const { failover } = reach.world.design;
	const regionIsFine = reach.conditions.up[group.leader] === true;
	const noticedMs = regionIsFine
		? lostSinceMs + monitoringMs(reach.world.design)
		: (detectedSinceMs[group.leader] ?? Number.POSITIVE_INFINITY);
	return Math.max(noticedMs, lostSinceMs) + failover.manualDelayMs;
}

/** A store's own monitoring is as fast as the regions' health checks (10 s × 3 + 5 s where there are none). */
export function monitoringMs({ failover }: Design): number {
	const check = failover.detect.healthChecks ?? { intervalMs: 10_000, failures: 3, timeoutMs: 5_000 };
	return check.intervalMs * check.failures + check.timeoutMs;
}

/** The fit replica nearest to the lost leader. */
function successor(group: StoreGroup, reach: Reach): number | undefined {
	const candidates =
		group.kind === "quorum-leader" ? group.holders.filter((r) => group.voters.includes(r)) : group.holders;
	const fit = candidates.filter((region) => region !== group.leader && canSucceed(group, reach, region));
	return nearestFirst(reach, group.leader, fit)[0];
}

/** Beside a leader that lives on the other side of a cut, only a majority may elect. */
function canSucceed(group: StoreGroup, reach: Reach, region: number): boolean {
	if (!replicaUp(reach, group, region)) return false;
	const oldLives = replicaUp(reach, group, group.leader);
	return group.kind === "quorum-leader" || oldLives ? hasMajority(reach, group, region) : true;
}

function returnLead(
	group: StoreGroup,
	{ atMs, reach }: LeadershipMoment,
): { readonly change?: LeaderChange; readonly againAtMs: number } {
	const never = { againAtMs: Number.POSITIVE_INFINITY };
	const { preferred, leader } = group;
	const fit =
		leader !== preferred &&
		canLead(group, reach, preferred) &&
		canUse(reach, group, { from: leader, to: preferred }) &&
		hasCaughtUp(group, preferred);
	if (!fit) {
		group.preferredFitSinceMs = undefined;
		return never;
	}
	group.preferredFitSinceMs ??= atMs;
	const waitMs = group.design.automaticLeaderFailoverMs ?? reach.world.design.failover.manualDelayMs;
	const dueMs = group.preferredFitSinceMs + waitMs;
	if (dueMs > atMs) return { againAtMs: dueMs };
	group.leader = preferred;
	group.preferredFitSinceMs = undefined;
	return { change: { group, from: leader, to: preferred, kind: "returned" }, ...never };
}

function hasCaughtUp(group: StoreGroup, region: number): boolean {
	const position = group.holders.indexOf(region);
	return group.waiting.every((waiting) => !waiting.includes(position));
}
