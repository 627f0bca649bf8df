import type { Design, Feature, Id, Store } from "./design.ts";
import { fixedLeader, nearestReplica } from "./replicas.ts";
import type { RequestStream } from "./spill.ts";

/**
 * Where a feature's writes commit while all is well: region → share of all its writes, adding up to 1;
 * empty when no region takes writes. With a leader all at the leader, in a partitioned store at the
 * homes, else at the replica nearest to where the write entered.
 */
export function writeOrigins(
	design: Design,
	{ feature, store, streams }: { feature: Feature; store: Store; streams: readonly RequestStream[] },
): ReadonlyMap<Id, number> {
	const leader = fixedLeader(store);
	return writeShares(
		{ feature, streams },
		(stream) => leader ?? stream.home ?? nearestReplica(design, store, stream.entry),
	);
}

/** Where a feature's writes enter, which is where a leaderless store coordinates them: region → share of all its writes. */
export function coordinatedAt(of: {
	readonly feature: Feature;
	readonly streams: readonly RequestStream[];
}): ReadonlyMap<Id, number> {
	return writeShares(of, ({ entry }) => entry);
}

function writeShares(
	{ feature, streams }: { readonly feature: Feature; readonly streams: readonly RequestStream[] },
	place: (stream: RequestStream) => Id,
): ReadonlyMap<Id, number> {
	const shares = new Map<Id, number>();
	for (const stream of streams) {
		if (stream.feature.id !== feature.id || stream.operation !== "write") continue;
		const share = stream.share * (feature.shares.get(stream.population) ?? 0);
		const region = place(stream);
		if (share > 0) shares.set(region, (shares.get(region) ?? 0) + share);
	}
	const total = [...shares.values()].reduce((sum, share) => sum + share, 0);
	return new Map([...shares].map(([region, share]) => [region, share / total]));
}

/**
 * r_i(h): the share of the writes on a record with home `home` that commit at `region`: its own region
 * makes `affinity` of them, all regions the rest by their share of the writes.
 */
export function writeShare(
	feature: Pick<Feature, "affinity">,
	origins: ReadonlyMap<Id, number>,
	{ home, region }: { readonly home: Id; readonly region: Id },
): number {
	const atHome = home === region ? feature.affinity : 0;
	return atHome + (1 - feature.affinity) * (origins.get(region) ?? 0);
}
