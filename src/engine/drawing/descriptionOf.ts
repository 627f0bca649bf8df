import type { Design } from "../model/design.ts";

/** A picture in words. */
export function descriptionOf(design: Design): string {
	const regions = [...design.regions.keys()].join(", ");
	const stores = [...design.data.values()].map((store) => `${store.name} (${store.replicas.join(", ")})`).join("; ");
	return `${design.description ?? design.name}. Regions: ${regions}. Stores: ${stores}.`;
}
