import * as texts from "../../texts/format/keys.ts";
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
		at: required(quantity("duration"), texts.whenItBegins),
		for: required(quantity("duration"), texts.howLongItLasts),
		kind: required(choice(faultKinds), "What happens"),
		region: optional(region, "fault.region"),
		between: optional(list(either({ scalar: region, list: list(region) }, texts.aRegionOrAList)), "fault.between"),
		errorRate: optional(quantity("share"), "fault.errorRate"),
		latency: optional(quantity("duration"), "fault.latency"),
		store: optional(reference("store"), "fault.store"),
		population: optional(reference("population"), "fault.population", "everyone"),
		times: optional(quantity("number"), "fault.times"),
		routing: optional(reference("routing"), "fault.routing"),
	},
	{ by: "kind", keys: faultKeys },
);

export type RawFault = Raw<typeof faultShape>;
