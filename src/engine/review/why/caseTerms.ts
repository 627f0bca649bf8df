import * as texts from "../../../texts/review/why.ts";
import type { CaseInputs, Topology } from "../../analysis/business/caseInputs.ts";
import { topologyCase } from "../../analysis/business/topologyCase.ts";
import { figureName } from "../../model/figureName.ts";
import type { Term, TopologyCase } from "../../model/figures.ts";
import type { Asked } from "./finder.ts";

export const topologyNames: Readonly<Record<Topology, string>> = {
	singleRegion: texts.oneRegion,
	activePassive: texts.activePassive,
	activeActive: texts.activeActive,
};

interface CaseFigure {
	readonly inputs: CaseInputs;
	readonly topology: Topology;
	readonly key: keyof TopologyCase;
}

/** What one figure of one topology's case is computed from. */
export function caseTerms(asked: Asked, figure: CaseFigure): readonly Term[] {
	return makers[figure.key](asked, figure);
}

type Maker = (asked: Asked, figure: CaseFigure) => readonly Term[];

const makers: Readonly<Record<keyof TopologyCase, Maker>> = {
	gainYearly: (_asked, { inputs, topology }) => [
		{ label: texts.gain, value: inputs.gainYearly[topology], unit: "a year", ...field(topology, "yearlyGain") },
	],
	engineeringYearly: (_asked, { inputs, topology }) => [
		{
			label: texts.engineering,
			value: inputs.engineeringYearly[topology],
			unit: "a year",
			...field(topology, "yearlyEngineering"),
		},
	],
	outageCostAvoidedYearly: (asked, { inputs, topology }) => [
		{
			label: texts.unavailabilityOfTheBaseline,
			value: inputs.baseline.unavailability,
			unit: "share",
			...baselineField(asked, "availability"),
		},
		{
			label: texts.lessOfWeightedByRequests(topologyNames[topology].toLowerCase()),
			value: inputs.unavailability[topology],
			unit: "share",
			...(topology === "activeActive" ? { terms: availabilityTerms(asked) } : {}),
		},
		{ label: texts.timesHoursOfAYear, value: 8_760, unit: "h" },
		{
			label: texts.timesOutageCost,
			value: inputs.outageCostPerHour,
			unit: "an hour",
			path: "business.outageCostPerHour",
		},
	],
	addedInfrastructureYearly: (asked, { inputs, topology }) => [
		{
			label: texts.billOfTopology(topologyNames[topology].toLowerCase()),
			value: inputs.monthlyCost[topology],
			unit: "a month",
			figure: billNames[topology],
		},
		{
			label: texts.lessTheBaselinesBill,
			value: inputs.baseline.monthlyCost,
			unit: "a month",
			...baselineField(asked, "monthlyCost"),
		},
		{ label: texts.timesMonthsOfAYear, value: 12 },
	],
	netYearly: (_asked, { inputs, topology }) => {
		const { gainYearly, outageCostAvoidedYearly, addedInfrastructureYearly, engineeringYearly } = topologyCase(
			inputs,
			topology,
		);
		return [
			refer(topology, { label: texts.gain, key: "gainYearly", value: gainYearly }),
			refer(topology, {
				label: texts.outageCostAvoided,
				key: "outageCostAvoidedYearly",
				value: outageCostAvoidedYearly,
			}),
			refer(topology, {
				label: texts.lessAddedInfrastructure,
				key: "addedInfrastructureYearly",
				value: -addedInfrastructureYearly,
			}),
			refer(topology, { label: texts.lessEngineering, key: "engineeringYearly", value: -engineeringYearly }),
		];
	},
	netFirstYear: (_asked, { inputs, topology }) => [
		refer(topology, { label: texts.net, key: "netYearly", value: topologyCase(inputs, topology).netYearly }),
		{ label: texts.lessOneTimeCosts, value: -inputs.oneTime, path: "business.oneTime" },
	],
};

const billNames: Readonly<Record<Topology, string>> = {
	singleRegion: figureName.cost({ id: "singleRegionMonthly" }),
	activePassive: figureName.cost({ id: "activePassiveMonthly" }),
	activeActive: figureName.costTotal,
};

function refer(
	topology: Topology,
	{ label, key, value }: { readonly label: string; readonly key: string; readonly value: number },
): Term {
	return { label, value, unit: "a year", figure: figureName.business(`topologies/${topology}/${key}`) };
}

/** One region gains nothing and takes no engineering beyond what is there. */
function field(topology: Topology, name: string): { readonly path?: string } {
	if (topology === "singleRegion") return { path: "business" };
	return { path: topology === "activeActive" ? `business.${name}` : `business.activePassive.${name}` };
}

/** Without a baseline in the file the one region stands in for it. */
function baselineField({ design }: Asked, name: string): { readonly path?: string } {
	return design.business?.baseline === undefined ? {} : { path: `business.baseline.${name}` };
}

function availabilityTerms({ design, figures }: Asked): readonly Term[] {
	return figures.availability.flatMap((figure) => {
		const { readsPerSecond = 0, writesPerSecond = 0 } = design.features.get(figure.feature) ?? {};
		const weight = figure.operation === "read" ? readsPerSecond : writesPerSecond;
		if (weight === 0) return [];
		return [
			{
				label: `${figure.feature}, ${figure.operation}s: ${weight} /s`,
				value: 1 - figure.availability,
				unit: "share",
				figure: figureName.availability(figure),
			},
		];
	});
}
