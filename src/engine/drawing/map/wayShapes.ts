import { notableShare } from "../../layout/map/mapArcs.ts";
import type { MapWay } from "../../layout/map/mapLayout.ts";
import type { Moment } from "../moment.ts";
import type { Token } from "../palette.ts";
import type { Shape } from "../shape.ts";
import { arcPath } from "./arcPath.ts";
import type { MapState } from "./mapEmphasis.ts";

const strokes: Readonly<Record<MapState, Token>> = { idle: "ink-2", hover: "ink", selected: "accent" };

interface WayLook {
	readonly state: MapState;
	/** It is asked for, taken or not. */
	readonly pointed: boolean;
}

/** A population's way into a region, where it takes it: while a run is shown, to whoever serves it at that moment. */
export function wayShapes(way: MapWay, { state, pointed }: WayLook, moment?: Moment): readonly Shape[] {
	if (!pointed && shareOf(way, moment) < notableShare) return [];
	const stroke = { stroke: strokes[state], strokeWidth: state === "idle" ? 1.5 : 2 };
	return [{ kind: "path", d: arcPath(way.points, way.jump), ...stroke, dash: "1 4", roundEnds: true }];
}

function shareOf({ population, region, share }: MapWay, moment: Moment | undefined): number {
	return moment === undefined ? share : (moment.populations.get(population)?.servedBy.get(region) ?? 0);
}
