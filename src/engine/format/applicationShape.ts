import { either, list, map, object } from "./collectionShapes.ts";
import { commonFields, regionsShape } from "./componentShapes.ts";
import { latency } from "./latencyShape.ts";
import { boolean, catalogueName, quantity, reference } from "./scalarShapes.ts";
import { optional, type Raw, required, type Shape } from "./shape.ts";

function eachOrByRegion(value: Shape<number>) {
	return either(
		{ scalar: value, map: map("region", value) },
		"a number for each region, or a map from region to number",
	);
}

export const applicationShape = object({
	...commonFields,
	regions: optional(regionsShape, "application.regions", "all"),
	latency: required(latency, "Time that a request spends in it, without the store"),
	capacityPerSecond: optional(eachOrByRegion(quantity("count")), "application.capacityPerSecond"),
	collapse: optional(quantity("number"), "application.collapse", "1"),
	autoscale: optional(
		object({
			limit: required(quantity("ratio"), "Up to this ratio of the capacity"),
			delay: required(quantity("duration"), "Until the added capacity serves"),
		}),
		"application.autoscale",
	),
	instances: optional(
		object({
			type: required(catalogueName("instance", "an instance type"), "Instance type, for the cost"),
			count: required(eachOrByRegion(quantity("wholeCount")), "Instances, by region or in each"),
		}),
		"application.instances",
	),
	uses: optional(list(reference("store")), "application.uses", "the stores of its features"),
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
