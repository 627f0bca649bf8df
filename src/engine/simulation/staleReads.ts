import { keyPopularity } from "./keyPopularity.ts";
import type { NumberLists } from "./numberLists.ts";
import type { ReadKind, ReadKinds } from "./readKinds.ts";
import type { StaleCurve } from "./staleCurve.ts";
import { newStaleCurve } from "./staleCurve.ts";
import type { StoreGroup } from "./stores/group.ts";
import type { World } from "./world.ts";

/** Reads that may be stale, by class: the number of their kind and how many a second are answered. */
export interface AnsweredReads {
	readonly lists: NumberLists;
	/** [population]: its classes, and 1 where their lists say something else than when they were last taken. */
	readonly classesOf: readonly (readonly number[])[];
	readonly areNew: Uint8Array;
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

export function newStaleReads(world: World, kinds: ReadKinds): StaleReads {
	const curves = world.features.map((feature) => newStaleCurve(keyPopularity(feature.keys, feature.skew)));
	const asked = newAsked(world);
	const work = (list: readonly ReadKind[], waited: Uint8Array): void => {
		for (const kind of list) {
			kind.waited = waited[kind.position] === 1;
			const share = shareOf(kind, curves, asked.commits);
			if (share === asked.shares[kind.number]) continue;
			asked.shares[kind.number] = share;
			noteReaders(asked, kind.number);
		}
	};
	return {
		begin: (reads, commits) => {
			const written = newlyWritten(asked.commits, commits);
			asked.commits = commits;
			takeReads(asked, reads, kinds);
			for (const [group, ofGroup] of asked.read) {
				const waited = waitedFor(group);
				const isSeen = isAsSeen(group, asked.seen.get(group));
				const isOld = (kind: ReadKind): boolean =>
					!isSeen || kind.waited || waited[kind.position] === 1 || written[kind.feature] === 1;
				asked.seen.set(group, { leader: group.leader, delayMs: group.delayMs });
				work(
					ofGroup.filter((kind) => isOld(kind) || asked.shares[kind.number] === undefined),
					waited,
				);
			}
		},
		look: (groups) => {
			let isOther = false;
			for (const group of new Set(groups)) {
				const waited = waitedFor(group);
				// Where nothing waits, and nothing did, reads are as fresh as before.
				const aged = asked.read.get(group)?.filter((kind) => kind.waited || waited[kind.position] === 1) ?? [];
				work(aged, waited);
				if (aged.length > 0) isOther = true;
			}
			return isOther;
		},
		stalePerSecond: () => {
			for (let population = 0; population < asked.isOld.length; population++) {
				if (asked.isOld[population] === 1) asked.stale[population] = staleOf(asked, population);
			}
			asked.isOld.fill(0);
			return asked.stale;
		},
	};
}

interface Asked {
	commits: readonly Float64Array[];
	/** The kinds that there have been reads of, and how many of them have been put here. */
	readonly kinds: Map<StoreGroup, ReadKind[]>;
	listed: number;
	/** Those that there are reads of now. */
	read: ReadonlyMap<StoreGroup, readonly ReadKind[]>;
	/** The groups as their reads were last worked out from, but for their queues. */
	readonly seen: Map<StoreGroup, CopyWays>;
	/** [kind]: the share of its reads that is stale; undefined before it is first worked out. */
	readonly shares: (number | undefined)[];
	/** [population]: its reads, each as the number of its kind and how many a second are answered. */
	readonly reads: number[][];
	/** [kind][population]: 1 where it has such reads; and in how many populations. */
	readonly readers: Uint8Array[];
	readonly readIn: number[];
	/** [population]: some share has changed since its sum was made. */
	readonly isOld: Uint8Array;
	readonly stale: Float64Array;
}

type CopyWays = Pick<StoreGroup, "leader" | "delayMs">;

function newAsked({ populationIds }: World): Asked {
	return {
		commits: [],
		kinds: new Map(),
		listed: 0,
		read: new Map(),
		seen: new Map(),
		shares: [],
		reads: populationIds.map(() => []),
		readers: [],
		readIn: [],
		isOld: new Uint8Array(populationIds.length),
		stale: new Float64Array(populationIds.length),
	};
}

/** Takes the reads of the populations that have others than before. */
function takeReads(asked: Asked, reads: AnsweredReads, kinds: ReadKinds): void {
	for (; asked.listed < kinds.all.length; asked.listed++) {
		const kind = kinds.all[asked.listed];
		if (kind === undefined) continue;
		const { group } = kind;
		const ofGroup = asked.kinds.get(group) ?? [];
		asked.kinds.set(group, ofGroup);
		ofGroup.push(kind);
		asked.readers.push(new Uint8Array(asked.isOld.length));
		asked.readIn.push(0);
	}
	if (!reads.areNew.includes(1)) return;
	for (const population of asked.reads.keys()) {
		if (reads.areNew[population] === 1) takeReadsOf(asked, reads, population);
	}
	reads.areNew.fill(0);
	const isRead = ({ number }: ReadKind): boolean => (asked.readIn[number] ?? 0) > 0;
	asked.read = new Map([...asked.kinds].map(([group, ofGroup]) => [group, ofGroup.filter(isRead)]));
}

function takeReadsOf(asked: Asked, { lists, classesOf }: AnsweredReads, population: number): void {
	const list = asked.reads[population] ?? [];
	for (let at = 0; at < list.length; at += 2) setReader(asked, list[at] ?? 0, { population, isReader: 0 });
	list.length = 0;
	for (const index of classesOf[population] ?? []) {
		const first = lists.from[index] ?? 0;
		const end = first + (lists.length[index] ?? 0);
		for (let at = first; at < end; at++) list.push(lists.values[at] ?? 0);
	}
	for (let at = 0; at < list.length; at += 2) setReader(asked, list[at] ?? 0, { population, isReader: 1 });
	asked.isOld[population] = 1;
}

function setReader(
	{ readers, readIn, shares }: Asked,
	kind: number,
	{ population, isReader }: { readonly population: number; readonly isReader: number },
): void {
	const ofKind = readers[kind];
	if (ofKind === undefined || ofKind[population] === isReader) return;
	ofKind[population] = isReader;
	readIn[kind] = (readIn[kind] ?? 0) + (isReader === 1 ? 1 : -1);
	// What nobody reads is not kept up to date.
	if (readIn[kind] === 0) shares[kind] = undefined;
}

/** [feature]: 1 where its writes commit elsewhere, or more or fewer of them. */
function newlyWritten(before: readonly Float64Array[], commits: readonly Float64Array[]): Uint8Array {
	if (commits === before) return new Uint8Array(commits.length);
	return Uint8Array.from(commits, (row, feature) => {
		const other = before[feature];
		return row === other || (other !== undefined && row.every((rate, region) => rate === other[region])) ? 0 : 1;
	});
}

function noteReaders({ readers, isOld }: Asked, kind: number): void {
	const list = readers[kind] ?? new Uint8Array(0);
	for (let population = 0; population < list.length; population++) {
		if (list[population] === 1) isOld[population] = 1;
	}
}

function staleOf({ reads, shares }: Asked, population: number): number {
	let stale = 0;
	const list = reads[population] ?? [];
	for (let at = 0; at < list.length; at += 2) stale += (list[at + 1] ?? 0) * (shares[list[at] ?? 0] ?? 0);
	return stale;
}

/** Copies go the same ways as before. */
function isAsSeen(group: StoreGroup, seen: CopyWays | undefined): boolean {
	return seen?.leader === group.leader && seen.delayMs === group.delayMs;
}

/**
 * [position]: 1 for the replicas that some writes wait for. Those of a replica where nothing commits now, as of a region
 * that is down, count for nothing: what is stale hangs on the writes that come in.
 */
function waitedFor({ hasBacklog, waiting, commitsPerSecond }: StoreGroup): Uint8Array {
	const waited = new Uint8Array(waiting.length);
	if (!hasBacklog) return waited;
	for (let from = 0; from < waiting.length; from++) {
		if ((commitsPerSecond[from] ?? 0) > 0) for (const to of waiting[from] ?? []) waited[to] = 1;
	}
	return waited;
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

function delaySeconds({ delayMs, backlogAgeMs, holders }: StoreGroup, from: number, to: number): number {
	return ((delayMs[from]?.[to] ?? 0) + (backlogAgeMs[from * holders.length + to] ?? 0)) / 1000;
}
