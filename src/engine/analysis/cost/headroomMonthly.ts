import type { ApplicationComponent, Design } from "../../model/design.ts";
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
			label: `${application.name}: spare capacity`,
			value: monthly,
			unit: "a month",
			terms: [
				{ label: "Its machines", value: machinesMonthly, unit: "a month", path: `${path}.instances` },
				{
					label: "Times: the share that is spare",
					value: room.share,
					unit: "share",
					terms: [
						{ label: "Capacity of all regions", value: room.capacity, unit: "/s", path: `${path}.capacityPerSecond` },
						{ label: "Demand at peak", value: room.demand, unit: "/s" },
						{ label: "At most the largest region's capacity", value: room.largest, unit: "/s" },
					],
				},
			],
		};
	});
	return terms.length > 0
		? terms
		: [{ label: "No machines with a capacity in the design", value: 0, path: "application" }];
}

interface Headroom {
	readonly application: ApplicationComponent;
	readonly machinesMonthly: number;
	readonly monthly: number;
	readonly room: Room;
}

function headrooms(design: Design, lines: readonly CostLine[]): readonly Headroom[] {
	return [...design.application.values()].flatMap((application) => {
		const own = lines.filter((line) => line.category === "compute" && line.id.split("/")[1] === application.id);
		const machinesMonthly = own.reduce((sum, line) => sum + line.monthly, 0);
		if (machinesMonthly <= 0) return [];
		const room = roomOf(design, application);
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

function roomOf(design: Design, application: ApplicationComponent): Room {
	const capacities = [...application.capacityPerSecond.values()];
	const capacity = capacities.reduce((sum, value) => sum + value, 0);
	let demand = 0;
	for (const { feature, requestsPerSecond } of entryRates(design)) {
		if (feature.application === application.id) demand += requestsPerSecond;
	}
	const largest = Math.max(0, ...capacities);
	const share = capacity === 0 ? 0 : Math.min(Math.max(0, capacity - demand), largest) / capacity;
	return { capacity, demand, largest, share };
}
