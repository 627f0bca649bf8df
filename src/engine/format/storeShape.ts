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
	regions: optional(regionsShape, "Not for stores: `replicas` says where they run"),
	replicas: required(list(region), "Regions that hold its data"),
	pattern: optional(choice(patterns), "How its replicas work together", "the technology's"),
	consistency: required(choice(consistencies), "What the architect claims"),
	leader: optional(
		reference("region", ["nearest"]),
		"single-leader, consensus: the region that leads; `nearest` is consensus without a fixed leader",
	),
	voters: optional(list(region), "consensus: the replicas that vote; the others are read-only", "replicas"),
	witnesses: optional(list(region), "consensus: regions that vote and hold no readable data", "none"),
	homes: optional(map("population", region), "partitioned: where each population's data lives"),
	quorum: optional(
		object({
			read: optional(wholeCount, "Answers that a read waits for", "a majority for strong, else 1"),
			write: optional(wholeCount, "Answers that a write waits for", "a majority for strong, else 1"),
		}),
		"leaderless: answers to wait for",
		"a majority for strong, else 1 and 1",
	),
	replication: optional(
		object({
			mode: optional(
				choice(["sync", "async"]),
				"Whether a write waits for other replicas",
				"sync for strong, else async",
			),
			lag: optional(latency, "async: apply delay at the receiver, on top of the network", "the catalogue's"),
			acks: optional(acksShape, "sync: other replicas that a write waits for", "all"),
			onReplicaLoss: optional(
				choice(["block", "evict"]),
				"sync: wait for a lost replica, or go on without it",
				"the technology's, else block",
			),
			commitRoundTrips: optional(wholeCount, "Round trips of one commit; 2 for two-phase commit", "1"),
			copies: optional(map("region", list(region)), "partitioned: home → regions that hold its data too", "none"),
			catchUp: optional(quantity("ratio"), "Drains at most at this ratio of the peak write rate", "200%"),
		}),
		"How writes reach the other replicas",
	),
	staleBound: optional(quantity("duration"), "bounded-staleness: reads are at most this old"),
	conflicts: optional(choice(conflictStrategies), "multi-leader, leaderless: what happens to concurrent writes"),
	latency: optional(
		object({
			read: optional(latency, "A read of one replica, in its region", "the catalogue's"),
			write: optional(latency, "A write to one replica, in its region", "the catalogue's"),
		}),
		"One replica, in its region",
		"the catalogue's",
	),
	size: required(quantity("size"), "Logical data, one copy"),
	nodes: optional(
		object({
			type: required(catalogueName("instance", "a node type"), "Node type, for the cost"),
			count: required(wholeCount, "Nodes in each region"),
		}),
		"Its machines in each region, for the cost",
		"max(3, ⌈bytes there / 1 TB⌉) of the technology's usual type",
	),
	automaticLeaderFailover: optional(
		object({ after: required(quantity("duration"), "From the leader's loss to the next leader") }),
		"Promotes a replica by itself",
		"the technology's; without it people promote after failover.manualDelay",
	),
	confines: optional(
		map("population", matching("^[A-Za-z][A-Za-z0-9-]*$", "a jurisdiction such as EU")),
		"Where a population's data may rest",
		"the populations' residency",
	),
	personal: optional(boolean, "Holds personal data; false opts out of residency", "true"),
});

export type RawStore = Raw<typeof storeShape>;
