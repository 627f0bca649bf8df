import type { LatencyMs } from "../../model/design.ts";
import { power } from "../../model/portableMath.ts";
import type { Consistency, Operation } from "../../model/vocabulary.ts";
import type { Moments } from "../moments.ts";
import { addMoments, latencyMoments, momentsCdf, noTime, roundTripMoments } from "../moments.ts";
import type { StoreGroup } from "./group.ts";
import { canLead } from "./leadership.ts";
import { directionOf } from "./queues.ts";
import type { Reach } from "./reach.ts";
import { canUse, hasMajority, nearestFirst, roundTripNowMs, usableHolders } from "./reach.ts";

/** What a store does with a request from one region. */
export interface StoreAccess {
	/** Share of the requests that it can serve. */
	readonly served: number;
	/** Region where a write commits, or that serves a read; -1 when there is none. */
	readonly site: number;
	readonly time: Moments;
}

export interface StoreRequest {
	readonly region: number;
	readonly operation: Operation;
	/** Of the feature's reads. */
	readonly consistency: Consistency;
}

const refused: StoreAccess = { served: 0, site: -1, time: noTime };

/** A session token older than this sends a read to the leader. */
const sessionLagMs = 1000;

/** How a group serves a request, with the replicas that are there. */
export function storeAccess(reach: Reach, group: StoreGroup, request: StoreRequest): StoreAccess {
	if (request.operation === "write") return writeAccess(reach, group, request.region);
	return readAccess(reach, group, request);
}

function readAccess(reach: Reach, group: StoreGroup, { region, consistency }: StoreRequest): StoreAccess {
	const latency = group.design.latency.read;
	switch (group.kind) {
		case "coordinators":
			return quorumAccess(reach, group, { region, answers: group.design.quorum.read, latency });
		case "everywhere":
			return nearestAccess(reach, group, region);
		case "quorum-nearest":
			return consistency === "strong"
				? ledByNearest(reach, group, region)
				: followerRead(reach, group, { region, consistency });
		case "quorum-leader":
			if (group.home >= 0 || consistency === "strong") return leaderRead(reach, group, region);
			return followerRead(reach, group, { region, consistency });
		case "leader":
			return singleLeaderRead(reach, group, { region, consistency });
	}
}

interface ReadRequest {
	readonly region: number;
	readonly consistency: Consistency;
}

function singleLeaderRead(reach: Reach, group: StoreGroup, { region, consistency }: ReadRequest): StoreAccess {
	if (group.home >= 0 || consistency === "strong") return leaderRead(reach, group, region);
	const { sessionTokens } = group.design.facts;
	switch (consistency) {
		case "bounded-staleness":
			return boundedRead(reach, group, { region, boundMs: group.design.staleBoundMs ?? Number.POSITIVE_INFINITY });
		case "read-your-writes":
			if (!sessionTokens) return leaderRead(reach, group, region);
			return sessionRead(reach, group, region);
		case "eventual":
			return nearestAccess(reach, group, region);
	}
}

/** Closed timestamps are at least `closedLagMs` old: a tighter bound needs the leader. */
function followerRead(reach: Reach, group: StoreGroup, { region, consistency }: ReadRequest): StoreAccess {
	if (consistency !== "bounded-staleness") return nearestAccess(reach, group, region);
	const boundMs = group.design.staleBoundMs ?? Number.POSITIVE_INFINITY;
	const near = usableHolders(reach, group, region)[0];
	if (near === undefined) return refused;
	const lagMs = lagBehindLeader(group, near);
	if (lagMs <= boundMs) return nearestAccess(reach, group, region);
	return group.kind === "quorum-nearest" ? ledByNearest(reach, group, region) : leaderRead(reach, group, region);
}

function lagBehindLeader(group: StoreGroup, region: number): number {
	const to = group.holders.indexOf(region);
	const from = group.holders.indexOf(group.leader);
	if (from >= 0) return (group.delayMs[from]?.[to] ?? 0) + (group.backlogAgeMs[directionOf(group, from, to)] ?? 0);
	return Math.max(0, ...group.delayMs.map((row, other) => (other === to ? 0 : (row[to] ?? 0))));
}

/** Nearest replica; the leader for the share of reads that would be older than the bound. */
function boundedRead(
	reach: Reach,
	group: StoreGroup,
	{ region, boundMs }: { readonly region: number; readonly boundMs: number },
): StoreAccess {
	const near = nearestAccess(reach, group, region);
	if (near.site < 0 || near.site === group.leader) return near.site < 0 ? near : leaderRead(reach, group, region);
	const tooOld = olderThan(group, near.site, boundMs);
	return mixed(near, leaderRead(reach, group, region), tooOld);
}

/** Without the leader a session reads what is near. */
function sessionRead(reach: Reach, group: StoreGroup, region: number): StoreAccess {
	const near = nearestAccess(reach, group, region);
	const leader = leaderRead(reach, group, region);
	if (near.site < 0 || near.site === group.leader || leader.served === 0) return near;
	return mixed(near, leader, olderThan(group, near.site, sessionLagMs));
}

/** P(the replica lags the leader by more than the bound). */
function olderThan(group: StoreGroup, region: number, boundMs: number): number {
	const from = group.holders.indexOf(group.leader);
	const to = group.holders.indexOf(region);
	const ageMs = group.backlogAgeMs[directionOf(group, from, to)] ?? 0;
	const delay = group.delay[from]?.[to] ?? noTime;
	if (ageMs >= boundMs) return 1;
	return delay.meanMs <= 0 ? 0 : 1 - momentsCdf(delay, boundMs - ageMs);
}

function mixed(a: StoreAccess, b: StoreAccess, shareOfB: number): StoreAccess {
	const served = a.served * (1 - shareOfB) + b.served * shareOfB;
	if (shareOfB <= 0) return a;
	if (b.served === 0) return { ...a, served };
	const meanMs = a.time.meanMs * (1 - shareOfB) + b.time.meanMs * shareOfB;
	const between = shareOfB * (1 - shareOfB) * power(a.time.meanMs - b.time.meanMs, 2);
	const variance = a.time.variance * (1 - shareOfB) + b.time.variance * shareOfB + between;
	return { served, site: a.site, time: { meanMs, variance } };
}

function leaderRead(reach: Reach, group: StoreGroup, region: number): StoreAccess {
	return leaderAccess(reach, group, { region, latency: group.design.latency.read });
}

function leaderAccess(
	reach: Reach,
	group: StoreGroup,
	{ region, latency }: { readonly region: number; readonly latency: LatencyMs },
): StoreAccess {
	const { leader } = group;
	if (!canUse(reach, group, { from: region, to: leader })) return refused;
	if (group.kind === "quorum-leader" && !canLead(group, reach, leader)) return refused;
	return { served: 1, site: leader, time: addMoments([network(reach, region, leader), latencyMoments(latency)]) };
}

function nearestAccess(reach: Reach, group: StoreGroup, region: number): StoreAccess {
	const site = usableHolders(reach, group, region)[0];
	if (site === undefined) return refused;
	const time = addMoments([network(reach, region, site), latencyMoments(group.design.latency.read)]);
	return { served: 1, site, time };
}

/** Consensus without a fixed leader: the nearest replica that has a majority. */
function ledByNearest(reach: Reach, group: StoreGroup, region: number): StoreAccess {
	const site = usableHolders(reach, group, region).find(
		(holder) => group.voters.includes(holder) && hasMajority(reach, group, holder),
	);
	if (site === undefined) return refused;
	return {
		served: 1,
		site,
		time: addMoments([network(reach, region, site), latencyMoments(group.design.latency.read)]),
	};
}

function writeAccess(reach: Reach, group: StoreGroup, region: number): StoreAccess {
	const latency = group.design.latency.write;
	switch (group.kind) {
		case "coordinators":
			return quorumAccess(reach, group, { region, answers: group.design.quorum.write, latency });
		case "quorum-nearest": {
			const led = ledByNearest(reach, group, region);
			if (led.site < 0) return refused;
			const time = addMoments([
				network(reach, region, led.site),
				latencyMoments(latency),
				majorityWait(reach, group, led.site),
			]);
			return { ...led, time };
		}
		case "quorum-leader": {
			const led = leaderAccess(reach, group, { region, latency });
			return led.site < 0 ? refused : withWait(led, majorityWait(reach, group, led.site));
		}
		case "leader": {
			const led = leaderAccess(reach, group, { region, latency });
			return led.site < 0 || !canLead(group, reach, led.site) ? refused : acknowledged(reach, group, led);
		}
		case "everywhere": {
			const site = usableHolders(reach, group, region)[0];
			if (site === undefined) return refused;
			const time = addMoments([network(reach, region, site), latencyMoments(latency)]);
			return acknowledged(reach, group, { served: 1, site, time });
		}
	}
}

/** A synchronous write waits for `acks` other replicas, or is refused. */
function acknowledged(reach: Reach, group: StoreGroup, access: StoreAccess): StoreAccess {
	if (!group.sync) return access;
	const others = group.holders.filter((region) => region !== access.site);
	const counted = others.filter((region) => !group.evicted[group.holders.indexOf(region)]);
	const answering = counted.filter(
		(to) => canUse(reach, group, { from: access.site, to }) && !reach.conditions.stalled[group.store],
	);
	const { acks } = group.design.replication;
	const wanted = { all: others.length, majority: Math.floor(group.holders.length / 2) };
	const asked = Math.min(typeof acks === "number" ? acks : wanted[acks], others.length);
	const evicting = counted.length < others.length;
	const needed = evicting ? Math.min(asked, counted.length) : asked;
	if (evicting && answering.length + 1 <= group.holders.length / 2) return refused;
	if (answering.length < needed) return refused;
	return withWait(access, kthWait(reach, group, { from: access.site, others: answering, k: needed }));
}

/** The leader votes itself: it waits for the ⌊n/2⌋-th fastest of the other voters. */
function majorityWait(reach: Reach, group: StoreGroup, leader: number): Moments {
	const others = group.voters.filter((to) => to !== leader && canUse(reach, group, { from: leader, to }));
	return kthWait(reach, group, { from: leader, others, k: Math.floor(group.voters.length / 2) });
}

/** The k-th fastest of these round trips, approximated by the k-th smallest median. */
function kthWait(
	reach: Reach,
	group: StoreGroup,
	{ from, others, k }: { readonly from: number; readonly others: readonly number[]; readonly k: number },
): Moments {
	const last = k <= 0 ? undefined : nearestFirst(reach, from, others)[Math.min(k, others.length) - 1];
	if (last === undefined) return noTime;
	const { meanMs, variance } = network(reach, from, last);
	const rounds = group.design.replication.commitRoundTrips;
	return { meanMs: meanMs * rounds, variance: variance * rounds };
}

function withWait(access: StoreAccess, wait: Moments): StoreAccess {
	return { ...access, time: addMoments([access.time, wait]) };
}

/** The k-th fastest of the answers of all replicas that can be used. */
function quorumAccess(
	reach: Reach,
	group: StoreGroup,
	{ region, answers, latency }: { readonly region: number; readonly answers: number; readonly latency: LatencyMs },
): StoreAccess {
	const usable = usableHolders(reach, group, region);
	const last = usable[answers - 1];
	const site = usable[0];
	if (last === undefined || site === undefined) return refused;
	return { served: 1, site, time: addMoments([network(reach, region, last), latencyMoments(latency)]) };
}

function network(reach: Reach, from: number, to: number): Moments {
	const { world, conditions } = reach;
	const isSlow = conditions.isAnySlow || from < 0 || to < 0;
	return isSlow ? roundTripMoments(roundTripNowMs(reach, from, to)) : world.roundTripMoments(from, to);
}
