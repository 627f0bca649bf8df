import fc from "fast-check";
import type { Design, Fault } from "../../../../src/engine/model/design.ts";
import { type Pick, pickFrom } from "../../reference/generated/pick.ts";

/**
 * Up to so many faults of any kind, overlapping as they fall, alike or not: some from the very start,
 * some for no time at all, some until the end and beyond.
 */
export function faultList(
	design: Design,
	{ most, endMs }: { readonly most: number; readonly endMs: number },
): fc.Arbitrary<readonly Fault[]> {
	return fc.gen().map((generate) => {
		const pick = pickFrom(generate);
		return Array.from({ length: pick.whole(1, most) }, () => faultOf(pick, design, endMs));
	});
}

const kinds = [
	"region-down",
	"partition",
	"degraded",
	"store-down",
	"replication-stall",
	"slow-link",
	"surge",
	"false-alarm",
	"routing-down",
] as const;

/** One fault of any kind that the design has something for, ended by `endMs` or lasting to the end. */
export function faultOf(pick: Pick, design: Design, endMs: number): Fault {
	const regions = [...design.regions.keys()];
	const possible = kinds.filter(
		(kind) =>
			!(
				(regions.length < 2 && (kind === "partition" || kind === "slow-link")) ||
				(design.routing.size === 0 && kind === "routing-down")
			),
	);
	const kind = pick.one(possible);
	const atMs = pick.one([0, 5000, 5000, pick.whole(0, Math.floor(endMs / 2))]);
	const forMs = pick.one([pick.whole(0, endMs - atMs), endMs - atMs, 20_000, 1, 0]);
	const times = { atMs, forMs: Math.min(forMs, endMs - atMs) };
	const region = pick.one(regions);
	const store = pick.one([...design.data.keys()]);
	switch (kind) {
		case "region-down":
		case "false-alarm":
			return { kind, region, ...times };
		case "partition":
			return { kind, between: sides(pick, regions), ...times };
		case "degraded":
			return {
				kind,
				region,
				errorRate: pick.one([0, 0.04, 0.3, 0.6, 1]),
				latencyMs: pick.one([0, 20, 700, 6000]),
				...times,
			};
		case "store-down":
			return { kind, store, region: pick.one([...(design.data.get(store)?.replicas ?? [region])]), ...times };
		case "replication-stall":
			return { kind, store, ...times };
		case "slow-link": {
			const [from = "", to = ""] = pick.some(regions, 2);
			return { kind, between: [from, to], latencyMs: pick.one([0, 40, 900]), ...times };
		}
		case "surge": {
			const population = pick.one([...design.users.populations.keys()]);
			const factor = { times: pick.one([0, 0.5, 1.5, 4]) };
			return { kind, ...(pick.chance(50) ? { population } : {}), ...factor, ...times };
		}
		case "routing-down":
			return { kind, routing: pick.one([...design.routing.keys()]), ...times };
	}
}

/** Two or three groups; a region may be in none. */
function sides(pick: Pick, regions: readonly string[]): readonly (readonly string[])[] {
	const among = pick.some(regions, 2);
	if (among.length > 2 && pick.chance(30)) return among.slice(0, 3).map((region) => [region]);
	const half = pick.whole(1, among.length - 1);
	return [among.slice(0, half), among.slice(half)];
}
