import type { MapLayout, MapLink, MapWay } from "../../layout/map/mapLayout.ts";
import type { Moment } from "../moment.ts";
import type { Shape } from "../shape.ts";
import { linkShapes } from "./linkShapes.ts";
import { arcId, type MapEmphasis } from "./mapEmphasis.ts";
import { discShapes } from "./populationShapes.ts";
import { leaderShapes } from "./regionShapes.ts";
import { wayShapes } from "./wayShapes.ts";

/** What lies over the land and under the cards: discs, arcs, and the lines to the cards; what is lit comes last. */
export function mapShapes(layout: MapLayout, emphasis: MapEmphasis, moment?: Moment): readonly Shape[] {
	const arcs = [...layout.links, ...layout.ways];
	const isLit = (arc: MapLink | MapWay): boolean => emphasis.arcs.has(arcId(arc));
	const shapesOf = (arc: MapLink | MapWay): readonly Shape[] => {
		const state = emphasis.arcs.get(arcId(arc)) ?? "idle";
		return "a" in arc ? linkShapes(arc, state, moment) : wayShapes(arc, state, moment);
	};
	return [
		...layout.populations.flatMap((population) =>
			discShapes(population, emphasis.places.get(population.id) ?? "idle", moment?.populations.get(population.id)),
		),
		...arcs.filter((arc) => !isLit(arc)).flatMap(shapesOf),
		...arcs.filter(isLit).flatMap(shapesOf),
		...layout.regions.flatMap(leaderShapes),
		...layout.populations.flatMap(({ leader }) => (leader === undefined ? [] : leaderShapes({ leader }))),
	];
}
