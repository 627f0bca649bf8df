import { effectiveConsistency } from "../model/effectiveConsistency.ts";
import type { Flow } from "./flow.ts";
import type { ConflictLedger } from "./stores/conflicts.ts";
import { collectWrites, cutDifferently, newConflictLedger } from "./stores/conflicts.ts";
import type { StoreGroup } from "./stores/group.ts";
import { noteSlowLinks, storeGroups } from "./stores/group.ts";
import type { LeaderChange, LeadershipMoment } from "./stores/leadership.ts";
import { changeLeader, monitoringMs } from "./stores/leadership.ts";
import type { Links } from "./stores/queues.ts";
import {
	advanceQueues,
	firstDrainedMs,
	groupLinks,
	handOverQueues,
	settleEvictions,
	strandWritesInFlight,
	unbrokenLinks,
} from "./stores/queues.ts";
import type { Reach } from "./stores/reach.ts";
import { replicaUp } from "./stores/reach.ts";
import type { RequestClass, World } from "./world.ts";

/** All stores at one time. */
export interface StoresState {
	readonly groups: readonly StoreGroup[];
	readonly ledgers: readonly ConflictLedger[];
	/** [group] */
	readonly links: Links[];
	/** [group][position]: the replica worked when last looked at. */
	readonly worked: boolean[][];
	/** [store]: most writes a second that one direction applies. */
	readonly drainPerSecond: readonly number[];
	/** Some reads go elsewhere when their replica is too far behind. */
	readonly readsByAge: boolean;
	/** Changes whenever a store answers differently. */
	epoch: number;
	/** When faults, leaders or evictions last changed what the stores can do. */
	changedMs: number;
	lostWrites: number;
	nextChangeMs: number;
	/** [group]: when it is to be looked at again, if nothing around it changes. */
	readonly againAtMs: Float64Array;
	seen: Reach | undefined;
	/** The signals that were last looked at. */
	seenDetectedMs: LeadershipMoment["detectedSinceMs"] | undefined;
	/** Some group waits for its queues to drain, to change its leader or to take a replica back. */
	waitsForQueues: boolean;
	/** Some queue may have drained since the groups were last looked at. */
	hasDrained: boolean;
}

export function newStoresState(world: World): StoresState {
	const groups = storeGroups(world);
	return {
		groups,
		ledgers: groups
			.filter((group) => takesConflictingWrites(world, group))
			.map((group) => newConflictLedger(group, world.features)),
		links: groups.map(({ holders }) => unbrokenLinks(holders.length)),
		worked: groups.map((group) => group.holders.map(() => true)),
		drainPerSecond: world.stores.map((store) => store.replication.catchUp * peakWritesPerSecond(world, store.id)),
		readsByAge: world.classes.some((requests) => readsByAge(groups, requests)),
		epoch: 0,
		changedMs: 0,
		lostWrites: 0,
		nextChangeMs: Number.POSITIVE_INFINITY,
		againAtMs: new Float64Array(groups.length),
		seen: undefined,
		seenDetectedMs: undefined,
		waitsForQueues: false,
		hasDrained: false,
	};
}

/** Bounded and session reads of a store that is not partitioned go to the leader when their replica lags. */
function readsByAge(groups: readonly StoreGroup[], { store, operation, readConsistency }: RequestClass): boolean {
	const group = groups.find((one) => one.store === store);
	if (group === undefined || group.home >= 0 || operation === "write") return false;
	if (readConsistency === "bounded-staleness") return group.kind === "leader" || group.kind.startsWith("quorum");
	return readConsistency === "read-your-writes" && group.kind === "leader" && group.design.facts.sessionTokens;
}

function takesConflictingWrites(world: World, group: StoreGroup): boolean {
	if (group.kind === "everywhere") return !group.sync;
	return group.kind === "coordinators" && effectiveConsistency(world.design, group.design) !== "strong";
}

function peakWritesPerSecond(world: World, store: string): number {
	return world.features
		.filter((feature) => feature.store === store)
		.reduce((sum, feature) => sum + feature.writesPerSecond, 0);
}

/** Lets the stores answer to what has changed around them: queues, evictions, leaders. */
export function settleStores(
	state: StoresState,
	moment: LeadershipMoment,
): readonly (LeaderChange & { lost: number })[] {
	const changes: (LeaderChange & { lost: number })[] = [];
	const { epoch } = state;
	const isNew = state.seen?.conditions !== moment.reach.conditions;
	const isTold = isNew || state.seenDetectedMs !== moment.detectedSinceMs;
	if (!isTold && !isQueueDone(state) && moment.atMs < state.nextChangeMs) return changes;
	if (isNew) noteConditions(state, moment.reach);
	state.seenDetectedMs = moment.detectedSinceMs;
	state.nextChangeMs = Number.POSITIVE_INFINITY;
	for (const group of state.groups) {
		const againAtMs = state.againAtMs[group.index] ?? 0;
		// Nobody else's leader or evictions hang on what its queues have come to.
		const isDue = isTold || againAtMs <= moment.atMs || waitsForQueues(group);
		const nextMs = isDue ? settleGroup(state, group, { moment, changes }) : againAtMs;
		state.againAtMs[group.index] = nextMs;
		state.nextChangeMs = Math.min(state.nextChangeMs, nextMs);
	}
	if (state.epoch !== epoch) state.changedMs = moment.atMs;
	// What has just changed may have handed queues over.
	state.hasDrained = isTold || state.epoch !== epoch;
	state.waitsForQueues = state.groups.some(waitsForQueues);
	return changes;
}

/** What some group waits for may have come. */
export function isQueueDone({ waitsForQueues: areAwaited, hasDrained }: StoresState): boolean {
	return areAwaited && hasDrained;
}

/** Lets one group answer, and says when to look again. */
function settleGroup(
	state: StoresState,
	group: StoreGroup,
	{ moment, changes }: { readonly moment: LeadershipMoment; readonly changes: (LeaderChange & { lost: number })[] },
): number {
	const evictAgainMs = group.sync ? evictionsDueMs(state, group, moment) : Number.POSITIVE_INFINITY;
	const { change, againAtMs } = changeLeader(group, moment);
	if (change !== undefined) {
		const lost = handOverQueues(group, change);
		state.lostWrites += lost;
		state.epoch++;
		group.epoch++;
		changes.push({ ...change, lost });
	}
	return Math.min(evictAgainMs, againAtMs);
}

function evictionsDueMs(state: StoresState, group: StoreGroup, { atMs, reach }: LeadershipMoment): number {
	const { epoch } = group;
	const evictAfterMs = group.design.automaticLeaderFailoverMs ?? monitoringMs(reach.world.design);
	const againAtMs = settleEvictions(group, reach, { atMs, evictAfterMs });
	if (group.epoch !== epoch) state.epoch++;
	return againAtMs;
}

function waitsForQueues({ leader, preferred, evicted }: StoreGroup): boolean {
	return leader !== preferred || evicted.includes(true);
}

function noteConditions(state: StoresState, reach: Reach): void {
	const { slowMs, isAnySlow } = reach.conditions;
	const slower = isAnySlow || state.seen?.conditions.isAnySlow === true;
	state.seen = reach;
	state.epoch++;
	state.groups.forEach((group, index) => {
		group.epoch++;
		const worked = state.worked[index] ?? [];
		const linksBefore = state.links[index] ?? unbrokenLinks(group.holders.length);
		group.holders.forEach((region, position) => {
			const works = replicaUp(reach, group, region);
			if (worked[position] && !works) strandWritesInFlight(group, region, linksBefore);
			worked[position] = works;
		});
		state.links[index] = groupLinks(reach, group);
		group.drains = group.hasBacklog;
		if (slower) noteSlowLinks(reach.world, group, slowMs);
	});
	for (const ledger of state.ledgers) {
		const { index } = ledger.group;
		const links = state.links[index];
		if (links !== undefined) cutDifferently(ledger, links, state.worked[index] ?? []);
	}
}

/** Says where writes commit from now on. */
export function takeCommits(state: StoresState, flow: Flow): void {
	for (const group of state.groups) {
		group.holders.forEach((region, position) => {
			group.commitsPerSecond[position] = flow.commitsPerSecond[group.index]?.[region] ?? 0;
			group.commitBytesPerSecond[position] = flow.commitBytesPerSecond[group.index]?.[region] ?? 0;
		});
	}
}

export function advanceStores(state: StoresState, flow: Flow, stepMs: number): void {
	for (const group of state.groups) {
		const links = state.links[group.index];
		if (links === undefined || (!group.hasBacklog && links.allHold)) continue;
		const isDrained = advanceQueues(group, links, { stepMs, drainPerSecond: state.drainPerSecond[group.store] ?? 0 });
		if (isDrained) state.hasDrained = true;
	}
	for (const ledger of state.ledgers) collectWrites(ledger, flow.featureCommits, stepMs / 1000);
}

/** Milliseconds until some queue is empty. */
export function nextDrainedMs(state: StoresState): number {
	let first = Number.POSITIVE_INFINITY;
	for (const group of state.groups) {
		if (!group.drains) continue;
		const links = state.links[group.index];
		if (links === undefined) continue;
		first = Math.min(first, firstDrainedMs(group, links, state.drainPerSecond[group.store] ?? 0));
	}
	return first;
}
