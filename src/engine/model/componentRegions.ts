import type { Design, Id } from "./design.ts";

/** Where a component runs: a store's replicas, another's regions; none for what is global. */
export function componentRegions(design: Design, id: Id): readonly Id[] {
	const component = design.balancing.get(id) ?? design.application.get(id) ?? design.observability.get(id);
	return component?.regions ?? design.data.get(id)?.replicas ?? [];
}
