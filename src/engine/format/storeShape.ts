import { conflictStrategies, consistencies, patterns } from "../model/vocabulary.ts";
import { acksShape } from "./acksShape.ts";
import { list, map, object } from "./collectionShapes.ts";
import { commonFields, regionsShape } from "./componentShapes.ts";
import { latency } from "./latencyShape.ts";
import { boolean, catalogueName, choice, matching, quantity, reference } from "./scalarShapes.ts";
import { optional, type Raw, required } from "./shape.ts";

const region = reference("region");
const wholeCount = quantity("wholeCount");

export const storeShape = object({
	...commonFields,
	regions: optional(regionsShape, "store.regions"),
	replicas: required(list(region), "Regions that hold its data"),
	pattern: optional(choice(patterns), "store.pattern", "the technology's"),
	consistency: required(choice(consistencies), "What the architect claims"),
	leader: optional(reference("region", ["nearest"]), "store.leader"),
	voters: optional(list(region), "store.voters", "replicas"),
	witnesses: optional(list(region), "store.witnesses", "none"),
	homes: optional(map("population", region), "store.homes"),
	quorum: optional(
		object({
			read: optional(wholeCount, "store.quorum.read", "a majority for strong, else 1"),
			write: optional(wholeCount, "store.quorum.write", "a majority for strong, else 1"),
		}),
		"store.quorum",
		"a majority for strong, else 1 and 1",
	),
	replication: optional(
		object({
			mode: optional(choice(["sync", "async"]), "store.replication.mode", "sync for strong, else async"),
			lag: optional(latency, "store.replication.lag", "the catalogue's"),
			acks: optional(acksShape, "store.replication.acks", "all"),
			onReplicaLoss: optional(
				choice(["block", "evict"]),
				"store.replication.onReplicaLoss",
				"the technology's, else block",
			),
			commitRoundTrips: optional(wholeCount, "store.replication.commitRoundTrips", "1"),
			copies: optional(map("region", list(region)), "store.replication.copies", "none"),
			catchUp: optional(quantity("ratio"), "store.replication.catchUp", "200%"),
		}),
		"store.replication",
	),
	staleBound: optional(quantity("duration"), "store.staleBound"),
	conflicts: optional(choice(conflictStrategies), "store.conflicts"),
	latency: optional(
		object({
			read: optional(latency, "store.latency.read", "the catalogue's"),
			write: optional(latency, "store.latency.write", "the catalogue's"),
		}),
		"store.latency",
		"the catalogue's",
	),
	size: required(quantity("size"), "Logical data, one copy"),
	nodes: optional(
		object({
			type: required(catalogueName("instance", "a node type"), "Node type, for the cost"),
			count: required(wholeCount, "Nodes in each region"),
		}),
		"store.nodes",
		"max(3, ⌈bytes there / 1 TB⌉) of the technology's usual type",
	),
	automaticLeaderFailover: optional(
		object({ after: required(quantity("duration"), "From the leader's loss to the next leader") }),
		"store.automaticLeaderFailover",
		"the technology's; without it people promote after failover.manualDelay",
	),
	confines: optional(
		map("population", matching("^[A-Za-z][A-Za-z0-9-]*$", "a jurisdiction such as EU")),
		"store.confines",
		"the populations' residency",
	),
	personal: optional(boolean, "store.personal", "true"),
});

export type RawStore = Raw<typeof storeShape>;
