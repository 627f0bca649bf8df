import { keyPopularity } from "./keyPopularity.ts";
import type { StaleCurve } from "./staleCurve.ts";
import { newStaleCurve } from "./staleCurve.ts";
import type { StoreGroup } from "./stores/group.ts";
import type { RequestClass, World } from "./world.ts";

/** Which share of the reads at a replica is stale, from the writes that are not there yet. */
export interface StaleReads {
	share(requests: RequestClass, read: ReadAt): number;
	/** Forgets what it has worked out: write rates have changed. */
	reset(): void;
	/** Forgets what it has worked out for these groups: their queues have changed. */
	resetGroups(groups: readonly StoreGroup[]): void;
}

export interface ReadAt {
	readonly group: StoreGroup;
	/** Region of the replica that answers. */
	readonly site: number;
	/** [feature][region]: writes that commit there, a second. */
	readonly commits: readonly Float64Array[];
}

/** Beyond this many replicas homes are not told apart, so that a large store costs no more than a small one. */
const homesToldApart = 8;

export function newStaleReads(world: World): StaleReads {
	const curves = world.features.map((feature) => newStaleCurve(keyPopularity(feature.keys, feature.skew)));
	/** By group, then by feature and replica. */
	const known = new Map<number, Map<number, number>>();
	return {
		reset: () => known.clear(),
		resetGroups: (groups) => {
			for (const group of groups) known.delete(group.index);
		},
		share: (requests, { group, site, commits }) => {
			if (requests.readConsistency === "strong" || site < 0 || site === group.leader) return 0;
			const ofGroup = known.get(group.index) ?? new Map<number, number>();
			known.set(group.index, ofGroup);
			const key = requests.featureIndex * world.regionIds.length + site;
			const cached = ofGroup.get(key);
			if (cached !== undefined) return cached;
			const value = staleShare(group, {
				site,
				affinity: requests.feature.affinity,
				curve: curves[requests.featureIndex] ?? (() => 0),
				commits: commits[requests.featureIndex] ?? noCommits,
			});
			ofGroup.set(key, value);
			return value;
		},
	};
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
