import type { StoreGroup } from "./group.ts";
import type { Reach } from "./reach.ts";
import { hasMajority, replicates, replicaUp } from "./reach.ts";

/** [from][to] by position in the group: writes flow. */
export type Links = readonly (readonly boolean[])[];

export function groupLinks(reach: Reach, group: StoreGroup): Links {
	return group.holders.map((from) => group.holders.map((to) => from === to || replicates(reach, group, { from, to })));
}

/** Lets the queues grow where a link is broken and drain where it holds. */
export function advanceQueues(group: StoreGroup, links: Links, step: Step): void {
	let hasBacklog = false;
	for (let from = 0; from < group.holders.length; from++) {
		if (advanceFrom(group, { from, holds: links[from] ?? [] }, step)) hasBacklog = true;
	}
	group.hasBacklog = hasBacklog;
}

interface Step {
	readonly stepMs: number;
	readonly drainPerSecond: number;
}

/** Whether anything waits then at one replica. In a large store nearly all directions are idle. */
function advanceFrom(
	group: StoreGroup,
	{ from, holds }: { readonly from: number; readonly holds: readonly boolean[] },
	step: Step,
): boolean {
	const waiting = group.backlogWrites[from] ?? [];
	const commits = (group.commitsPerSecond[from] ?? 0) > 0;
	let waits = false;
	for (const [to, writes] of waiting.entries()) {
		const flows = holds[to] === true;
		const grows = commits && !flows;
		if (from === to || !(writes > 0 || grows)) continue;
		waits = advanceDirection(group, { from, to, flows }, step) > 0 || waits;
	}
	return waits;
}

/** Less than this many writes is rounding. */
const emptyBelow = 1e-6;

interface Direction {
	readonly from: number;
	readonly to: number;
	readonly flows: boolean;
}

/** What waits in one direction after a step, which it also notes. */
function advanceDirection(group: StoreGroup, { from, to, flows }: Direction, { stepMs, drainPerSecond }: Step): number {
	const before = group.backlogWrites[from]?.[to] ?? 0;
	const rate = group.commitsPerSecond[from] ?? 0;
	// A link that holds applies new and waiting writes together, at most at the catch-up rate.
	const growth = flows ? Math.min(0, rate - drainPerSecond) : rate;
	const grown = before + (growth * stepMs) / 1000;
	const writes = flows && grown < emptyBelow ? 0 : grown;
	if (writes <= 0) {
		setDirection(group, { from, to, writes: 0, bytes: 0, ageMs: 0 });
		return 0;
	}
	const all = before + (rate * stepMs) / 1000;
	const allBytes = (group.backlogBytes[from]?.[to] ?? 0) + ((group.commitBytesPerSecond[from] ?? 0) * stepMs) / 1000;
	const age = group.backlogAgeMs[from]?.[to] ?? 0;
	const ageMs = writes >= before ? age + stepMs : (age * writes) / before;
	setDirection(group, { from, to, writes, bytes: (allBytes * writes) / all, ageMs });
	return writes;
}

/** Milliseconds until the first draining queue is empty; Infinity when none drains. */
export function firstDrainedMs(group: StoreGroup, links: Links, drainPerSecond: number): number {
	let first = Number.POSITIVE_INFINITY;
	if (!group.hasBacklog) return first;
	for (const [from, waiting] of group.backlogWrites.entries()) {
		const net = drainPerSecond - (group.commitsPerSecond[from] ?? 0);
		if (net > 0) first = Math.min(first, firstOf(waiting, { from, holds: links[from] ?? [], net }));
	}
	return first;
}

function firstOf(
	waiting: readonly number[],
	{ from, holds, net }: { readonly from: number; readonly holds: readonly boolean[]; readonly net: number },
): number {
	let first = Number.POSITIVE_INFINITY;
	for (let to = 0; to < waiting.length; to++) {
		const writes = waiting[to] ?? 0;
		if (writes > 0 && from !== to && holds[to]) first = Math.min(first, (writes / net) * 1000);
	}
	return first;
}

/** Accepted writes of the group that some replica still waits for. */
export function queuedWrites(group: StoreGroup): number {
	if (!group.hasBacklog) return 0;
	return group.backlogWrites.reduce((sum, row) => sum + Math.max(0, ...row), 0);
}

/** Writes under way from a replica that has just died wait there. Those that another replica confirmed are safe. */
export function strandWritesInFlight(group: StoreGroup, region: number, linksBefore: Links): void {
	if (group.kind === "quorum-leader" || group.kind === "quorum-nearest") return;
	const from = group.holders.indexOf(region);
	const rate = group.commitsPerSecond[from] ?? 0;
	if (rate <= 0) return;
	const bytesPerSecond = group.commitBytesPerSecond[from] ?? 0;
	group.delayMs[from]?.forEach((delayMs, to) => {
		// Where the link was cut before, all of them wait already.
		if (to === from || delayMs <= 0 || linksBefore[from]?.[to] !== true) return;
		const seconds = delayMs / 1000;
		// A queue's age is what it adds to the delay, and these are as old as the delay makes them.
		addWaiting(group, { from, to, writes: rate * seconds, bytes: bytesPerSecond * seconds, ageMs: 0 });
		group.hasBacklog = true;
	});
}

/**
 * Hands the queues of the old leader to the new one, and says how many writes are lost: those that
 * the new leader does not have. A majority, and a planned switch, have them all.
 */
export function handOverQueues(
	group: StoreGroup,
	{ from, to }: { readonly from: number; readonly to: number },
): number {
	const old = group.holders.indexOf(from);
	const next = group.holders.indexOf(to);
	const lost = group.kind === "leader" ? waitingAt(group, old, next).writes : 0;
	for (const other of group.holders.keys()) {
		const { writes: all, bytes, ageMs } = waitingAt(group, old, other);
		const writes = other === old ? 0 : Math.max(0, all - lost);
		if (other !== next && writes > 0) {
			addWaiting(group, { from: next, to: other, writes, bytes: (bytes * writes) / all, ageMs });
		}
		setDirection(group, { from: old, to: other, writes: 0, bytes: 0, ageMs: 0 });
	}
	return lost;
}

/**
 * Notes which replicas are silent and evicts those that were for long enough, where the store goes
 * on without them; a replica comes back when it answers and has caught up. Says when to look again.
 */
export function settleEvictions(
	group: StoreGroup,
	reach: Reach,
	{ atMs, evictAfterMs }: { readonly atMs: number; readonly evictAfterMs: number },
): number {
	const dueMs = group.holders.map((region, position) => {
		if (answersTheOthers(group, reach, region)) {
			takeBack(group, position);
			return Number.POSITIVE_INFINITY;
		}
		return evictionDueMs(group, position, { atMs, evictAfterMs });
	});
	dueMs.forEach((due, position) => {
		if (due <= atMs) group.evicted[position] = true;
	});
	return Math.min(...dueMs.filter((due) => due > atMs));
}

function takeBack(group: StoreGroup, position: number): void {
	group.silentSinceMs[position] = undefined;
	if (group.evicted[position] && waitingFor(group, position) <= 0) group.evicted[position] = false;
}

function evictionDueMs(
	group: StoreGroup,
	position: number,
	{ atMs, evictAfterMs }: { readonly atMs: number; readonly evictAfterMs: number },
): number {
	const since = group.silentSinceMs[position] ?? atMs;
	group.silentSinceMs[position] = since;
	const evicts = group.design.replication.onReplicaLoss === "evict" && !group.evicted[position];
	return evicts ? since + evictAfterMs : Number.POSITIVE_INFINITY;
}

function answersTheOthers(group: StoreGroup, reach: Reach, region: number): boolean {
	return replicaUp(reach, group, region) && hasMajority(reach, group, region) && !reach.conditions.stalled[group.store];
}

function waitingFor(group: StoreGroup, position: number): number {
	return group.backlogWrites.reduce((sum, row) => sum + (row[position] ?? 0), 0);
}

interface Waiting {
	readonly from: number;
	readonly to: number;
	readonly writes: number;
	readonly bytes: number;
	readonly ageMs: number;
}

function waitingAt(group: StoreGroup, from: number, to: number): Waiting {
	const writes = group.backlogWrites[from]?.[to] ?? 0;
	return { from, to, writes, bytes: group.backlogBytes[from]?.[to] ?? 0, ageMs: group.backlogAgeMs[from]?.[to] ?? 0 };
}

function addWaiting(group: StoreGroup, more: Waiting): void {
	const { from, to, writes, bytes, ageMs } = waitingAt(group, more.from, more.to);
	const sums = { writes: writes + more.writes, bytes: bytes + more.bytes, ageMs: Math.max(ageMs, more.ageMs) };
	setDirection(group, { from, to, ...sums });
}

function setDirection(group: StoreGroup, { from, to, writes, bytes, ageMs }: Waiting): void {
	set(group.backlogWrites[from], to, writes);
	set(group.backlogBytes[from], to, bytes);
	set(group.backlogAgeMs[from], to, ageMs);
}

function set(row: number[] | undefined, column: number, value: number): void {
	if (row !== undefined) row[column] = value;
}
