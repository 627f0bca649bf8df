import * as texts from "../../texts/format/keys.ts";
import { findCity } from "../catalog/findCity.ts";
import { findRegion } from "../catalog/findRegion.ts";
import type { CatalogueRegion } from "../catalog/regions.ts";
import { roundTrip } from "../catalog/roundTrip.ts";
import type { Id, Network, Population, Region, RoundTrip } from "../model/design.ts";
import type { RawPopulation, RawRegion } from "./designShape.ts";
import { checked, type Filling, given } from "./filling.ts";

const geographySource = { source: texts.catalogueCitiesGeoNames, asOf: "unknown", estimated: false };
const regionSource = { source: texts.catalogueRegionsTheProvidersOwnList, asOf: "unknown", estimated: false };

interface Location {
	readonly place: string;
	readonly latitude: number;
	readonly longitude: number;
	readonly jurisdiction?: string;
}

function locate(at: RawPopulation["at"], path: string): Location {
	if (typeof at === "string") {
		const city = checked(findCity(at), path);
		const { name, latitude, longitude, jurisdiction } = city;
		return { place: name, latitude, longitude, jurisdiction };
	}
	const latitude = checked(at?.[0], `${path}[0]`);
	const longitude = checked(at?.[1], `${path}[1]`);
	return { place: `${latitude}, ${longitude}`, latitude, longitude };
}

export function fillPopulation(id: Id, raw: RawPopulation, filling: Filling): Population {
	const path = `users.populations.${id}`;
	const { jurisdiction: ofCity, ...location } = locate(raw.at, `${path}.at`);
	if (raw.jurisdiction === undefined && ofCity !== undefined)
		filling.catalogued.set(`${path}.jurisdiction`, geographySource);
	return {
		id,
		name: raw.name ?? id,
		...location,
		share: checked(raw.share, `${path}.share`),
		...given("jurisdiction", raw.jurisdiction ?? ofCity),
		...given("residency", raw.residency),
	};
}

export function fillRegion(id: Id, raw: RawRegion, filling: Filling): Region {
	const path = `regions.${id}`;
	const provider = checked(raw.provider, `${path}.provider`);
	const known = provider === "other" || raw.code === undefined ? undefined : findRegion(provider, raw.code);
	if (known !== undefined) noteCatalogued(raw, path, filling);
	return {
		id,
		name: raw.name ?? known?.name ?? id,
		provider,
		...given("code", raw.code),
		...regionLocation(raw, known, path),
		jurisdiction: checked(raw.jurisdiction ?? known?.jurisdiction, `${path}.jurisdiction`),
		role: raw.role ?? "active",
		availability: raw.availability ?? 0.9999,
		outageMs: raw.outage ?? 4 * 3_600_000,
	};
}

function noteCatalogued(raw: RawRegion, path: string, filling: Filling): void {
	for (const key of ["name", "at", "jurisdiction"] as const) {
		if (raw[key] === undefined) filling.catalogued.set(`${path}.${key}`, regionSource);
	}
}

/** Where the file says, else where the catalogue has the provider's region. */
function regionLocation(raw: RawRegion, known: CatalogueRegion | undefined, path: string) {
	if (raw.at !== undefined) {
		const { place, latitude, longitude } = locate(raw.at, `${path}.at`);
		return { place, latitude, longitude };
	}
	const { city: place, latitude, longitude } = checked(known, `${path}.at`);
	return { place, latitude, longitude };
}

/** All pairs of regions, and each population to each region. */
export function fillNetwork(regions: ReadonlyMap<Id, Region>, populations: ReadonlyMap<Id, Population>): Network {
	const links = new Map<Id, ReadonlyMap<Id, RoundTrip>>();
	const all = [...regions.values()];
	for (const [index, from] of all.entries()) {
		links.set(from.id, new Map(all.slice(index + 1).map((to) => [to.id, roundTrip(from, to)])));
	}
	for (const from of populations.values()) {
		links.set(
			from.id,
			new Map(all.map((to) => [to.id, roundTrip({ latitude: from.latitude, longitude: from.longitude }, to)])),
		);
	}
	return { links };
}
