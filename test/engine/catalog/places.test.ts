import { describe, expect, it } from "vitest";
import { cities } from "../../../src/engine/catalog/cities.ts";
import { findCity } from "../../../src/engine/catalog/findCity.ts";
import { findRegion } from "../../../src/engine/catalog/findRegion.ts";
import { regions } from "../../../src/engine/catalog/regions.ts";

const economicArea = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE NO IS LI".split(
	" ",
);

describe("the catalogue's places", () => {
	it("are found by what a design writes", () => {
		expect(findRegion("aws", "us-east-1")?.name).toBe("US East (N. Virginia)");
		expect(findRegion("aws", "westeurope")).toBeUndefined();
		expect(findRegion("other", "us-east-1")).toBeUndefined();
		expect(findCity("frankfurt")?.jurisdiction).toBe("EU");
		expect(findCity("Frankfurt")).toBeUndefined();
	});

	it("have unique codes and ids", () => {
		expect(new Set(regions.map(({ provider, code }) => `${provider}/${code}`)).size).toBe(regions.length);
		expect(new Set(cities.map(({ id }) => id)).size).toBe(cities.length);
	});

	it("stand on the globe", () => {
		for (const { name, latitude, longitude } of [...regions, ...cities]) {
			expect(Math.abs(latitude), name).toBeLessThanOrEqual(90);
			expect(Math.abs(longitude), name).toBeLessThanOrEqual(180);
			expect(latitude === 0 && longitude === 0, name).toBe(false);
		}
	});

	it("count the European Economic Area as EU and Great Britain as UK", () => {
		for (const { name, country, jurisdiction } of cities) {
			const expected = economicArea.includes(country) ? "EU" : country === "GB" ? "UK" : country;
			expect(jurisdiction, name).toBe(expected);
		}
	});
});
