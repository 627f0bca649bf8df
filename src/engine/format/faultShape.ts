import { either, list, object } from "./collectionShapes.ts";
import { choice, quantity, reference } from "./scalarShapes.ts";
import { optional, type Raw, required } from "./shape.ts";

export const faultKinds = [
	"region-down",
	"partition",
	"degraded",
	"store-down",
	"replication-stall",
	"slow-link",
	"surge",
	"false-alarm",
	"routing-down",
] as const;

const region = reference("region");

/** Keys of each kind of fault besides at, for and kind; the first ones, up to `needed`, are required. */
export const faultKeys: Readonly<Record<(typeof faultKinds)[number], readonly string[]>> = {
	"region-down": ["region"],
	partition: ["between"],
	degraded: ["region", "errorRate", "latency"],
	"store-down": ["store", "region"],
	"replication-stall": ["store"],
	"slow-link": ["between", "latency"],
	surge: ["times", "population"],
	"false-alarm": ["region"],
	"routing-down": ["routing"],
};

export const faultShape = object(
	{
		at: required(quantity("duration"), "When it begins"),
		for: required(quantity("duration"), "How long it lasts"),
		kind: required(choice(faultKinds), "What happens"),
		region: optional(region, "The region that it hits"),
		between: optional(
			list(either({ scalar: region, list: list(region) }, "a region or a list of regions")),
			"partition: groups of regions, [[a], [b, c]]; slow-link: two regions, [a, b]",
		),
		errorRate: optional(quantity("share"), "degraded: share of requests that fail"),
		latency: optional(quantity("duration"), "degraded: added to each request; slow-link: added to the round trip"),
		store: optional(reference("store"), "The store that it hits"),
		population: optional(reference("population"), "surge: whose demand grows", "everyone"),
		times: optional(quantity("number"), "surge: demand times this"),
		routing: optional(reference("routing"), "The routing entry that it hits"),
	},
	{ by: "kind", keys: faultKeys },
);

export type RawFault = Raw<typeof faultShape>;
