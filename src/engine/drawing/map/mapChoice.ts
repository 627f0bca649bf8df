import type { MapLayout, MapLink } from "../../layout/map/mapLayout.ts";
import { componentRegions } from "../../model/componentRegions.ts";
import type { Design, Id } from "../../model/design.ts";

/** Regions and populations that are chosen, and the regions where a chosen component runs: what is global, in all. */
export function chosenPlaces(design: Design, only: readonly Id[]): ReadonlySet<Id> {
	const regionsOf = (id: Id): readonly Id[] =>
		design.routing.has(id) ? [...design.regions.keys()] : componentRegions(design, id);
	return new Set(only.flatMap((id) => [id, ...regionsOf(id)]));
}

/** Without the replication that neither its regions nor its stores were chosen for. */
export function withChosenLinks(layout: MapLayout, only: readonly Id[]): MapLayout {
	const isChosen = ({ a, b, stores }: MapLink): boolean =>
		(only.includes(a) && only.includes(b)) || stores.some((store) => only.includes(store));
	return { ...layout, links: layout.links.filter(isChosen) };
}
