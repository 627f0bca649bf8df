import type { Design, Feature, Id, Store } from "../../../src/engine/model/design.ts";
import { rttMs } from "../../../src/engine/model/design.ts";
import { effectiveReading } from "./consistencyReading.ts";
import { nearestOf } from "./entryReading.ts";
import { waysReading } from "./spillReading.ts";

/** A store that takes writes in several regions and isn't strong. */
export function mayConflict(design: Design, { store: id }: Feature): boolean {
	const store = design.data.get(id) as Store;
	return ["multi-leader", "leaderless"].includes(store.pattern) && effectiveReading(design, store) !== "strong";
}

/**
 * Conflicts an hour of a feature on a store that takes writes in several regions: every key and every
 * home summed one by one, without any grouping.
 */
export function conflictsReading(design: Design, feature: Feature): number {
	const store = design.data.get(feature.store) as Store;
	const commits = commitShares(design, feature);
	const regions = [...commits.keys()];
	const delaySeconds = regions.map((from) => regions.map((to) => meanDelaySeconds(design, { store, from, to })));
	const perSecond = overKeys(feature, commits, ({ popularity, shares }) =>
		overwritten(
			shares.map((share) => feature.writesPerSecond * popularity * share),
			delaySeconds,
		),
	);
	return perSecond * 3600;
}

export interface Partition {
	/** Regions on the one side. */
	readonly side: ReadonlySet<Id>;
	readonly seconds: number;
}

/** Keys that both sides of a partition write, and those of them that both write equally often. */
export function partitionReading(
	design: Design,
	feature: Feature,
	{ side, seconds }: Partition,
): { readonly keys: number; readonly equal: number } {
	const commits = commitShares(design, feature);
	const isHere = [...commits.keys()].map((region) => side.has(region));
	const meansOf = ({ popularity, shares }: Key) => {
		const means: [number, number] = [0, 0];
		shares.forEach((share, k) => {
			means[isHere[k] ? 0 : 1] += feature.writesPerSecond * popularity * share * seconds;
		});
		return means;
	};
	return {
		keys: overKeys(feature, commits, (key) => {
			const [here, there] = meansOf(key);
			return Math.expm1(-here) * Math.expm1(-there);
		}),
		equal: overKeys(feature, commits, (key) => equallyOften(...meansOf(key))),
	};
}

interface Key {
	/** p_k. */
	readonly popularity: number;
	/** r_i(h), in the order of the regions that commit. */
	readonly shares: readonly number[];
}

/** Σ_h w_h Σ_k of a key with that home. */
function overKeys(feature: Feature, commits: ReadonlyMap<Id, number>, value: (key: Key) => number): number {
	let zipf = 0;
	for (let rank = 1; rank <= feature.keys; rank++) zipf += rank ** -feature.skew;
	let sum = 0;
	for (const [home, weight] of commits) {
		const shares = [...commits].map(
			([region, share]) => (region === home ? feature.affinity : 0) + (1 - feature.affinity) * share,
		);
		for (let rank = 1; rank <= feature.keys; rank++) {
			sum += weight * value({ popularity: rank ** -feature.skew / zipf, shares });
		}
	}
	return sum;
}

/** Writes a second that overwrite one unseen: another region's arrived within the delay. */
function overwritten(rates: readonly number[], delaySeconds: readonly (readonly number[])[]): number {
	return rates.reduce((sum, rate, i) => {
		const unseen = rates.reduce((total, other, j) => total + (j === i ? 0 : other * (delaySeconds[i]?.[j] ?? 0)), 0);
		return sum - rate * Math.expm1(-unseen);
	}, 0);
}

/** P(two Poisson counts are equal, and not 0), term by term around where they may meet. */
function equallyOften(here: number, there: number): number {
	if (here === 0 || there === 0) return 0;
	const middle = Math.sqrt(here * there);
	const width = 6 * Math.sqrt(middle) + 20;
	let sum = 0;
	for (let n = Math.max(1, Math.floor(middle - width)); n < middle + width; n++) {
		sum += Math.exp(n * Math.log(here * there) - here - there - 2 * logFactorial(n));
	}
	return sum;
}

function logFactorial(n: number): number {
	let sum = 0;
	for (let k = 2; k <= Math.min(n, 20); k++) sum += Math.log(k);
	// Stirling's series.
	return n <= 20 ? sum : n * Math.log(n) - n + Math.log(2 * Math.PI * n) / 2 + 1 / (12 * n) - 1 / (360 * n ** 3);
}

/** Region → share of the feature's writes that commit at its replica. */
function commitShares(design: Design, feature: Feature): ReadonlyMap<Id, number> {
	const store = design.data.get(feature.store) as Store;
	const shares = new Map<Id, number>();
	for (const [population, asked] of feature.shares) {
		for (const { entry, share } of waysReading(design, { feature, population, operation: "write" })) {
			const region = nearestOf(design, entry, store.replicas);
			if (asked * share > 0) shares.set(region, (shares.get(region) ?? 0) + asked * share);
		}
	}
	return shares;
}

/** Half a round trip and the apply lag, both lognormals by their means p50 · exp(σ² / 2). */
function meanDelaySeconds(design: Design, { store, from, to }: { store: Store; from: Id; to: Id }): number {
	const { p50Ms, p99Ms } = store.replication.lag;
	const lagMs = p50Ms === 0 ? 0 : p50Ms * Math.exp((Math.log(p99Ms / p50Ms) / 2.3263) ** 2 / 2);
	const halfTripMs = (rttMs(design, from, to) / 2) * Math.exp((Math.log(1.3) / 2.3263) ** 2 / 2);
	return (halfTripMs + lagMs) / 1000;
}
