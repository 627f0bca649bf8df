import { findTechnology } from "../../engine/catalog/findTechnology.ts";
import { type ItemSection, itemPath } from "../../engine/model/commands/items.ts";
import type { Design, Id } from "../../engine/model/design.ts";
import { type Layer, layers } from "../../engine/model/vocabulary.ts";

export interface ThingFacts {
	readonly section: ItemSection | "regions";
	readonly keys: readonly (string | number)[];
	readonly name: string;
	readonly says: string;
	readonly icon: string;
	readonly layer: Layer | undefined;
	/** A routing's method, a store's pattern: which fields it has. */
	readonly kind: string | undefined;
}

/** What the inspector's head says of a thing; undefined when the design has no such thing. */
export function thingFacts(design: Design, id: Id, section: "features" | undefined): ThingFacts | undefined {
	if (section === "features") {
		const feature = design.features.get(id);
		if (feature === undefined) return undefined;
		return facts("features", id, {
			name: feature.name,
			says: `${feature.application} · ${feature.store}`,
			icon: "lines",
		});
	}
	const region = design.regions.get(id);
	if (region !== undefined) {
		return facts("regions", id, { name: id, says: `${region.name} · ${region.place}`, icon: "pin" });
	}
	const population = design.users.populations.get(id);
	if (population !== undefined) {
		return facts("users.populations", id, { name: population.name, says: population.place, icon: "user" });
	}
	return componentFacts(design, id);
}

type Looks = Pick<ThingFacts, "name" | "says" | "icon"> & Partial<Pick<ThingFacts, "layer" | "kind">>;

function facts(section: ThingFacts["section"], id: Id, looks: Looks): ThingFacts {
	return { layer: undefined, kind: undefined, ...looks, section, keys: itemPath(section, id) };
}

function componentFacts(design: Design, id: Id): ThingFacts | undefined {
	const layer = layers.find((each) => design[each].has(id));
	const component = layer === undefined ? undefined : design[layer].get(id);
	if (layer === undefined || component === undefined) return undefined;
	return facts(layer, id, {
		name: component.name,
		says: component.technologyName,
		icon: findTechnology(component.technology)?.icon ?? "box",
		layer,
		kind: design.routing.get(id)?.method ?? design.data.get(id)?.pattern,
	});
}
