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
	regions: optional(regionsShape, "Where it runs", "all"),
	latency: required(latency, "Time that a request spends in it, without the store"),
	capacityPerSecond: optional(eachOrByRegion(quantity("count")), "Requests that it can take, by region or in each"),
	collapse: optional(
		quantity("number"),
		"Overload exponent: goodput = C · (C / offered)^collapse; 0 is perfect shedding",
		"1",
	),
	autoscale: optional(
		object({
			limit: required(quantity("ratio"), "Up to this ratio of the capacity"),
			delay: required(quantity("duration"), "Until the added capacity serves"),
		}),
		"Capacity that is added under load",
	),
	instances: optional(
		object({
			type: required(catalogueName("instance", "an instance type"), "Instance type, for the cost"),
			count: required(eachOrByRegion(quantity("wholeCount")), "Instances, by region or in each"),
		}),
		"The machines it runs on, for the cost",
	),
	uses: optional(
		list(reference("store")),
		"Stores that it uses; for drawing and findings",
		"the stores of its features",
	),
	calls: optional(
		map(
			"application",
			object({
				crossRegion: optional(boolean, "It may call across regions", "false"),
				circuitBreaker: optional(boolean, "A circuit breaker stops calls to a failing one", "false"),
			}),
		),
		"Applications that it calls; for drawing and findings",
	),
});

export type RawApplication = Raw<typeof applicationShape>;
