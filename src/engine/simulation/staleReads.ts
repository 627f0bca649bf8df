import type { Cell } from "./cells.ts";
import { keyPopularity } from "./keyPopularity.ts";
import type { StaleCurve } from "./staleCurve.ts";
import { newStaleCurve } from "./staleCurve.ts";
import type { StoreGroup } from "./stores/group.ts";
import type { World } from "./world.ts";

/** Reads that may be stale: where they enter, and how many a second are answered. Two lists of the same length. */
export interface AnsweredReads {
	readonly cells: Cell[];
	readonly answered: number[];
}

/** Which share of the reads at a replica is stale, from the writes that are not there yet. */
export interface StaleReads {
	/** Takes the reads of a new flow, with [feature][region]: writes that commit there, a second. */
	begin(reads: AnsweredReads, commits: readonly Float64Array[]): void;
	/** Works out what the queues of these groups make of their reads now; false when that is what it was. */
	look(groups: readonly StoreGroup[]): boolean;
	/** [population]: what is stale of its reads now, a second. */
	stalePerSecond(): Float64Array;
}

/** Beyond this many replicas homes are not told apart, so that a large store costs no more than a small one. */
const homesToldApart = 8;

export function newStaleReads(world: World): StaleReads {
	const curves = world.features.map((feature) => newStaleCurve(keyPopularity(feature.keys, feature.skew)));
	let asked = newAsked(world, { cells: [], answered: [] }, []);
	const work = (kinds: readonly ReadKind[], waited: Uint8Array): void => {
		for (const kind of kinds) {
			kind.waited = waited[kind.position] === 1;
			const share = shareOf(kind, curves, asked.commits);
			if (share === asked.shares[kind.number]) continue;
			asked.shares[kind.number] = share;
			for (const population of kind.populations) asked.isOld[population] = 1;
		}
	};
	return {
		begin: (reads, commits) => {
			if (reads !== asked.reads) asked = newAsked(world, reads, commits);
			for (const [group, kinds] of asked.kinds) {
				if (isAsSeen(group, kinds, asked.seen.get(group))) continue;
				asked.seen.set(group, { leader: group.leader, delayMs: group.delayMs });
				work(kinds, waitedFor(group));
			}
		},
		look: (groups) => {
			let isOther = false;
			for (const group of new Set(groups)) {
				const waited = waitedFor(group);
				// Where nothing waits, and nothing did, reads are as fresh as before.
				const aged = (asked.kinds.get(group) ?? []).filter((kind) => kind.waited || waited[kind.position] === 1);
				work(aged, waited);
				if (aged.length > 0) isOther = true;
			}
			return isOther;
		},
		stalePerSecond: () => {
			for (const [population, isOld] of asked.isOld.entries()) {
				if (isOld === 1) asked.stale[population] = staleOf(asked, population);
			}
			asked.isOld.fill(0);
			return asked.stale;
		},
	};
}

function staleOf({ reads: { answered }, readsOf, kindOf, shares }: Asked, population: number): number {
	let stale = 0;
	for (const read of readsOf[population] ?? []) stale += (answered[read] ?? 0) * (shares[kindOf[read] ?? 0] ?? 0);
	return stale;
}

interface Asked {
	readonly reads: AnsweredReads;
	readonly commits: readonly Float64Array[];
	readonly kinds: ReadonlyMap<StoreGroup, readonly ReadKind[]>;
	/** The groups as their reads were last worked out from, but for their queues. */
	readonly seen: Map<StoreGroup, CopyWays>;
	/** [read]: number of its kind. */
	readonly kindOf: Int32Array;
	/** [kind]: the share of its reads that is stale. */
	readonly shares: Float64Array;
	/** [population]: its reads. */
	readonly readsOf: readonly Int32Array[];
	/** [population]: some share has changed since its sum was made. */
	readonly isOld: Uint8Array;
	readonly stale: Float64Array;
}

type CopyWays = Pick<StoreGroup, "leader" | "delayMs">;

/** Reads of one feature that the same replica answers: the same share of them is stale. */
interface ReadKind {
	readonly number: number;
	readonly group: StoreGroup;
	readonly feature: number;
	readonly affinity: number;
	/** Region of the replica, and its position in the group. */
	readonly site: number;
	readonly position: number;
	readonly populations: Set<number>;
	/** Some writes waited for it at the last look. */
	waited: boolean;
}

/** Nothing waits and nothing did, and copies go the same ways as before. */
function isAsSeen(group: StoreGroup, kinds: readonly ReadKind[], seen: CopyWays | undefined): boolean {
	if (group.hasBacklog || seen?.leader !== group.leader || seen.delayMs !== group.delayMs) return false;
	return kinds.every(({ waited }) => !waited);
}

/** [position]: 1 for the replicas that some writes wait for. */
function waitedFor({ hasBacklog, waiting }: StoreGroup): Uint8Array {
	const waited = new Uint8Array(waiting.length);
	if (hasBacklog) for (const row of waiting) for (const to of row) waited[to] = 1;
	return waited;
}

function newAsked({ regionIds, populationIds }: World, reads: AnsweredReads, commits: readonly Float64Array[]): Asked {
	const known = new Map<StoreGroup, Map<number, ReadKind>>();
	const readsOf = populationIds.map((): number[] => []);
	let listed = 0;
	const kindOf = Int32Array.from(reads.cells, ({ group, access: { site }, requests }, read) => {
		const { feature, featureIndex, population } = requests;
		readsOf[population]?.push(read);
		const ofGroup = known.get(group) ?? new Map<number, ReadKind>();
		known.set(group, ofGroup);
		const key = featureIndex * regionIds.length + site;
		const kind = ofGroup.get(key) ?? {
			number: listed++,
			group,
			feature: featureIndex,
			affinity: feature.affinity,
			site,
			position: group.holders.indexOf(site),
			populations: new Set<number>(),
			waited: false,
		};
		kind.populations.add(population);
		ofGroup.set(key, kind);
		return kind.number;
	});
	return {
		reads,
		commits,
		kinds: new Map([...known].map(([group, kinds]) => [group, [...kinds.values()]])),
		seen: new Map(),
		kindOf,
		shares: new Float64Array(listed),
		readsOf: readsOf.map((list) => Int32Array.from(list)),
		isOld: new Uint8Array(populationIds.length),
		stale: new Float64Array(populationIds.length),
	};
}

function shareOf(
	{ group, feature, affinity, site }: ReadKind,
	curves: readonly StaleCurve[],
	commits: readonly Float64Array[],
): number {
	if (site < 0 || site === group.leader) return 0;
	const curve = curves[feature] ?? (() => 0);
	return staleShare(group, { site, affinity, curve, commits: commits[feature] ?? noCommits });
}

interface StaleQuestion {
	readonly site: number;
	readonly affinity: number;
	readonly curve: StaleCurve;
	/** [region]: the feature's writes that commit there, a second. */
	readonly commits: Float64Array;
}

const noCommits = new Float64Array(0);

/** Σ_h w_h Σ_k p_k (1 − exp(−Σ_i λ_ik(h) · D_ij)), with the age of the queue added to the delay. */
function staleShare(group: StoreGroup, { site, affinity, curve, commits }: StaleQuestion): number {
	const to = group.holders.indexOf(site);
	const { total, anywhere } = writesUnderWay(group, to, commits);
	if (total <= 0 || to < 0) return 0;
	const { holders, kind } = group;
	if (kind === "leader" || kind === "quorum-leader" || affinity <= 0 || holders.length > homesToldApart) {
		return curve(anywhere);
	}
	let share = 0;
	for (let home = 0; home < holders.length; home++) {
		const ownDelay = home === to ? 0 : delaySeconds(group, home, to);
		const expected = affinity * total * ownDelay + (1 - affinity) * anywhere;
		share += ((commits[holders[home] ?? -1] ?? 0) / total) * curve(expected);
	}
	return share;
}

/** Writes a second on all replicas, and those that are under way from the others to this one. */
function writesUnderWay(
	group: StoreGroup,
	to: number,
	commits: Float64Array,
): { readonly total: number; readonly anywhere: number } {
	let total = 0;
	let anywhere = 0;
	for (let from = 0; from < group.holders.length; from++) {
		const rate = commits[group.holders[from] ?? -1] ?? 0;
		// A led store's writes all commit in one place.
		if (rate === 0) continue;
		total += rate;
		if (from !== to) anywhere += rate * delaySeconds(group, from, to);
	}
	return { total, anywhere };
}

function delaySeconds({ delayMs, backlogAgeMs }: StoreGroup, from: number, to: number): number {
	return ((delayMs[from]?.[to] ?? 0) + (backlogAgeMs[from]?.[to] ?? 0)) / 1000;
}
