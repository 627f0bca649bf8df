import type { Design, Id } from "./design.ts";

/** The region, population or component of an id: they share one namespace. */
export function thingOf(design: Design, id: Id) {
	return (
		design.regions.get(id) ??
		design.users.populations.get(id) ??
		design.routing.get(id) ??
		design.balancing.get(id) ??
		design.application.get(id) ??
		design.data.get(id) ??
		design.observability.get(id)
	);
}
