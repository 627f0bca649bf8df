import type { Design, RoutingEntry } from "./design.ts";

/** Each routing entry replaces the answer of those before it: the last of the file decides. */
export function routingInForce(design: Design): RoutingEntry | undefined {
	return [...design.routing.values()].at(-1);
}
