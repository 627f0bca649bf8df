import type { Design, Id, Store } from "../../engine/model/design.ts";
import type { ConflictStrategy, RecordValues } from "../../engine/model/vocabulary.ts";

/** What the lab begins with. */
export interface LabSetup {
	readonly store: Id | undefined;
	readonly strategy: ConflictStrategy;
	readonly values: RecordValues;
	/** Two or three; the first of these play at first. */
	readonly candidates: readonly Id[];
	readonly regions: readonly Id[];
	/** Decides between two halves, where one side has to refuse. */
	readonly leader: Id;
}

/** More sides than these are hard to follow, and show nothing new. */
const mostRegions = 3;

/** Stores of which several replicas could be asked to write one record. */
export function storesToTry(design: Design): readonly Store[] {
	return [...design.data.values()].filter(
		({ pattern, replicas }) =>
			replicas.length > 1 && (pattern === "multi-leader" || pattern === "leaderless" || pattern === "consensus"),
	);
}

/** The store's strategy, its regions, and what its features keep in it. Consensus has the minority refuse. */
export function setupOfStore(design: Design, store: Store): LabSetup {
	const isConsensus = store.pattern === "consensus";
	const holders = isConsensus ? [...store.voters, ...store.witnesses] : store.replicas;
	const leader = holders.find((region) => region === store.leader) ?? holders[0] ?? "";
	const candidates = [leader, ...holders.filter((region) => region !== leader)].slice(0, mostRegions);
	const kept = [...design.features.values()]
		.filter((feature) => feature.store === store.id)
		.map(({ values }) => values);
	return {
		store: store.id,
		strategy: isConsensus ? "reject" : (store.conflicts ?? "last-write-wins"),
		values: kept.find((values) => values !== "record") ?? "record",
		candidates,
		// Two show all there is to a conflict; a majority takes three.
		regions: isConsensus ? candidates : candidates.slice(0, 2),
		leader,
	};
}

/** The bank's two branches, in the design's first two regions. */
export function setupOfBank(design: Design): LabSetup {
	const known = [...design.regions.keys()];
	const candidates = known.length > 1 ? known.slice(0, mostRegions) : ["north", "south"];
	return {
		store: undefined,
		strategy: "last-write-wins",
		values: "balance",
		candidates,
		regions: candidates.slice(0, 2),
		leader: candidates[0] ?? "",
	};
}
