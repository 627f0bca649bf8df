import type { MapLayout, MapLink, MapWay } from "../../layout/map/mapLayout.ts";
import type { Moment } from "../moment.ts";
import type { Shape } from "../shape.ts";
import { linkShapes } from "./linkShapes.ts";
import { arcId, type MapEmphasis } from "./mapEmphasis.ts";
import { discShapes } from "./populationShapes.ts";
import { leaderShapes } from "./regionShapes.ts";
import { wayShapes } from "./wayShapes.ts";

/** More links than these, those of six regions each to each, step back until they are lit. */
export const mostQuietArcs = 15;

/** What lies over the land and under the cards: discs, arcs, and the lines to the cards; what is lit comes last. */
export function mapShapes(layout: MapLayout, emphasis: MapEmphasis, moment?: Moment): readonly Shape[] {
	const arcs = [...layout.links, ...layout.ways];
	const isLit = (arc: MapLink | MapWay): boolean => emphasis.arcs.has(arcId(arc));
	const shapesOf = (arc: MapLink | MapWay): readonly Shape[] => {
		const state = emphasis.arcs.get(arcId(arc)) ?? "idle";
		const pointed = emphasis.pointed === arcId(arc);
		return "a" in arc ? linkShapes(arc, state, moment) : wayShapes(arc, { state, pointed }, moment);
	};
	const quiet = arcs.filter((arc) => !isLit(arc)).flatMap(shapesOf);
	return [
		...layout.populations.flatMap((population) =>
			discShapes(population, emphasis.places.get(population.id) ?? "idle", moment?.populations.get(population.id)),
		),
		...(layout.links.length > mostQuietArcs ? [{ kind: "group", opacity: 0.35, shapes: quiet } as const] : quiet),
		...arcs.filter(isLit).flatMap(shapesOf),
		...layout.regions.flatMap(leaderShapes),
		...layout.populations.flatMap(({ leader }) => (leader === undefined ? [] : leaderShapes({ leader }))),
	];
}
