import type { Design, Feature, Id, Store } from "../../../src/engine/model/design.ts";
import { rttMs } from "../../../src/engine/model/design.ts";
import { entryReading, nearestOf } from "./entryReading.ts";

/**
 * Conflicts an hour of a feature on an asynchronous store that takes writes in several regions: every
 * key and every home summed one by one, without any grouping. Before spill.
 */
export function conflictsReading(design: Design, feature: Feature): number {
	const store = design.data.get(feature.store) as Store;
	const commits = commitShares(design, { feature, store });
	const regions = [...commits.keys()];
	const delaySeconds = regions.map((from) => regions.map((to) => meanDelaySeconds(design, { store, from, to })));
	let zipf = 0;
	for (let rank = 1; rank <= feature.keys; rank++) zipf += rank ** -feature.skew;
	let perSecond = 0;
	for (let rank = 1; rank <= feature.keys; rank++) {
		const keyRate = (feature.writesPerSecond * rank ** -feature.skew) / zipf;
		for (const [home, weight] of commits) {
			const rates = regions.map((region) => {
				const own = region === home ? feature.affinity : 0;
				return keyRate * (own + (1 - feature.affinity) * (commits.get(region) ?? 0));
			});
			perSecond += weight * overwritten(rates, delaySeconds);
		}
	}
	return perSecond * 3600;
}

/** Writes a second that overwrite one unseen: another region's arrived within the delay. */
function overwritten(rates: readonly number[], delaySeconds: readonly (readonly number[])[]): number {
	return rates.reduce((sum, rate, i) => {
		const unseen = rates.reduce((total, other, j) => total + (j === i ? 0 : other * (delaySeconds[i]?.[j] ?? 0)), 0);
		return sum - rate * Math.expm1(-unseen);
	}, 0);
}

/** Region → share of the feature's writes that commit at its replica. */
function commitShares(design: Design, { feature, store }: { feature: Feature; store: Store }): ReadonlyMap<Id, number> {
	const shares = new Map<Id, number>();
	for (const [population, asked] of feature.shares) {
		for (const { entry, share } of entryReading(design, { feature, population, operation: "write" })) {
			const region = nearestOf(design, entry, store.replicas);
			shares.set(region, (shares.get(region) ?? 0) + asked * share);
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
