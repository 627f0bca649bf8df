import type { TopologyCase } from "../../model/figures.ts";
import { type CaseInputs, type Topology, topologies } from "./caseInputs.ts";

const hoursPerYear = 8_760;
const monthsPerYear = 12;

/** net = gain + outage cost avoided − added infrastructure − engineering; the first year also pays the one-time costs. */
export function topologyCase(inputs: CaseInputs, topology: Topology): TopologyCase {
	const { baseline } = inputs;
	const gainYearly = inputs.gainYearly[topology];
	const engineeringYearly = inputs.engineeringYearly[topology];
	const hoursAvoided = (baseline.unavailability - inputs.unavailability[topology]) * hoursPerYear;
	const outageCostAvoidedYearly = hoursAvoided * inputs.outageCostPerHour;
	const addedInfrastructureYearly = (inputs.monthlyCost[topology] - baseline.monthlyCost) * monthsPerYear;
	const netYearly = gainYearly + outageCostAvoidedYearly - addedInfrastructureYearly - engineeringYearly;
	return {
		gainYearly,
		outageCostAvoidedYearly,
		addedInfrastructureYearly,
		engineeringYearly,
		netYearly,
		netFirstYear: netYearly - inputs.oneTime,
	};
}

/** The largest net; the simpler topology where two are equal. */
export function verdictOf(inputs: CaseInputs): Topology {
	let best: Topology = "singleRegion";
	for (const topology of topologies) {
		if (topologyCase(inputs, topology).netYearly > topologyCase(inputs, best).netYearly) best = topology;
	}
	return best;
}

/** How much more active-active nets a year than the better of the others; below zero it is not worth it. */
export function leadYearly(inputs: CaseInputs): number {
	const net = (topology: Topology): number => topologyCase(inputs, topology).netYearly;
	return net("activeActive") - Math.max(net("singleRegion"), net("activePassive"));
}

/**
 * The least outage cost per hour, 0 or more, at which active-active nets as much as the best of the
 * others at that cost. Undefined where it is not more available than the one that is best now, or
 * never catches up (an other that is more available still overtakes first).
 */
export function breakEvenOutageCostPerHour(inputs: CaseInputs): number | undefined {
	if (hoursAhead(inputs, bestOther(inputs)) <= 0) return undefined;
	let from = 0;
	let until = Number.POSITIVE_INFINITY;
	for (const other of others) {
		const ahead = hoursAhead(inputs, other);
		const behindYearly = -leadWithoutOutages(inputs, other);
		if (ahead > 0) from = Math.max(from, behindYearly / ahead);
		else if (ahead < 0) until = Math.min(until, behindYearly / ahead);
		else if (behindYearly > 0) return undefined;
	}
	return from <= until ? from : undefined;
}

const others = ["singleRegion", "activePassive"] as const;

function bestOther(inputs: CaseInputs): Topology {
	const [single, passive] = others.map((other) => topologyCase(inputs, other).netYearly);
	return (passive ?? 0) > (single ?? 0) ? "activePassive" : "singleRegion";
}

/** Hours a year that active-active is there and the other is not, on balance; a difference of rounding is none. */
function hoursAhead({ unavailability }: CaseInputs, other: Topology): number {
	const ahead = unavailability[other] - unavailability.activeActive;
	return Math.abs(ahead) < roundingOfUnavailability ? 0 : ahead * hoursPerYear;
}

const roundingOfUnavailability = 1e-12;

function leadWithoutOutages(inputs: CaseInputs, other: Topology): number {
	const free = { ...inputs, outageCostPerHour: 0 };
	return topologyCase(free, "activeActive").netYearly - topologyCase(free, other).netYearly;
}
