import type { MapLayout, MapLink, MapWay } from "../../layout/map/mapLayout.ts";
import type { Id } from "../../model/design.ts";
import type { Highlight } from "../emphasis.ts";

export type MapState = "idle" | "hover" | "selected";

/** What is lit on the map, by ids: regions and populations, and arcs by `arcId`. */
export interface MapEmphasis {
	readonly places: ReadonlyMap<string, MapState>;
	readonly arcs: ReadonlyMap<string, MapState>;
	/** The one arc that is pointed at itself: it is drawn though nothing takes it. */
	readonly pointed?: string | undefined;
}

/** A place that is pointed at lights up its arcs, a store its replication; an arc of its own `pointed` by the two ends. */
export function mapEmphasis(layout: MapLayout, highlight: Highlight, pointed?: readonly [Id, Id]): MapEmphasis {
	const places = new Map<string, MapState>();
	for (const { id } of [...layout.regions, ...layout.populations]) {
		const state = stateOf([id], highlight);
		if (state !== "idle") places.set(id, state);
	}
	const arcs = new Map<string, MapState>();
	for (const arc of [...layout.links, ...layout.ways]) {
		const ids = "a" in arc ? [arc.a, arc.b, ...arc.stores] : [arc.population, arc.region];
		const state = stateOf(ids, highlight);
		if (state !== "idle") arcs.set(arcId(arc), state);
	}
	const arc = pointed && [...layout.links, ...layout.ways].find((each) => joins(each, pointed));
	if (arc === undefined) return { places, arcs };
	const id = arcId(arc);
	if (!arcs.has(id)) arcs.set(id, "hover");
	return { places, arcs, pointed: id };
}

function joins(arc: MapLink | MapWay, ends: readonly [Id, Id]): boolean {
	return "a" in arc
		? ends.includes(arc.a) && ends.includes(arc.b)
		: ends.includes(arc.population) && ends.includes(arc.region);
}

export function arcId(arc: MapLink | MapWay): string {
	return "a" in arc ? arc.id : `${arc.population}>>${arc.region}`;
}

function stateOf(ids: readonly string[], { selected, hovered }: Highlight): MapState {
	if (ids.some((id) => selected.has(id))) return "selected";
	return hovered !== undefined && ids.includes(hovered) ? "hover" : "idle";
}
