import type { TornadoRow } from "../../engine/review/tornadoRows.ts";
import type { Topology, WaterfallStep } from "../../engine/review/waterfallRows.ts";

/** In the order in which they are compared. */
export const topologies: readonly Topology[] = ["singleRegion", "activePassive", "activeActive"];

export const topologyNames: Readonly<Record<Topology, string>> = {
	singleRegion: "One region",
	activePassive: "Active-passive",
	activeActive: "Active-active",
};

export const stepNames: Readonly<Record<WaterfallStep, string>> = {
	gain: "Gain",
	outageCostAvoided: "Outages avoided",
	addedInfrastructure: "Infrastructure",
	engineering: "Engineering",
	net: "Net a year",
	oneTime: "One-time costs",
	netFirstYear: "Net in the first year",
};

const quantityNames: Readonly<Record<TornadoRow["quantity"], string>> = {
	outageCostPerHour: "Outage cost an hour",
	yearlyGain: "Gain",
	yearlyEngineering: "Engineering",
	monthlyCost: "Bill",
	unavailability: "Downtime",
};

/** An input of the tornado as shown: "Bill, one region". */
export function inputName({ quantity, topology }: TornadoRow): string {
	if (quantity === "outageCostPerHour") return quantityNames[quantity];
	return `${quantityNames[quantity]}, ${topologyNames[topology].toLowerCase()}`;
}
