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

/** Lets the queues grow where a link is broken and drain where it holds; true when one of them has drained. */
export function advanceQueues(group: StoreGroup, links: Links, { stepMs, drainPerSecond }: Step): boolean {
	let isDrained = false;
	group.drains = false;
	// One for all directions: a run takes millions of such steps.
	const way = { stepMs, drainPerSecond, first: 0, rate: 0, bytesPerSecond: 0, flows: false };
	for (let from = 0; from < group.holders.length; from++) {
		way.first = from * group.holders.length;
		way.rate = group.commitsPerSecond[from] ?? 0;
		way.bytesPerSecond = group.commitBytesPerSecond[from] ?? 0;
		const waiting = group.waiting[from];
		if (waiting !== undefined && waiting.length > 0) {
			isDrained = advanceWaiting(group, { from, holds: links.hold[from] ?? [] }, way) || isDrained;
		}
		const broken = links.broken[from];
		if (way.rate > 0 && broken !== undefined && broken.length > 0) beginWaiting(group, { from, broken }, way);
	}
	group.hasBacklog = group.waiting.some((row) => row.length > 0);
	return isDrained;
}

interface Step {
	readonly stepMs: number;
	readonly drainPerSecond: number;
}

interface Way extends Step {
	/** Number of the first direction from where it begins. */
	first: number;
	/** Writes a second that commit there, and their bytes. */
	rate: number;
	bytesPerSecond: number;
	/** The link holds. */
	flows: boolean;
}

/** What waits grows or drains; true when something has drained. */
function advanceWaiting(
	group: StoreGroup,
	{ from, holds }: { readonly from: number; readonly holds: readonly boolean[] },
	way: Way,
): boolean {
	const waiting = group.waiting[from] ?? [];
	let isDrained = false;
	for (const to of waiting) {
		way.flows = holds[to] === true;
		advanceDirection(group, way.first + to, way);
		if ((group.backlogWrites[way.first + to] ?? 0) <= 0) isDrained = true;
		else if (way.flows) group.drains = true;
	}
	if (isDrained) group.waiting[from] = waiting.filter((to) => (group.backlogWrites[way.first + to] ?? 0) > 0);
	return isDrained;
}

/** Where writes commit that a broken link keeps back, they begin to wait. */
function beginWaiting(
	group: StoreGroup,
	{ from, broken }: { readonly from: number; readonly broken: readonly number[] },
	way: Way,
): void {
	way.flows = false;
	for (const to of broken) {
		if ((group.backlogWrites[way.first + to] ?? 0) > 0) continue;
		advanceDirection(group, way.first + to, way);
		if ((group.backlogWrites[way.first + to] ?? 0) > 0) noteWaiting(group.waiting[from] ?? [], to, true);
	}
}

/** Less than this many writes is rounding. */
const emptyBelow = 1e-6;

/** Works out what waits in one direction after a step. */
function advanceDirection(group: StoreGroup, at: number, way: Way): void {
	const { backlogWrites, backlogBytes, backlogAgeMs } = group;
	const { stepMs, rate, flows } = way;
	const before = backlogWrites[at] ?? 0;
	// A link that holds applies new and waiting writes together, at most at the catch-up rate.
	const growth = flows ? Math.min(0, rate - way.drainPerSecond) : rate;
	const grown = before + (growth * stepMs) / 1000;
	const writes = flows && grown < emptyBelow ? 0 : grown;
	if (writes <= 0) {
		backlogWrites[at] = 0;
		backlogBytes[at] = 0;
		backlogAgeMs[at] = 0;
		return;
	}
	const all = before + (rate * stepMs) / 1000;
	const allBytes = (backlogBytes[at] ?? 0) + (way.bytesPerSecond * stepMs) / 1000;
	const age = backlogAgeMs[at] ?? 0;
	backlogWrites[at] = writes;
	backlogBytes[at] = (allBytes * writes) / all;
	backlogAgeMs[at] = writes >= before ? age + stepMs : (age * writes) / before;
}

/** Where what waits in a direction stands among the numbers of its group. */
export function directionOf({ holders }: Pick<StoreGroup, "holders">, from: number, to: number): number {
	return from < 0 || to < 0 ? -1 : from * holders.length + to;
}

/** Milliseconds until the first draining queue is empty; Infinity when none drains. */
export function firstDrainedMs(group: StoreGroup, links: Links, drainPerSecond: number): number {
	let first = Number.POSITIVE_INFINITY;
	if (!group.hasBacklog) return first;
	for (let from = 0; from < group.waiting.length; from++) {
		const net = drainPerSecond - (group.commitsPerSecond[from] ?? 0);
		if (net > 0) first = Math.min(first, (fewestDraining(group, links, from) / net) * 1000);
	}
	return first;
}

function fewestDraining(group: StoreGroup, links: Links, from: number): number {
	const holds = links.hold[from] ?? [];
	let fewest = Number.POSITIVE_INFINITY;
	for (const to of group.waiting[from] ?? []) {
		if (holds[to]) fewest = Math.min(fewest, group.backlogWrites[directionOf(group, from, to)] ?? 0);
	}
	return fewest;
}

/** Accepted writes of the group that some replica still waits for. */
export function queuedWrites(group: StoreGroup): number {
	if (!group.hasBacklog) return 0;
	return group.waiting.reduce(
		(sum, waiting, from) =>
			sum + Math.max(0, ...waiting.map((to) => group.backlogWrites[directionOf(group, from, to)] ?? 0)),
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
	let waiting = 0;
	for (let from = 0; from < group.holders.length; from++) {
		waiting += group.backlogWrites[directionOf(group, from, position)] ?? 0;
	}
	return waiting;
}

interface Waiting {
	readonly from: number;
	readonly to: number;
	readonly writes: number;
	readonly bytes: number;
	readonly ageMs: number;
}

function waitingAt(group: StoreGroup, from: number, to: number): Waiting {
	const at = directionOf(group, from, to);
	const { backlogWrites, backlogBytes, backlogAgeMs } = group;
	return { from, to, writes: backlogWrites[at] ?? 0, bytes: backlogBytes[at] ?? 0, ageMs: backlogAgeMs[at] ?? 0 };
}

function addWaiting(group: StoreGroup, more: Waiting): void {
	const { from, to, writes, bytes, ageMs } = waitingAt(group, more.from, more.to);
	const sums = { writes: writes + more.writes, bytes: bytes + more.bytes, ageMs: Math.max(ageMs, more.ageMs) };
	setDirection(group, { from, to, ...sums });
}

function setDirection(group: StoreGroup, { from, to, writes, bytes, ageMs }: Waiting): void {
	const at = directionOf(group, from, to);
	if (at < 0) return;
	const waited = (group.backlogWrites[at] ?? 0) > 0;
	if (waited !== writes > 0) noteWaiting(group.waiting[from] ?? [], to, writes > 0);
	if (writes > 0) group.drains = true;
	group.backlogWrites[at] = writes;
	group.backlogBytes[at] = bytes;
	group.backlogAgeMs[at] = ageMs;
}

function noteWaiting(waiting: number[], to: number, waits: boolean): void {
	const next = waiting.findIndex((other) => other >= to);
	const at = next < 0 ? waiting.length : next;
	if (waits) waiting.splice(at, 0, to);
	else waiting.splice(at, 1);
}
