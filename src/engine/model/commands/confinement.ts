import type { Design, Id, Store } from "../design.ts";
import type { CommandError } from "./CommandError.ts";

/** Why a population's data may not rest in a region; undefined where it may, or where the store doesn't hold it. */
export function confinement(
	design: Design,
	store: Store,
	where: { region: Id; populations: Iterable<Id> },
): CommandError | undefined {
	const regionJurisdiction = design.regions.get(where.region)?.jurisdiction ?? "";
	for (const population of where.populations) {
		const jurisdiction = store.confines.get(population);
		if (jurisdiction === undefined || jurisdiction === regionJurisdiction) continue;
		return { code: "confined", store: store.id, population, jurisdiction, region: where.region, regionJurisdiction };
	}
	return undefined;
}

/** The populations whose data a replica in a region holds: all, but for a partitioned store only those at home or copied there. */
export function populationsHeldIn(store: Store, region: Id): readonly Id[] {
	if (store.pattern !== "partitioned") return [...store.confines.keys()];
	const held = [...store.homes].filter(
		([, home]) => home === region || store.replication.copies.get(home)?.includes(region),
	);
	return held.map(([population]) => population);
}
