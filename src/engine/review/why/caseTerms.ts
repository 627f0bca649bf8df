import type { CaseInputs, Topology } from "../../analysis/business/caseInputs.ts";
import { topologyCase } from "../../analysis/business/topologyCase.ts";
import { figureName } from "../../model/figureName.ts";
import type { Term, TopologyCase } from "../../model/figures.ts";
import type { Asked } from "./finder.ts";

export const topologyNames: Readonly<Record<Topology, string>> = {
	singleRegion: "One region",
	activePassive: "Active-passive",
	activeActive: "Active-active",
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
		{ label: "Gain", value: inputs.gainYearly[topology], unit: "a year", ...field(topology, "yearlyGain") },
	],
	engineeringYearly: (_asked, { inputs, topology }) => [
		{
			label: "Engineering",
			value: inputs.engineeringYearly[topology],
			unit: "a year",
			...field(topology, "yearlyEngineering"),
		},
	],
	outageCostAvoidedYearly: (asked, { inputs, topology }) => [
		{
			label: "Unavailability of the baseline",
			value: inputs.baseline.unavailability,
			unit: "share",
			...baselineField(asked, "availability"),
		},
		{
			label: `Less: of ${topologyNames[topology].toLowerCase()}, weighted by requests`,
			value: inputs.unavailability[topology],
			unit: "share",
			...(topology === "activeActive" ? { terms: availabilityTerms(asked) } : {}),
		},
		{ label: "Times: hours of a year", value: 8_760, unit: "h" },
		{
			label: "Times: outage cost",
			value: inputs.outageCostPerHour,
			unit: "an hour",
			path: "business.outageCostPerHour",
		},
	],
	addedInfrastructureYearly: (asked, { inputs, topology }) => [
		{
			label: `Bill of ${topologyNames[topology].toLowerCase()}`,
			value: inputs.monthlyCost[topology],
			unit: "a month",
			figure: billNames[topology],
		},
		{
			label: "Less: the baseline's bill",
			value: inputs.baseline.monthlyCost,
			unit: "a month",
			...baselineField(asked, "monthlyCost"),
		},
		{ label: "Times: months of a year", value: 12 },
	],
	netYearly: (_asked, { inputs, topology }) => {
		const { gainYearly, outageCostAvoidedYearly, addedInfrastructureYearly, engineeringYearly } = topologyCase(
			inputs,
			topology,
		);
		return [
			refer(topology, { label: "Gain", key: "gainYearly", value: gainYearly }),
			refer(topology, { label: "Outage cost avoided", key: "outageCostAvoidedYearly", value: outageCostAvoidedYearly }),
			refer(topology, {
				label: "Less: added infrastructure",
				key: "addedInfrastructureYearly",
				value: -addedInfrastructureYearly,
			}),
			refer(topology, { label: "Less: engineering", key: "engineeringYearly", value: -engineeringYearly }),
		];
	},
	netFirstYear: (_asked, { inputs, topology }) => [
		refer(topology, { label: "Net", key: "netYearly", value: topologyCase(inputs, topology).netYearly }),
		{ label: "Less: one-time costs", value: -inputs.oneTime, path: "business.oneTime" },
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
