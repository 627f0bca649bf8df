import type { Design, Id } from "../model/design.ts";
import { rttMs } from "../model/design.ts";

/** The region whose replica an application in `region` uses: its own, else the nearest; undefined for a store without any. */
export function nearestReplica(design: Design, storeId: Id, region: Id): Id | undefined {
	const replicas = design.data.get(storeId)?.replicas ?? [];
	if (replicas.includes(region)) return region;
	let best: { readonly region: Id; readonly ms: number } | undefined;
	for (const replica of replicas) {
		const ms = rttMs(design, region, replica);
		if (best === undefined || ms < best.ms) best = { region: replica, ms };
	}
	return best?.region;
}
