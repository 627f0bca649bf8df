import * as texts from "../../../texts/analysis/cost.ts";
import type { ApplicationComponent, Design, Id } from "../../model/design.ts";
import type { CostLine, Term } from "../../model/figures.ts";
import { entryRates } from "./entryRates.ts";

/**
 * What the capacity costs that is kept for the loss of any one region: of each application the share
 * of its machines' cost that its spare capacity at peak is of all its capacity, counting no more than
 * the largest region's (more is not needed to lose any one). Regions where nothing enters keep only
 * spare capacity. Nothing where no capacity is given.
 */
export function headroomMonthly(design: Design, lines: readonly CostLine[]): number {
	return headrooms(design, lines).reduce((sum, { monthly }) => sum + monthly, 0);
}

/** The same application by application, with what it is made of. */
export function headroomTerms(design: Design, lines: readonly CostLine[]): readonly Term[] {
	const terms = headrooms(design, lines).map(({ application, machinesMonthly, monthly, room }) => {
		const path = `application.${application.id}`;
		return {
			label: texts.spareCapacityOf(application.name),
			value: monthly,
			unit: "a month",
			terms: [
				{ label: texts.itsMachines, value: machinesMonthly, unit: "a month", path: `${path}.instances` },
				{
					label: texts.timesTheShareThatIsSpare,
					value: room.share,
					unit: "share",
					terms: [
						{ label: texts.capacityOfAllRegions, value: room.capacity, unit: "/s", path: `${path}.capacityPerSecond` },
						{ label: texts.demandAtPeak, value: room.demand, unit: "/s" },
						{ label: texts.atMostTheLargestRegionsCapacity, value: room.largest, unit: "/s" },
					],
				},
			],
		};
	});
	return terms.length > 0 ? terms : [{ label: texts.noMachinesWithACapacity, value: 0, path: "application" }];
}

interface Headroom {
	readonly application: ApplicationComponent;
	readonly machinesMonthly: number;
	readonly monthly: number;
	readonly room: Room;
}

function headrooms(design: Design, lines: readonly CostLine[]): readonly Headroom[] {
	const machines = new Map<Id, number>();
	for (const { category, id, monthly } of lines) {
		if (category !== "compute") continue;
		const [, application = ""] = id.split("/");
		machines.set(application, (machines.get(application) ?? 0) + monthly);
	}
	if (machines.size === 0) return [];
	const demands = demandsOf(design);
	return [...design.application.values()].flatMap((application) => {
		const machinesMonthly = machines.get(application.id) ?? 0;
		if (machinesMonthly <= 0) return [];
		const room = roomOf(application, demands.get(application.id) ?? 0);
		return [{ application, machinesMonthly, monthly: machinesMonthly * room.share, room }];
	});
}

/** Requests a second at peak, and the share of the capacity that is spare. */
interface Room {
	readonly capacity: number;
	readonly demand: number;
	readonly largest: number;
	readonly share: number;
}

/** Requests a second at peak that enter any region, by application. */
function demandsOf(design: Design): ReadonlyMap<Id, number> {
	const demands = new Map<Id, number>();
	for (const { feature, requestsPerSecond } of entryRates(design)) {
		demands.set(feature.application, (demands.get(feature.application) ?? 0) + requestsPerSecond);
	}
	return demands;
}

function roomOf(application: ApplicationComponent, demand: number): Room {
	const capacities = [...application.capacityPerSecond.values()];
	const capacity = capacities.reduce((sum, value) => sum + value, 0);
	const largest = Math.max(0, ...capacities);
	const share = capacity === 0 ? 0 : Math.min(Math.max(0, capacity - demand), largest) / capacity;
	return { capacity, demand, largest, share };
}
