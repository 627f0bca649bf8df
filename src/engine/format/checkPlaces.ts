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
			complainAt(reading, `${path}.${key}`, { message: `\`${key}\` is missing: a region of provider other needs it` });
		}
		return;
	}
	if (code === undefined) {
		if (reading.spans.has(`${path}.code`)) return;
		complainAt(reading, `${path}.code`, { message: "`code` is missing", expected: `a region code of ${provider}` });
		return;
	}
	if (findRegion(provider, code) !== undefined) return;
	const codes = regions.filter((row) => row.provider === provider).map((row) => row.code);
	const other = regions.find((row) => row.code === code);
	complainAt(reading, `${path}.code`, {
		message:
			other === undefined
				? `${provider} has no region ${quoted(code)}`
				: `${quoted(code)} is a region of ${other.provider}, not of ${provider}`,
		expected: `a region code of ${provider}, or \`provider: other\` with \`at\` and \`jurisdiction\``,
		suggestion: nearestName(code, codes),
	});
}

function checkAt(at: RawPopulation["at"], path: Path, reading: Reading): void {
	if (typeof at === "string") {
		if (findCity(at) !== undefined) return;
		complainAt(reading, path, {
			message: `the catalogue has no city ${quoted(at)}`,
			expected: "a city of the catalogue, or [latitude, longitude]",
			suggestion: nearestName(
				at.replaceAll(" ", "-"),
				cities.map((city) => city.id),
			),
		});
		return;
	}
	const [latitude, longitude] = at ?? [];
	if (latitude !== undefined && Math.abs(latitude) > 90) {
		complainAt(reading, `${path}[0]`, { message: "a latitude is from -90 to 90", expected: "[latitude, longitude]" });
	}
	if (longitude !== undefined && Math.abs(longitude) > 180) {
		complainAt(reading, `${path}[1]`, {
			message: "a longitude is from -180 to 180",
			expected: "[latitude, longitude]",
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
	complainAt(reading, path, { message: `the shares add up to ${percent}%`, expected: "100%" });
}
