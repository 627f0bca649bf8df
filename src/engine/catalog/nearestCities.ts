import { type City, cities } from "./cities.ts";
import { type Coordinates, distanceKm } from "./distanceKm.ts";

export interface NearCity {
	readonly city: City;
	readonly km: number;
}

/** So many of the catalogue's cities, the nearest first. */
export function nearestCities(place: Coordinates, count: number): readonly NearCity[] {
	return cities
		.map((city) => ({ city, km: distanceKm(place, city) }))
		.sort((a, b) => a.km - b.km)
		.slice(0, count);
}
