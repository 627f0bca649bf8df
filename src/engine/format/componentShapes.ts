import { routingMethods, routingPolicies, signals } from "../model/vocabulary.ts";
import { either, list, map, object } from "./collectionShapes.ts";
import { latency } from "./latencyShape.ts";
import { boolean, catalogueName, choice, quantity, reference, text } from "./scalarShapes.ts";
import { optional, type Raw, required } from "./shape.ts";

const money = quantity("money");
const duration = quantity("duration");
const region = reference("region");

/** `all`, or a list of regions. */
export const regionsShape = either({ scalar: choice(["all"]), list: list(region) }, "`all` or a list of regions");

/** What the components of all layers have. */
export const commonFields = {
	name: optional(text, "Name as shown", "the id"),
	technology: required(catalogueName("technology", "a technology"), "A technology of the catalogue, or free text"),
	availability: optional(quantity("share"), "Of one region's instance", "the catalogue's"),
	monthlyCost: optional(
		either({ scalar: money, map: map("region", money) }, "an amount of money, or a map from region to amount"),
		"Pinned from the real bill: in total, or by region",
		"the catalogue's estimate",
	),
	notes: optional(text, "Notes"),
};

export const healthCheckFields = {
	interval: optional(duration, "Time between two checks", "30s for dns, 2s for anycast"),
	failures: optional(quantity("wholeCount"), "Failed checks until it counts as down", "3 for dns, 2 for anycast"),
	timeout: optional(duration, "A check that takes longer has failed", "5s for dns, 1s for anycast"),
};

export const routingShape = object({
	...commonFields,
	regions: optional(regionsShape, "Where it answers", "all"),
	method: required(choice(routingMethods), "Through DNS answers, one anycast address, or a client that chooses"),
	policy: optional(choice(routingPolicies), "dns, client: how the region is chosen", "latency"),
	geolocation: optional(map("population", region), "Region by population, for the geolocation policy"),
	weights: optional(map("region", quantity("share")), "Share by region, for the weighted policy; normalised"),
	primary: optional(region, "The region of the primary policy"),
	ttl: optional(duration, "dns: how long an answer is kept", "60s"),
	ignoresTtl: optional(quantity("share"), "dns: clients whose resolver holds an answer for up to 10 × ttl", "1%"),
	healthCheck: optional(object(healthCheckFields), "dns, anycast: the routing's own check"),
	convergence: optional(duration, "anycast: from withdrawal to all routes moved", "20s"),
	timeout: optional(duration, "client: when it gives up on a region", "1s"),
	retries: optional(quantity("wholeCount"), "client: other regions tried after a failed try, nearest first", "1"),
	rememberFor: optional(duration, "client: how long it keeps a changed choice", "5m"),
	sticky: optional(boolean, "A session stays in its region", "true for client, else false"),
	followsData: optional(boolean, "Send a request on partitioned data to the data's home", "false"),
	spill: optional(boolean, "What exceeds a region's capacity goes to the next nearest with room", "the technology's"),
});

export const balancingShape = object({
	...commonFields,
	regions: optional(regionsShape, "Where it runs", "all"),
	latency: optional(latency, "Time that a request spends in it", "the catalogue's"),
	to: optional(list(reference("application")), "The applications that it sends to", "all"),
});

export const observabilityShape = object({
	...commonFields,
	regions: optional(regionsShape, "Where it runs", "all"),
	scope: optional(choice(["regional", "global"]), "Sees one region each, or all together"),
	signals: optional(list(choice(signals)), "What it collects"),
});

export type RawRouting = Raw<typeof routingShape>;
export type RawBalancing = Raw<typeof balancingShape>;
export type RawObservability = Raw<typeof observabilityShape>;
