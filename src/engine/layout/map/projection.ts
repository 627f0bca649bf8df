import type { Point } from "../rect.ts";

/** Width of the world in the units of land.json, a tenth of a degree on the equator. */
export const worldWidth = 3600;

export interface Place {
	/** Degrees, north positive. */
	readonly latitude: number;
	/** Degrees, east positive. */
	readonly longitude: number;
}

const radian = Math.PI / 180;

/**
 * Miller's cylindrical projection (Snyder, Map Projections: A Working Manual, 1987): a world that
 * can be turned around its axis by shifting it, with less of the poles than Mercator's. Units of land.json,
 * x to the east of Greenwich, y to the south of the equator.
 */
export function worldPoint({ latitude, longitude }: Place): Point {
	const north = 1.25 * Math.log(Math.tan(Math.PI / 4 + 0.4 * latitude * radian));
	return { x: (longitude / 360) * worldWidth, y: (-north * worldWidth) / (2 * Math.PI) };
}

/** The place that stands at a point: the projection the other way round. */
export function placeAt({ x, y }: Point): Place {
	const north = (-y * 2 * Math.PI) / worldWidth;
	const latitude = (Math.atan(Math.exp(0.8 * north)) - Math.PI / 4) / (0.4 * radian);
	return { latitude, longitude: (x / worldWidth) * 360 };
}
