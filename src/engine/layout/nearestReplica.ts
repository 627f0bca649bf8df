import type { Design, Id, Store } from "../model/design.ts";
import { rttMs } from "../model/design.ts";

/** Store and a region of an application that uses it → the region whose replica that is; undefined for a store without any. */
export type NearestReplica = (store: Id, region: Id) => Id | undefined;

/** The replica that an application uses: in its own region, else the nearest. Each is looked for once: applications use the same stores. */
export function nearestReplicas(design: Pick<Design, "data" | "network">): NearestReplica {
	const known = new Map<Id, Map<Id, Id>>();
	return (id, region) => {
		const store = design.data.get(id);
		if (store === undefined) return undefined;
		const ofStore = known.get(id) ?? new Map<Id, Id>();
		known.set(id, ofStore);
		const found = ofStore.get(region) ?? nearestNow(design, store, region);
		if (found !== undefined) ofStore.set(region, found);
		return found;
	};
}

function nearestNow(design: Pick<Design, "network">, { replicas }: Store, region: Id): Id | undefined {
	if (replicas.includes(region)) return region;
	let best: { readonly region: Id; readonly ms: number } | undefined;
	for (const replica of replicas) {
		const ms = rttMs(design, region, replica);
		if (best === undefined || ms < best.ms) best = { region: replica, ms };
	}
	return best?.region;
}
