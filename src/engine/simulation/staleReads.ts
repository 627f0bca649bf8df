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
	/** Adds what is stale of the reads, a second, population by population. */
	addTo(populations: readonly { stale: number }[]): void;
}

/** Beyond this many replicas homes are not told apart, so that a large store costs no more than a small one. */
const homesToldApart = 8;

export function newStaleReads(world: World): StaleReads {
	const curves = world.features.map((feature) => newStaleCurve(keyPopularity(feature.keys, feature.skew)));
	let asked = newAsked(world, { cells: [], answered: [] }, []);
	const work = (kinds: readonly ReadKind[], waited: ReadonlySet<number>): void => {
		for (const kind of kinds) {
			kind.waited = waited.has(kind.position);
			kind.share = shareOf(kind, curves, asked.commits);
		}
	};
	return {
		begin: (reads, commits) => {
			if (reads !== asked.reads) asked = newAsked(world, reads, commits);
			for (const [group, kinds] of asked.kinds) work(kinds, waitedFor(group));
		},
		look: (groups) => {
			let isOther = false;
			for (const group of new Set(groups)) {
				const waited = waitedFor(group);
				// Where nothing waits, and nothing did, reads are as fresh as before.
				const aged = (asked.kinds.get(group) ?? []).filter((kind) => kind.waited || waited.has(kind.position));
				work(aged, waited);
				if (aged.length > 0) isOther = true;
			}
			return isOther;
		},
		addTo: (populations) => {
			const { reads, kindOf, populationOf } = asked;
			const shares = Float64Array.from(asked.listed, ({ share }) => share);
			for (let read = 0; read < kindOf.length; read++) {
				const share = shares[kindOf[read] ?? 0] ?? 0;
				const population = share !== 0 ? populations[populationOf[read] ?? 0] : undefined;
				if (population !== undefined) population.stale += (reads.answered[read] ?? 0) * share;
			}
		},
	};
}

interface Asked {
	readonly reads: AnsweredReads;
	readonly commits: readonly Float64Array[];
	readonly kinds: ReadonlyMap<StoreGroup, readonly ReadKind[]>;
	readonly listed: readonly ReadKind[];
	/** [read]: numbers of its kind and of its population. */
	readonly kindOf: Int32Array;
	readonly populationOf: Int32Array;
}

/** Reads of one feature that the same replica answers: the same share of them is stale. */
interface ReadKind {
	readonly number: number;
	readonly group: StoreGroup;
	readonly feature: number;
	readonly affinity: number;
	/** Region of the replica, and its position in the group. */
	readonly site: number;
	readonly position: number;
	/** Some writes waited for it at the last look. */
	waited: boolean;
	share: number;
}

/** Positions of the replicas that some writes wait for. */
function waitedFor({ hasBacklog, waiting }: StoreGroup): ReadonlySet<number> {
	return new Set(hasBacklog ? waiting.flat() : []);
}

function newAsked({ regionIds }: World, reads: AnsweredReads, commits: readonly Float64Array[]): Asked {
	const known = new Map<StoreGroup, Map<number, ReadKind>>();
	const listed: ReadKind[] = [];
	const kindOf = Int32Array.from(reads.cells, ({ group, access: { site }, requests: { feature, featureIndex } }) => {
		const ofGroup = known.get(group) ?? new Map<number, ReadKind>();
		known.set(group, ofGroup);
		const key = featureIndex * regionIds.length + site;
		const kind = ofGroup.get(key) ?? {
			number: listed.length,
			group,
			feature: featureIndex,
			affinity: feature.affinity,
			site,
			position: group.holders.indexOf(site),
			waited: false,
			share: 0,
		};
		if (kind.number === listed.length) listed.push(kind);
		ofGroup.set(key, kind);
		return kind.number;
	});
	return {
		reads,
		commits,
		kinds: new Map([...known].map(([group, kinds]) => [group, [...kinds.values()]])),
		listed,
		kindOf,
		populationOf: Int32Array.from(reads.cells, ({ requests }) => requests.population),
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
