import type { Design, Fault } from "../engine/model/design.ts";

/** Whether all that a fault names is in the design. */
export function canStrike(design: Design, fault: Fault): boolean {
	switch (fault.kind) {
		case "region-down":
		case "degraded":
		case "false-alarm":
			return design.regions.has(fault.region);
		case "partition":
			return fault.between.flat().every((region) => design.regions.has(region));
		case "slow-link":
			return fault.between.every((region) => design.regions.has(region));
		case "store-down": {
			const store = design.data.get(fault.store);
			return store !== undefined && [...store.replicas, ...store.witnesses].includes(fault.region);
		}
		case "replication-stall":
			return design.data.has(fault.store);
		case "surge":
			return fault.population === undefined || design.users.populations.has(fault.population);
		case "routing-down":
			return design.routing.has(fault.routing);
	}
}
