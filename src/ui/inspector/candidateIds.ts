import type { ReferenceKind } from "../../engine/format/reading.ts";
import type { Design, Id } from "../../engine/model/design.ts";

/** The ids that a reference may name. */
export function candidateIds(design: Design, kind: ReferenceKind): readonly Id[] {
	switch (kind) {
		case "region":
			return [...design.regions.keys()];
		case "population":
			return [...design.users.populations.keys()];
		case "routing":
			return [...design.routing.keys()];
		case "application":
			return [...design.application.keys()];
		case "store":
			return [...design.data.keys()];
		case "scenario":
			return [...design.scenarios.keys()];
		default:
			return [...design.regions.keys(), ...design.application.keys(), ...design.data.keys()];
	}
}
