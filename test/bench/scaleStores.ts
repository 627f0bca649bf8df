/** A store of a large design, its fields as the text has them. */
export interface ScaleStore {
	readonly id: string;
	readonly fields: string;
}

interface Wanted {
	/** Cards of stores in each region. */
	readonly slots: number;
	readonly populations: readonly string[];
}

type Fields = (replicas: readonly string[], populations: readonly string[]) => string;

const first = (replicas: readonly string[]) => replicas[0] ?? "";
const middle = (replicas: readonly string[]) => replicas[Math.floor(replicas.length / 2)] ?? "";
/** So many of them, evenly out of the list. */
const few = (replicas: readonly string[], count: number) =>
	Array.from({ length: count }, (_, index) => replicas[Math.floor((index * replicas.length) / count)]).join(", ");
const copies = (replicas: readonly string[]) =>
	replicas.map((id, index) => `${id}: [${replicas[(index + 1) % replicas.length]}]`).join(", ");

const everywhere: readonly Fields[] = [
	() => "technology: dynamodb-global-tables, pattern: multi-leader, consistency: eventual, conflicts: last-write-wins",
	(replicas) =>
		`technology: postgresql, pattern: single-leader, consistency: eventual, leader: ${middle(replicas)}, replication: { mode: async }, automaticLeaderFailover: { after: 30s }`,
	() =>
		"technology: cassandra, pattern: leaderless, consistency: eventual, quorum: { read: 1, write: 2 }, conflicts: last-write-wins",
	() => "technology: redis-active-active, pattern: multi-leader, consistency: eventual, conflicts: crdt",
	(replicas) =>
		`technology: cockroachdb, pattern: consensus, consistency: strong, leader: ${first(replicas)}, voters: [${few(replicas, 5)}]`,
	(replicas, populations) =>
		`technology: s3, pattern: partitioned, consistency: read-your-writes, homes: { ${populations.map((id, index) => `${id}: ${replicas[index]}`).join(", ")} }, replication: { mode: async, copies: { ${copies(replicas)} } }`,
	() => "technology: cosmosdb, pattern: multi-leader, consistency: eventual, conflicts: last-write-wins",
];

const grouped: readonly { readonly replicas: number; readonly fields: Fields }[] = [
	{
		replicas: 16,
		fields: (replicas) =>
			`technology: mongodb, pattern: single-leader, consistency: eventual, leader: ${first(replicas)}, replication: { mode: async }`,
	},
	{
		replicas: 8,
		fields: (replicas) =>
			`technology: spanner, pattern: consensus, consistency: strong, leader: ${first(replicas)}, voters: [${few(replicas, 3)}]`,
	},
	{
		replicas: 32,
		fields: () =>
			"technology: scylladb, pattern: leaderless, consistency: eventual, quorum: { read: 2, write: 2 }, conflicts: last-write-wins",
	},
	{
		replicas: 4,
		fields: (replicas) =>
			`technology: mysql, pattern: single-leader, consistency: strong, leader: ${first(replicas)}, replication: { mode: sync, acks: 1 }`,
	},
];

/** Stores so that each region has the same count of them: a good half everywhere, the others in groups of neighbours. */
export function scaleStores(regions: readonly string[], { slots, populations }: Wanted): readonly ScaleStore[] {
	const wide = Math.ceil(slots * 0.55);
	return Array.from({ length: slots }, (_, slot) => {
		if (slot < wide) {
			const fields = everywhere[slot % everywhere.length] ?? first;
			return [{ id: `global${slot}`, fields: storeFields(regions, fields(regions, populations)) }];
		}
		const kind = grouped[(slot - wide) % grouped.length];
		if (kind === undefined) throw new Error("no kind of store");
		return groups(regions, kind.replicas).map((group, index) => ({
			id: `group${slot}-${index}`,
			fields: storeFields(group, kind.fields(group, populations)),
		}));
	}).flat();
}

function storeFields(replicas: readonly string[], fields: string): string {
	return `${fields}, replicas: [${replicas.join(", ")}], size: 500GB`;
}

function groups(regions: readonly string[], size: number): readonly (readonly string[])[] {
	const count = Math.max(1, Math.round(regions.length / size));
	return Array.from({ length: count }, (_, index) =>
		regions.slice((index * regions.length) / count, ((index + 1) * regions.length) / count),
	);
}
