import data from "./data/cities.json";

/** A city where users can be. Coordinates and populations: GeoNames, see SOURCES.md. */
export interface City {
	/** As a design writes it: "new-york". */
	readonly id: string;
	readonly name: string;
	/** ISO 3166 country code. */
	readonly country: string;
	/** EU for the European Economic Area, UK, else the country code. */
	readonly jurisdiction: string;
	readonly latitude: number;
	readonly longitude: number;
	/** Of the city proper, in GeoNames' boundaries, not of the metropolitan area. */
	readonly populationMillions: number;
}

export const cities: readonly City[] = data;
