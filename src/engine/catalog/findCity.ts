import { type City, cities } from "./cities.ts";

const citiesById = new Map(cities.map((city) => [city.id, city]));

export function findCity(id: string): City | undefined {
	return citiesById.get(id);
}
