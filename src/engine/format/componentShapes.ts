import * as texts from "../../texts/format/keys.ts";
import { routingMethods, routingPolicies, signals } from "../model/vocabulary.ts";
import { either, list, map, object } from "./collectionShapes.ts";
import { latency } from "./latencyShape.ts";
import { boolean, catalogueName, choice, quantity, reference, text } from "./scalarShapes.ts";
import { optional, type Raw, required } from "./shape.ts";

const money = quantity("money");
const duration = quantity("duration");
const region = reference("region");

/** `all`, or a list of regions. */
export const regionsShape = either({ scalar: choice(["all"]), list: list(region) }, texts.allOrAList);

/** What the components of all layers have. */
export const commonFields = {
	name: optional(text, "common.name", texts.theId),
	technology: required(catalogueName("technology", texts.aTechnology), texts.aTechnologyOfTheCatalogue),
	availability: optional(quantity("share"), "common.availability", texts.theCatalogues),
	monthlyCost: optional(
		either({ scalar: money, map: map("region", money) }, texts.anAmountOfMoney),
		"common.monthlyCost",
		texts.theCataloguesEstimate,
	),
	notes: optional(text, "common.notes"),
};

export const healthCheckFields = {
	interval: optional(duration, "healthCheck.interval", "30s for dns, 2s for anycast"),
	failures: optional(quantity("wholeCount"), "healthCheck.failures", texts.of3ForDns),
	timeout: optional(duration, "healthCheck.timeout", "5s for dns, 1s for anycast"),
};

export const routingShape = object({
	...commonFields,
	regions: optional(regionsShape, "routing.regions", "all"),
	method: required(choice(routingMethods), texts.throughDnsAnswers),
	policy: optional(choice(routingPolicies), "routing.policy", "latency"),
	geolocation: optional(map("population", region), "routing.geolocation"),
	weights: optional(map("region", quantity("share")), "routing.weights"),
	primary: optional(region, "routing.primary"),
	ttl: optional(duration, "routing.ttl", "60s"),
	ignoresTtl: optional(quantity("share"), "routing.ignoresTtl", "1%"),
	healthCheck: optional(object(healthCheckFields), "routing.healthCheck"),
	convergence: optional(duration, "routing.convergence", "20s"),
	timeout: optional(duration, "routing.timeout", "1s"),
	retries: optional(quantity("wholeCount"), "routing.retries", "1"),
	rememberFor: optional(duration, "routing.rememberFor", "5m"),
	sticky: optional(boolean, "routing.sticky", texts.trueForClient),
	followsData: optional(boolean, "routing.followsData", "false"),
	spill: optional(boolean, "routing.spill", texts.theTechnologys),
});

export const balancingShape = object({
	...commonFields,
	regions: optional(regionsShape, "balancing.regions", "all"),
	latency: optional(latency, "balancing.latency", texts.theCatalogues),
	to: optional(list(reference("application")), "balancing.to", "all"),
});

export const observabilityShape = object({
	...commonFields,
	regions: optional(regionsShape, "observability.regions", "all"),
	scope: optional(choice(["regional", "global"]), "observability.scope"),
	signals: optional(list(choice(signals)), "observability.signals"),
});

export type RawRouting = Raw<typeof routingShape>;
export type RawBalancing = Raw<typeof balancingShape>;
export type RawObservability = Raw<typeof observabilityShape>;
