import type { KeyBin } from "./keyPopularity.ts";
import { keyPopularity } from "./keyPopularity.ts";
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
	const bins = world.features.map((feature) => keyPopularity(feature.keys, feature.skew));
	/** By group, then by feature and replica. */
	const known = new Map<number, Map<number, number>>();
	/** By group, feature and replica: what was worked out last. */
	const memory = new Map<number, StaleParts>();
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
			const place = group.index * world.features.length * world.regionIds.length + key;
			const parts = memory.get(place) ?? [];
			memory.set(place, parts);
			const value = staleShare(group, {
				parts,
				site,
				affinity: requests.feature.affinity,
				bins: bins[requests.featureIndex] ?? [],
				commits: commits[requests.featureIndex] ?? noCommits,
			});
			ofGroup.set(key, value);
			return value;
		},
	};
}

/** [home]: the share that so many writes under way make stale, kept because it costs many exponentials. */
type StaleParts = ({ readonly writes: number; readonly share: number } | undefined)[];

interface StaleQuestion {
	readonly parts: StaleParts;
	readonly site: number;
	readonly affinity: number;
	readonly bins: readonly KeyBin[];
	/** [region]: the feature's writes that commit there, a second. */
	readonly commits: Float64Array;
}

const noCommits = new Float64Array(0);

/** Σ_h w_h Σ_k p_k (1 − exp(−Σ_i λ_ik(h) · D_ij)), with the age of the queue added to the delay. */
function staleShare(group: StoreGroup, { parts, site, affinity, bins, commits }: StaleQuestion): number {
	const to = group.holders.indexOf(site);
	const rates = group.holders.map((region) => commits[region] ?? 0);
	const total = rates.reduce((sum, rate) => sum + rate, 0);
	if (total <= 0 || to < 0) return 0;
	const delaysSeconds = group.holders.map(
		(_, from) => ((group.delayMs[from]?.[to] ?? 0) + (group.backlogAgeMs[from]?.[to] ?? 0)) / 1000,
	);
	const underWay = rates.map((rate, from) => (from === to ? 0 : rate * (delaysSeconds[from] ?? 0)));
	const anywhere = underWay.reduce((sum, writes) => sum + writes, 0);
	if (group.kind === "leader" || group.kind === "quorum-leader" || affinity <= 0 || rates.length > homesToldApart) {
		return keptPart(parts, 0, { bins, writes: anywhere });
	}
	return rates.reduce((sum, rate, home) => {
		const ownDelay = home === to ? 0 : (delaysSeconds[home] ?? 0);
		const expected = affinity * total * ownDelay + (1 - affinity) * anywhere;
		return sum + (rate / total) * keptPart(parts, home, { bins, writes: expected });
	}, 0);
}

function keptPart(
	parts: StaleParts,
	home: number,
	{ bins, writes }: { readonly bins: readonly KeyBin[]; readonly writes: number },
): number {
	const kept = parts[home];
	if (kept !== undefined && Math.abs(kept.writes - writes) <= 1e-13 * writes) return kept.share;
	const share = stalePart(bins, writes);
	parts[home] = { writes, share };
	return share;
}

/** Share of reads whose record has at least one of the `writes` that are under way. */
function stalePart(bins: readonly KeyBin[], writes: number): number {
	if (writes <= 0) return 0;
	let stale = 0;
	for (const { keys, share } of bins) stale += keys * share * -Math.expm1(-writes * share);
	return stale;
}
