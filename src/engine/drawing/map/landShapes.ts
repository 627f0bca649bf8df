import type { LandOutline } from "../../layout/map/landOutlines.ts";
import { landOutlines } from "../../layout/map/landOutlines.ts";
import type { MapView } from "../../layout/map/mapView.ts";
import type { Shape } from "../shape.ts";
import { tenth } from "./tenth.ts";

/** A film shows the same land in each of its pictures. */
const known = new WeakMap<MapView, readonly Shape[]>();

/** The land and its coasts; where the projection cuts the land there is no coast. */
export function landShapes(view: MapView, beyond = 0): readonly Shape[] {
	const before = beyond === 0 ? known.get(view) : undefined;
	if (before !== undefined) return before;
	const shapes = drawnLand(view, beyond);
	if (beyond === 0) known.set(view, shapes);
	return shapes;
}

function drawnLand(view: MapView, beyond: number): readonly Shape[] {
	const outlines = landOutlines(view, beyond);
	return [
		{ kind: "path", d: outlines.map(({ points }) => `${pathOf(points, [])}Z`).join(""), fill: "land" },
		{ kind: "path", d: outlines.map(coastOf).join(""), stroke: "coast", strokeWidth: 0.75, roundEnds: true },
	];
}

function coastOf({ points, cut }: LandOutline): string {
	const [first] = points;
	const way = pathOf(points, cut);
	return cut[0] === true || first === undefined ? way : `${way}L${tenth(first.x)} ${tenth(first.y)}`;
}

function pathOf(points: LandOutline["points"], cut: readonly boolean[]): string {
	return points
		.map(({ x, y }, index) => `${index === 0 || cut[index] === true ? "M" : "L"}${tenth(x)} ${tenth(y)}`)
		.join("");
}
