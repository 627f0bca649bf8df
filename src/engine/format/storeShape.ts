import * as texts from "../../texts/format/keys.ts";
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
	replicas: required(list(region), texts.regionsThatHoldItsData),
	pattern: optional(choice(patterns), "store.pattern", texts.theTechnologys),
	consistency: required(choice(consistencies), texts.whatTheArchitectClaims),
	leader: optional(reference("region", ["nearest"]), "store.leader"),
	voters: optional(list(region), "store.voters", "replicas"),
	witnesses: optional(list(region), "store.witnesses", "none"),
	homes: optional(map("population", region), "store.homes"),
	quorum: optional(
		object({
			read: optional(wholeCount, "store.quorum.read", texts.aMajorityForStrong),
			write: optional(wholeCount, "store.quorum.write", texts.aMajorityForStrong),
		}),
		"store.quorum",
		texts.aMajorityForStrongElse,
	),
	replication: optional(
		object({
			mode: optional(choice(["sync", "async"]), "store.replication.mode", texts.syncForStrong),
			lag: optional(latency, "store.replication.lag", texts.theCatalogues),
			acks: optional(acksShape, "store.replication.acks", "all"),
			onReplicaLoss: optional(
				choice(["block", "evict"]),
				"store.replication.onReplicaLoss",
				texts.theTechnologysElseBlock,
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
			read: optional(latency, "store.latency.read", texts.theCatalogues),
			write: optional(latency, "store.latency.write", texts.theCatalogues),
		}),
		"store.latency",
		texts.theCatalogues,
	),
	size: required(quantity("size"), texts.logicalDataOneCopy),
	nodes: optional(
		object({
			type: required(catalogueName("instance", "a node type"), "Node type, for the cost"),
			count: required(wholeCount, texts.nodesInEachRegion),
		}),
		"store.nodes",
		"max(3, ⌈bytes there / 1 TB⌉) of the technology's usual type",
	),
	automaticLeaderFailover: optional(
		object({ after: required(quantity("duration"), texts.fromTheLeadersLoss) }),
		"store.automaticLeaderFailover",
		texts.theTechnologysWithoutItPeople,
	),
	confines: optional(
		map("population", matching("^[A-Za-z][A-Za-z0-9-]*$", texts.aJurisdictionSuchAsEuInStoreShape)),
		"store.confines",
		texts.thePopulationsResidency,
	),
	personal: optional(boolean, "store.personal", "true"),
});

export type RawStore = Raw<typeof storeShape>;
