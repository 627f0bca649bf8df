import type { MapLayout, MapLink } from "../../../engine/layout/map/mapLayout.ts";
import type { Point, Rect } from "../../../engine/layout/rect.ts";
import type { PointedLine, PointingGround } from "../../failurelab/pointedFault.ts";

/** Half the side of what a pointer means by a marker, in pixels. */
const reach = 12;

/** What of the map a fault can be pointed at: regions by their cards and markers, users by their words and discs, links by their arcs. */
export function pointingGround({ width, height, regions, populations, links }: MapLayout): PointingGround {
	return {
		width,
		height,
		scattered: true,
		// Everything but users is beside them.
		lanes: [{ lane: "users", rect: { x: 0, y: 0, w: width, h: height } }],
		columns: regions.flatMap(({ id, card, at }) => [
			{ region: id, rect: card },
			{ region: id, rect: squareAround(at, reach) },
		]),
		cards: populations.flatMap(({ id, label, at, radius }) => [
			{ kind: "population" as const, id: `users:${id}`, component: id, rect: label },
			{ kind: "population" as const, id: `disc:${id}`, component: id, rect: squareAround(at, radius) },
		]),
		lines: links.flatMap(linesOf),
	};
}

/** One line, or two where the arc leaves the map at one side and comes in at the other. */
function linesOf({ id, a, b, stores, points, jump }: MapLink): readonly PointedLine[] {
	const common = { kind: "replication", ids: stores, fromRegion: a, toRegion: b, radius: 0 } as const;
	if (jump === undefined) return [{ ...common, id, points }];
	const end = points.indexOf(jump[1]);
	return [
		{ ...common, id, points: points.slice(0, end) },
		{ ...common, id: `${id} again`, points: points.slice(end) },
	];
}

function squareAround({ x, y }: Point, half: number): Rect {
	return { x: x - half, y: y - half, w: 2 * half, h: 2 * half };
}
