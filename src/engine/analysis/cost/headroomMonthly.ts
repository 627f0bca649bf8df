import type { ApplicationComponent, Design } from "../../model/design.ts";
import type { CostLine } from "../../model/figures.ts";
import { entryRates } from "./entryRates.ts";

/**
 * What the capacity costs that is kept for the loss of any one region: of each application the share
 * of its machines' cost that its spare capacity at peak is of all its capacity, counting no more than
 * the largest region's (more is not needed to lose any one). Regions where nothing enters keep only
 * spare capacity. Nothing where no capacity is given.
 */
export function headroomMonthly(design: Design, lines: readonly CostLine[]): number {
	let monthly = 0;
	for (const application of design.application.values()) {
		const own = lines.filter((line) => line.category === "compute" && line.id.split("/")[1] === application.id);
		const cost = own.reduce((sum, line) => sum + line.monthly, 0);
		if (cost > 0) monthly += cost * headroomShare(design, application);
	}
	return monthly;
}

function headroomShare(design: Design, application: ApplicationComponent): number {
	const capacities = [...application.capacityPerSecond.values()];
	const capacity = capacities.reduce((sum, value) => sum + value, 0);
	if (capacity === 0) return 0;
	let demand = 0;
	for (const { feature, requestsPerSecond } of entryRates(design)) {
		if (feature.application === application.id) demand += requestsPerSecond;
	}
	return Math.min(Math.max(0, capacity - demand), Math.max(...capacities)) / capacity;
}
