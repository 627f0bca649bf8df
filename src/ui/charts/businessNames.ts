import { figureName } from "../../engine/model/figureName.ts";
import type { TornadoRow } from "../../engine/review/tornadoRows.ts";
import type { Topology, WaterfallStep } from "../../engine/review/waterfallRows.ts";
import * as texts from "../../texts/charts.ts";
import type { Why } from "../inspector/Explanation.tsx";

/** In the order in which they are compared. */
export const topologies: readonly Topology[] = ["singleRegion", "activePassive", "activeActive"];

export const topologyNames: Readonly<Record<Topology, string>> = {
	singleRegion: texts.oneRegion,
	activePassive: "Active-passive",
	activeActive: "Active-active",
};

export const stepNames: Readonly<Record<WaterfallStep, string>> = {
	gain: texts.gain,
	outageCostAvoided: texts.outagesAvoided,
	addedInfrastructure: texts.infrastructure,
	engineering: texts.engineering,
	net: texts.netAYear,
	oneTime: texts.oneTimeCostsInText,
	netFirstYear: texts.netInTheFirstYear,
};

const quantityNames: Readonly<Record<TornadoRow["quantity"], string>> = {
	outageCostPerHour: texts.outageCostAnHour,
	yearlyGain: texts.gain,
	yearlyEngineering: texts.engineering,
	monthlyCost: texts.bill,
	unavailability: texts.downtime,
};

/** An input of the tornado as shown: "Bill, one region". */
export function inputName({ quantity, topology }: TornadoRow): string {
	if (quantity === "outageCostPerHour") return quantityNames[quantity];
	return `${quantityNames[quantity]}, ${topologyNames[topology].toLowerCase()}`;
}

const stepKeys: Readonly<Record<Exclude<WaterfallStep, "oneTime">, string>> = {
	gain: "gainYearly",
	outageCostAvoided: "outageCostAvoidedYearly",
	addedInfrastructure: "addedInfrastructureYearly",
	engineering: "engineeringYearly",
	net: "netYearly",
	netFirstYear: "netFirstYear",
};

/** What a step of the waterfall is made of. */
export function stepWhy(topology: Topology, step: WaterfallStep): Why {
	if (step === "oneTime")
		return { terms: [{ label: texts.oneTimeCostsInText, value: null, path: "business.oneTime" }] };
	return { figure: figureName.business(`topologies/${topology}/${stepKeys[step]}`) };
}
