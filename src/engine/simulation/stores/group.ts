import type { Store } from "../../model/design.ts";
import { effectiveConsistency } from "../../model/effectiveConsistency.ts";
import type { Conditions } from "../conditions.ts";
import type { Moments } from "../moments.ts";
import { latencyMoments, noTime, roundTripMoments } from "../moments.ts";
import type { World } from "../world.ts";

/**
 * How the replicas that hold the same data work together.
 * - leader: one takes all writes; it is replaced when it dies.
 * - quorum-leader: as leader, and nothing is done without a majority.
 * - quorum-nearest: each write is led by the replica nearest to it, with a majority.
 * - everywhere: each replica takes writes.
 * - coordinators: each region writes to and reads from several replicas at once.
 */
export type GroupKind = "leader" | "quorum-leader" | "quorum-nearest" | "everywhere" | "coordinators";

/** Replicas that hold the same data: those of a store, or of one home of a partitioned store. */
export interface StoreGroup {
	readonly index: number;
	readonly store: number;
	readonly design: Store;
	readonly kind: GroupKind;
	/** Region of the home; -1 for a store that is not partitioned. */
	readonly home: number;
	/** Regions with the data. Positions in this list number the rows and columns of the queues. */
	readonly holders: readonly number[];
	/** Regions that vote, witnesses among them. */
	readonly voters: readonly number[];
	/** A write waits for other replicas by the store's `acks`. */
	readonly sync: boolean;
	/** [from][to] by position: mean delay of a write that needs no waiting, in milliseconds. */
	delayMs: readonly (readonly number[])[];
	/** [from][to] by position: that delay with its variance. */
	delay: readonly (readonly Moments[])[];
	/** Region that leads when all is well; -1 without a fixed leader. */
	readonly preferred: number;
	/** Region that leads now; -1 without a fixed leader. */
	leader: number;
	/** Since when the leader can't lead; undefined while it can. */
	leaderLostSinceMs: number | undefined;
	/** Since when the preferred region could lead again; undefined while it leads or can't. */
	preferredFitSinceMs: number | undefined;
	/** [position]: since when it doesn't answer the others; undefined while it does. */
	readonly silentSinceMs: (number | undefined)[];
	/** [position]: synchronous writes go on without it. */
	readonly evicted: boolean[];
	/** [from × holders + to] by position: accepted writes that wait to be applied there. */
	readonly backlogWrites: Float64Array;
	/** [from] by position: those that these writes wait for, ascending. In a large store nearly all directions are idle. */
	readonly waiting: number[][];
	/** Bytes of these writes, and the age of the oldest of them in milliseconds. */
	readonly backlogBytes: Float64Array;
	readonly backlogAgeMs: Float64Array;
	/** [position]: writes a second that commit there now. */
	readonly commitsPerSecond: number[];
	/** [position]: bytes of those writes. */
	readonly commitBytesPerSecond: number[];
	hasBacklog: boolean;
	/** Some of what waits may be on its way over a link that holds. */
	drains: boolean;
	/** Changes whenever it answers differently, but for the age of its queues. */
	epoch: number;
	/** Of the worst replica without any queue, under these conditions and this leader. */
	usualStaleness: { readonly under: Conditions | undefined; readonly leader: number; readonly ms: number };
}

/** The groups of all stores. */
export function storeGroups(world: World): readonly StoreGroup[] {
	const groups: StoreGroup[] = [];
	world.stores.forEach((design, store) => {
		if (design.pattern !== "partitioned") {
			const leader = design.leader === undefined || design.leader === "nearest" ? -1 : world.regionAt(design.leader);
			groups.push(newGroup(world, { index: groups.length, store, design, home: -1, leader, holders: design.replicas }));
			return;
		}
		for (const home of new Set(design.homes.values())) {
			const holders = [home, ...(design.replication.copies.get(home) ?? [])];
			const leader = world.regionAt(home);
			groups.push(newGroup(world, { index: groups.length, store, design, home: leader, leader, holders }));
		}
	});
	return groups;
}

interface GroupPlan {
	readonly index: number;
	readonly store: number;
	readonly design: Store;
	readonly home: number;
	readonly leader: number;
	readonly holders: readonly string[];
}

function newGroup(world: World, { index, store, design, home, leader, holders }: GroupPlan): StoreGroup {
	const positions = holders.map(world.regionAt);
	const kind = groupKind(world, design, holders.length);
	const sync = design.replication.mode === "sync" && (kind === "leader" || kind === "everywhere");
	const delay = delays(world, { design, holders: positions, sync });
	const square = (): Float64Array => new Float64Array(positions.length * positions.length);
	return {
		index,
		store,
		design,
		kind,
		home,
		holders: positions,
		voters: design.pattern === "consensus" ? [...design.voters, ...design.witnesses].map(world.regionAt) : positions,
		sync,
		delay,
		delayMs: delay.map((row) => row.map(({ meanMs }) => meanMs)),
		preferred: leader,
		leader,
		leaderLostSinceMs: undefined,
		preferredFitSinceMs: undefined,
		silentSinceMs: positions.map(() => undefined),
		evicted: positions.map(() => false),
		backlogWrites: square(),
		waiting: positions.map(() => []),
		backlogBytes: square(),
		backlogAgeMs: square(),
		commitsPerSecond: positions.map(() => 0),
		commitBytesPerSecond: positions.map(() => 0),
		hasBacklog: false,
		drains: false,
		epoch: 0,
		usualStaleness: { under: undefined, leader: -1, ms: 0 },
	};
}

function groupKind(world: World, design: Store, holders: number): GroupKind {
	switch (design.pattern) {
		case "single-leader":
			return "leader";
		case "multi-leader":
			return "everywhere";
		case "leaderless":
			return "coordinators";
		case "consensus":
			return design.leader === "nearest" ? "quorum-nearest" : "quorum-leader";
		case "partitioned":
			return holders > 1 && effectiveConsistency(world.design, design) === "strong" ? "quorum-leader" : "leader";
	}
}

/** Works out how long copies take now that links are as slow as this. */
export function noteSlowLinks(world: World, group: StoreGroup, slowMs: Conditions["slowMs"]): void {
	group.delay = delays(world, group, slowMs);
	group.delayMs = group.delay.map((row) => row.map(({ meanMs }) => meanMs));
}

/** How far each copy lies behind a write that commits elsewhere. */
function delays(
	world: World,
	{ design, holders, sync }: Pick<StoreGroup, "design" | "holders" | "sync">,
	slowMs: Conditions["slowMs"] = [],
): readonly (readonly Moments[])[] {
	const apply = applyTime(design);
	const isHere = sync && design.replication.acks === "all";
	return holders.map((from) =>
		holders.map((to) => {
			if (from === to || isHere) return noTime;
			const addedMs = slowMs[from]?.[to] ?? 0;
			const { meanMs, variance } =
				addedMs === 0 ? world.oneWayMoments(from, to) : roundTripMoments(((world.rtt[from]?.[to] ?? 1) + addedMs) / 2);
			return { meanMs: meanMs + apply.meanMs, variance: variance + apply.variance };
		}),
	);
}

/** What the copy takes on top of the way to it. */
function applyTime(design: Store): Moments {
	if (design.pattern === "consensus") return { meanMs: design.facts.closedLagMs, variance: 0 };
	if (design.pattern === "leaderless") return latencyMoments(design.latency.write);
	return latencyMoments(design.replication.lag);
}
