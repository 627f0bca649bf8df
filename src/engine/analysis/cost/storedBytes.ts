import type { Design, Id, Store } from "../../model/design.ts";

/**
 * Bytes of a store that rest in each of its regions: all of them in each replica; of a partitioned
 * store what its homes hold, by the shares of the populations that live there, and their copies.
 * A witness holds nothing to pay for.
 */
export function storedBytes(design: Design, store: Store): ReadonlyMap<Id, number> {
	if (store.pattern === "partitioned") return partitionedBytes(design, store);
	const holders = store.replicas.filter((region) => !store.witnesses.includes(region));
	return new Map(holders.map((region) => [region, store.sizeBytes]));
}

function partitionedBytes(design: Design, store: Store): ReadonlyMap<Id, number> {
	const bytes = new Map<Id, number>(store.replicas.map((region) => [region, 0]));
	for (const [home, share] of homeShares(design, store)) {
		for (const region of new Set([home, ...(store.replication.copies.get(home) ?? [])])) {
			bytes.set(region, (bytes.get(region) ?? 0) + share * store.sizeBytes);
		}
	}
	return bytes;
}

/** Home → share of the data, normalised over the populations that have a home; even where nobody has. */
export function homeShares(design: Design, store: Store): ReadonlyMap<Id, number> {
	const shares = new Map<Id, number>();
	let total = 0;
	for (const [population, home] of store.homes) {
		const share = design.users.populations.get(population)?.share ?? 0;
		shares.set(home, (shares.get(home) ?? 0) + share);
		total += share;
	}
	if (total === 0) return new Map(store.replicas.map((region) => [region, 1 / store.replicas.length]));
	return new Map([...shares].map(([home, share]) => [home, share / total]));
}
