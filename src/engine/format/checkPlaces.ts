import * as texts from "../../texts/format/problems.ts";
import { cities } from "../catalog/cities.ts";
import { findCity } from "../catalog/findCity.ts";
import { findRegion } from "../catalog/findRegion.ts";
import { regions } from "../catalog/regions.ts";
import type { Id, Path } from "../model/design.ts";
import { joinPath } from "../model/path.ts";
import type { RawDesign, RawPopulation, RawRegion } from "./designShape.ts";
import { nearestName } from "./nearestName.ts";
import { complainAt, type Reading } from "./reading.ts";
import { quoted } from "./scalarShapes.ts";

/** Cities and region codes that the catalogue knows, coordinates that are on Earth, and what `other` regions must say themselves. */
export function checkPlaces(raw: RawDesign, reading: Reading): void {
	for (const [id, population] of raw.users?.populations ?? []) {
		if (population !== undefined) checkAt(population.at, joinPath(joinPath("users.populations", id), "at"), reading);
	}
	for (const [id, region] of raw.regions ?? []) {
		if (region !== undefined) checkRegion(id, region, reading);
	}
	checkShares(raw.users?.populations ?? new Map(), reading);
}

function checkRegion(id: Id, region: RawRegion, reading: Reading): void {
	const path = joinPath("regions", id);
	checkAt(region.at, `${path}.at`, reading);
	const { provider, code } = region;
	if (provider === undefined) return;
	if (provider === "other") {
		for (const key of ["at", "jurisdiction"] as const) {
			if (reading.spans.has(`${path}.${key}`)) continue;
			complainAt(reading, `${path}.${key}`, { message: texts.isMissingARegion(key) });
		}
		return;
	}
	if (code === undefined) {
		if (reading.spans.has(`${path}.code`)) return;
		complainAt(reading, `${path}.code`, { message: texts.codeIsMissing, expected: texts.aRegionCodeOf(provider) });
		return;
	}
	if (findRegion(provider, code) !== undefined) return;
	const codes = regions.filter((row) => row.provider === provider).map((row) => row.code);
	const other = regions.find((row) => row.code === code);
	complainAt(reading, `${path}.code`, {
		message:
			other === undefined
				? texts.hasNoRegion(provider, quoted(code))
				: texts.isARegion(quoted(code), other.provider, provider),
		expected: texts.aRegionCode(provider),
		suggestion: nearestName(code, codes),
	});
}

function checkAt(at: RawPopulation["at"], path: Path, reading: Reading): void {
	if (typeof at === "string") {
		if (findCity(at) !== undefined) return;
		complainAt(reading, path, {
			message: texts.theCatalogueHasNoCity(quoted(at)),
			expected: texts.aCityOfTheCatalogue,
			suggestion: nearestName(
				at.replaceAll(" ", "-"),
				cities.map((city) => city.id),
			),
		});
		return;
	}
	const [latitude, longitude] = at ?? [];
	if (latitude !== undefined && Math.abs(latitude) > 90) {
		complainAt(reading, `${path}[0]`, { message: texts.aLatitudeIsFrom90, expected: texts.latitudeLongitude });
	}
	if (longitude !== undefined && Math.abs(longitude) > 180) {
		complainAt(reading, `${path}[1]`, {
			message: texts.aLongitudeIsFrom180,
			expected: texts.latitudeLongitude,
		});
	}
}

function checkShares(populations: ReadonlyMap<Id, RawPopulation | undefined>, reading: Reading): void {
	const shares = [...populations.values()].map((population) => population?.share);
	if (shares.length > 0) checkSum(shares, "users.populations", reading);
}

/** Shares of a whole add up to 100 %, give or take 0.1 %; not judged while one of them can't be read. */
export function checkSum(shares: readonly (number | undefined)[], path: Path, reading: Reading): void {
	let sum = 0;
	for (const share of shares) {
		if (share === undefined) return;
		sum += share;
	}
	if (Math.abs(sum - 1) <= 0.001 + 1e-9) return;
	const percent = Number((sum * 100).toFixed(3));
	complainAt(reading, path, { message: texts.theSharesAddUp(percent), expected: "100%" });
}
