import type { Fault, Id, Scenario } from "../../model/design.ts";
import { ownName } from "./componentSettings.ts";
import { nameIn, type Renames } from "./names.ts";
import { type Group, group, list, one, type Parts } from "./setting.ts";

export function scenarioSetting(scenario: Scenario, renames: Renames): Group {
	return group({
		name: ownName(scenario.id, scenario.name),
		duration: one(scenario.durationMs, "ms"),
		faults: list(scenario.faults.map((fault) => faultSetting(fault, renames))),
	});
}

function faultSetting(fault: Fault, renames: Renames): Group {
	return group({
		kind: one(fault.kind),
		at: one(fault.atMs, "ms"),
		for: one(fault.forMs, "ms"),
		...kindParts(fault, renames),
	});
}

function kindParts(fault: Fault, renames: Renames): Parts {
	const region = nameIn(renames, "regions");
	const store = nameIn(renames, "data");
	switch (fault.kind) {
		case "region-down":
		case "false-alarm":
			return { region: one(region(fault.region)) };
		case "partition":
			return { between: one(groupsText(fault.between.map((group) => group.map(region)))) };
		case "degraded":
			return {
				region: one(region(fault.region)),
				errorRate: one(fault.errorRate, "share"),
				latency: one(fault.latencyMs, "ms"),
			};
		case "store-down":
			return { store: one(store(fault.store)), region: one(region(fault.region)) };
		case "replication-stall":
			return { store: one(store(fault.store)) };
		case "slow-link":
			return {
				between: one(groupsText(fault.between.map((end) => [region(end)]))),
				latency: one(fault.latencyMs, "ms"),
			};
		case "surge":
			return {
				population: one(fault.population && nameIn(renames, "users.populations")(fault.population)),
				times: one(fault.times, "count"),
			};
		case "routing-down":
			return { routing: one(nameIn(renames, "routing")(fault.routing)) };
	}
}

/** Groups, and the regions in each, in an order of their own: the file's means nothing. `ap-south, eu-west | us-east` */
function groupsText(groups: readonly (readonly Id[])[]): string {
	return groups
		.map((group) => group.toSorted().join(", "))
		.toSorted()
		.join(" | ");
}
