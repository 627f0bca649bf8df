import { cities } from "../../../../src/engine/catalog/cities.ts";
import { regions } from "../../../../src/engine/catalog/regions.ts";
import { generatedShares, maybe, type Pick } from "./pick.ts";

type Fields = Readonly<Record<string, unknown>>;

/** One to eight regions of any provider and place, or so many; most of them active. */
export function generatedRegions(
	pick: Pick,
	count = pick.one([1, 2, 3, 3, 4, 5, 6, 8]),
): Readonly<Record<string, Fields>> {
	return Object.fromEntries(Array.from({ length: count }, (_, k) => [`r${k}`, generatedRegion(pick)]));
}

function generatedRegion(pick: Pick): Fields {
	const { provider, code } = pick.one(regions);
	const place = pick.chance(75)
		? { provider, code }
		: { provider: "other", at: generatedPlace(pick), jurisdiction: "EU" };
	return {
		...place,
		role: pick.one(["active", "active", "active", "active", "active", "read-only", "standby"]),
		...maybe(pick, 50, () => ({ availability: pick.one(["99.9%", "99.95%", "99%", "90%", "100%", "40%", "0%"]) })),
		...maybe(pick, 30, () => ({ outage: pick.one(["30m", "4h", "2d", "20s"]) })),
	};
}

export function generatedPopulations(pick: Pick, most = 4): Readonly<Record<string, Fields>> {
	const ids = Array.from({ length: pick.whole(1, most) }, (_, k) => `p${k}`);
	return Object.fromEntries(
		Object.entries(generatedShares(pick, ids)).map(([id, share]) => [id, { at: generatedPlace(pick), share }]),
	);
}

function generatedPlace(pick: Pick): string | readonly number[] {
	return pick.chance(70) ? pick.one(cities).id : [pick.whole(-60, 70), pick.whole(-180, 180)];
}
