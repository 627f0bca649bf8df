import type { ReferenceKind } from "../../engine/format/reading.ts";
import { componentRegions } from "../../engine/model/componentRegions.ts";
import type { Design, Id } from "../../engine/model/design.ts";
import { layers } from "../../engine/model/vocabulary.ts";

type Keys = readonly (string | number)[];

/** The ids that a reference may name; for what is said by region of a component, the regions where it runs. */
export function candidateIds(design: Design, kind: ReferenceKind, keys: Keys = []): readonly Id[] {
	switch (kind) {
		case "region":
			return regionsFor(design, keys);
		case "population":
			return [...design.users.populations.keys()];
		case "routing":
			return [...design.routing.keys()];
		case "application":
			return [...design.application.keys()].filter((id) => keys[0] !== "application" || id !== keys[1]);
		case "store":
			return [...design.data.keys()];
		case "scenario":
			return [...design.scenarios.keys()];
		case "thing":
			return things(design);
		case "anything":
			return [...things(design), ...design.features.keys()];
	}
}

function things(design: Design): readonly Id[] {
	return [
		...design.users.populations.keys(),
		...design.regions.keys(),
		...layers.flatMap((layer) => [...design[layer].keys()]),
	];
}

/** Fields that may name a region where the component doesn't run yet. */
const anywhere: ReadonlySet<unknown> = new Set([
	"replicas",
	"regions",
	"witnesses",
	"primary",
	"weights",
	"geolocation",
]);

function regionsFor(design: Design, keys: Keys): readonly Id[] {
	const [section, id, field] = keys;
	const all = [...design.regions.keys()];
	if (!layers.some((layer) => layer === section) || field === undefined || anywhere.has(field)) return all;
	const own = componentRegions(design, String(id));
	return own.length === 0 ? all : own;
}
