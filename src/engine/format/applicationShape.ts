import * as texts from "../../texts/format/keys.ts";
import { either, list, map, object } from "./collectionShapes.ts";
import { commonFields, regionsShape } from "./componentShapes.ts";
import { latency } from "./latencyShape.ts";
import { boolean, catalogueName, quantity, reference } from "./scalarShapes.ts";
import { optional, type Raw, required, type Shape } from "./shape.ts";

function eachOrByRegion(value: Shape<number>) {
	return either({ scalar: value, map: map("region", value) }, texts.aNumberForEachRegion);
}

export const applicationShape = object({
	...commonFields,
	regions: optional(regionsShape, "application.regions", "all"),
	latency: required(latency, texts.timeThatARequestSpends),
	capacityPerSecond: optional(eachOrByRegion(quantity("count")), "application.capacityPerSecond"),
	collapse: optional(quantity("number"), "application.collapse", "1"),
	autoscale: optional(
		object({
			limit: required(quantity("ratio"), texts.upToThisRatio),
			delay: required(quantity("duration"), texts.untilTheAddedCapacityServes),
		}),
		"application.autoscale",
	),
	instances: optional(
		object({
			type: required(catalogueName("instance", "an instance type"), "Instance type, for the cost"),
			count: required(eachOrByRegion(quantity("wholeCount")), texts.instancesByRegion),
		}),
		"application.instances",
	),
	uses: optional(list(reference("store")), "application.uses", texts.theStoresOfItsFeatures),
	calls: optional(
		map(
			"application",
			object({
				crossRegion: optional(boolean, "application.calls.crossRegion", "false"),
				circuitBreaker: optional(boolean, "application.calls.circuitBreaker", "false"),
			}),
		),
		"application.calls",
	),
});

export type RawApplication = Raw<typeof applicationShape>;
