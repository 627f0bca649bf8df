import type { StoreGroup } from "./group.ts";
import type { Reach } from "./reach.ts";
import { hasMajority, replicates, replicaUp } from "./reach.ts";

/** Which replicas of a group writes flow between. */
export interface Links {
	/** [from][to] by position in the group */
	readonly hold: readonly (readonly boolean[])[];
	/** [from] by position: those that its writes don't flow to, ascending. */
	readonly broken: readonly (readonly number[])[];
	readonly allHold: boolean;
}

export function groupLinks(reach: Reach, group: StoreGroup): Links {
	return linksOf(
		group.holders.map((from) => group.holders.map((to) => from === to || replicates(reach, group, { from, to }))),
	);
}

export function unbrokenLinks(replicas: number): Links {
	return linksOf(Array.from({ length: replicas }, () => new Array<boolean>(replicas).fill(true)));
}

function linksOf(hold: Links["hold"]): Links {
	const broken = hold.map((row) => row.flatMap((holds, to) => (holds ? [] : [to])));
	return { hold, broken, allHold: broken.every((row) => row.length === 0) };
}

/** Lets the queues grow where a link is broken and drain where it holds. */
export function advanceQueues(group: StoreGroup, links: Links, step: Step): void {
	if (!group.hasBacklog && links.allHold) return;
	for (let from = 0; from < group.holders.length; from++) advanceFrom(group, { from, links }, step);
	group.hasBacklog = group.waiting.some((row) => row.length > 0);
}

interface Step {
	readonly stepMs: number;
	readonly drainPerSecond: number;
}

/** What waits grows or drains; where writes commit that a broken link keeps back, they begin to wait. */
function advanceFrom(
	group: StoreGroup,
	{ from, links }: { readonly from: number; readonly links: Links },
	step: Step,
): void {
	const broken = (group.commitsPerSecond[from] ?? 0) > 0 ? (links.broken[from] ?? []) : [];
	const before = group.waiting[from] ?? [];
	if (before.length + broken.length === 0) return;
	const waiting = [...before];
	for (const to of waiting) advanceDirection(group, { from, to, flows: links.hold[from]?.[to] === true }, step);
	for (const to of broken) {
		if (!waiting.includes(to)) advanceDirection(group, { from, to, flows: false }, step);
	}
}

/** Less than this many writes is rounding. */
const emptyBelow = 1e-6;

interface Direction {
	readonly from: number;
	readonly to: number;
	readonly flows: boolean;
}

/** Notes what waits in one direction after a step. */
function advanceDirection(group: StoreGroup, { from, to, flows }: Direction, { stepMs, drainPerSecond }: Step): void {
	const before = group.backlogWrites[from]?.[to] ?? 0;
	const rate = group.commitsPerSecond[from] ?? 0;
	// A link that holds applies new and waiting writes together, at most at the catch-up rate.
	const growth = flows ? Math.min(0, rate - drainPerSecond) : rate;
	const grown = before + (growth * stepMs) / 1000;
	const writes = flows && grown < emptyBelow ? 0 : grown;
	if (writes <= 0) {
		setDirection(group, { from, to, writes: 0, bytes: 0, ageMs: 0 });
		return;
	}
	const all = before + (rate * stepMs) / 1000;
	const allBytes = (group.backlogBytes[from]?.[to] ?? 0) + ((group.commitBytesPerSecond[from] ?? 0) * stepMs) / 1000;
	const age = group.backlogAgeMs[from]?.[to] ?? 0;
	const ageMs = writes >= before ? age + stepMs : (age * writes) / before;
	setDirection(group, { from, to, writes, bytes: (allBytes * writes) / all, ageMs });
}

/** Milliseconds until the first draining queue is empty; Infinity when none drains. */
export function firstDrainedMs(group: StoreGroup, links: Links, drainPerSecond: number): number {
	let first = Number.POSITIVE_INFINITY;
	if (!group.hasBacklog) return first;
	for (let from = 0; from < group.waiting.length; from++) {
		const net = drainPerSecond - (group.commitsPerSecond[from] ?? 0);
		if (net <= 0) continue;
		for (const to of group.waiting[from] ?? []) {
			const writes = group.backlogWrites[from]?.[to] ?? 0;
			if (links.hold[from]?.[to]) first = Math.min(first, (writes / net) * 1000);
		}
	}
	return first;
}

/** Accepted writes of the group that some replica still waits for. */
export function queuedWrites(group: StoreGroup): number {
	if (!group.hasBacklog) return 0;
	return group.waiting.reduce(
		(sum, waiting, from) => sum + Math.max(0, ...waiting.map((to) => group.backlogWrites[from]?.[to] ?? 0)),
		0,
	);
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
		if (to === from || delayMs <= 0 || linksBefore.hold[from]?.[to] !== true) return;
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
		if (due <= atMs) setEvicted(group, position, true);
	});
	return Math.min(...dueMs.filter((due) => due > atMs));
}

function takeBack(group: StoreGroup, position: number): void {
	group.silentSinceMs[position] = undefined;
	if (group.evicted[position] && waitingFor(group, position) <= 0) setEvicted(group, position, false);
}

function setEvicted(group: StoreGroup, position: number, isEvicted: boolean): void {
	group.evicted[position] = isEvicted;
	group.epoch++;
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
	const waited = (group.backlogWrites[from]?.[to] ?? 0) > 0;
	if (waited !== writes > 0) noteWaiting(group.waiting[from] ?? [], to, writes > 0);
	set(group.backlogWrites[from], to, writes);
	set(group.backlogBytes[from], to, bytes);
	set(group.backlogAgeMs[from], to, ageMs);
}

function noteWaiting(waiting: number[], to: number, waits: boolean): void {
	const next = waiting.findIndex((other) => other >= to);
	const at = next < 0 ? waiting.length : next;
	if (waits) waiting.splice(at, 0, to);
	else waiting.splice(at, 1);
}

function set(row: number[] | undefined, column: number, value: number): void {
	if (row !== undefined) row[column] = value;
}
