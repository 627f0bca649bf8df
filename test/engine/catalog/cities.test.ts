import { describe, expect, it } from "vitest";
import { cities } from "../../../src/engine/catalog/cities.ts";
import { type Compass, cityAhead } from "../../../src/engine/catalog/cityAhead.ts";
import { distanceKm } from "../../../src/engine/catalog/distanceKm.ts";
import { findCity } from "../../../src/engine/catalog/findCity.ts";
import { nearestCities } from "../../../src/engine/catalog/nearestCities.ts";

const city = (id: string) => {
	const found = findCity(id);
	if (found === undefined) throw new Error(`no city ${id}`);
	return found;
};

describe("the cities nearest to a place", () => {
	it("begin with the city itself, and go on by distance", () => {
		const near = nearestCities(city("paris"), 4);
		expect(near[0]).toMatchObject({ city: { id: "paris" }, km: 0 });
		expect(near.map(({ km }) => km)).toEqual(near.map(({ km }) => km).toSorted((a, b) => a - b));
		// London is 344 km from Paris, Brussels 264.
		expect(near.map((each) => each.city.id)).toContain("brussels");
	});
});

describe("the next city that way", () => {
	it("lies that way more than to the side", () => {
		for (const from of cities) {
			expect(cityAhead(from, "north")?.latitude ?? 90).toBeGreaterThan(from.latitude);
			expect(cityAhead(from, "south")?.latitude ?? -90).toBeLessThan(from.latitude);
		}
	});

	it("is beyond the date line where nothing is nearer", () => {
		const west = cityAhead(city("los-angeles"), "west");
		expect(west).toBeDefined();
		expect(Math.abs((west?.longitude ?? 0) - city("los-angeles").longitude)).toBeGreaterThan(0);
		expect(cityAhead(city("auckland"), "east")?.longitude).toBeLessThan(0);
	});

	it("leads from every city to another one, some way or other", () => {
		const ways: readonly Compass[] = ["north", "east", "south", "west"];
		for (const from of cities) {
			const next = ways.flatMap((way) => cityAhead(from, way) ?? []);
			expect(next.length).toBeGreaterThan(1);
			expect(next.every((each) => distanceKm(from, each) > 0)).toBe(true);
		}
	});
});
