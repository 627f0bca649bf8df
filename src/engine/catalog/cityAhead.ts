import { type City, cities } from "./cities.ts";
import { type Coordinates, distanceKm } from "./distanceKm.ts";

export type Compass = "north" | "east" | "south" | "west";

/** Tangent of the widest angle from straight ahead: 45 degrees, so that the four ways cover everything. */
const widest = 1;
/** Nearer cities are the same place, in kilometres. */
const samePlaceKm = 1;

/** The nearest of the catalogue's cities that lies that way; undefined where none does. */
export function cityAhead(from: Coordinates, way: Compass): City | undefined {
	let best: { readonly city: City; readonly km: number } | undefined;
	for (const city of cities) {
		const km = distanceKm(from, city);
		if (km < samePlaceKm || !liesAhead(from, city, way)) continue;
		if (best === undefined || km < best.km) best = { city, km };
	}
	return best?.city;
}

function liesAhead(from: Coordinates, to: Coordinates, way: Compass): boolean {
	const middle = ((from.latitude + to.latitude) / 2) * (Math.PI / 180);
	// Degrees of longitude shorten towards the poles; the shorter way around counts.
	const turned = ((to.longitude - from.longitude + 540) % 360) - 180;
	const east = turned * Math.cos(middle);
	const north = to.latitude - from.latitude;
	const ahead = { north, south: -north, east, west: -east }[way];
	const aside = way === "north" || way === "south" ? east : north;
	return ahead > 0 && Math.abs(aside) <= ahead * widest;
}
