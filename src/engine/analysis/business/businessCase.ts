import * as texts from "../../../texts/analysis/business.ts";
import type { Design } from "../../model/design.ts";
import type { BusinessFigure, Explained, Term, TopologyCase } from "../../model/figures.ts";
import { type CaseInputs, caseInputs, type OwnFigures, type Topology, topologies } from "./caseInputs.ts";
import { breakEvenOutageCostPerHour, topologyCase, verdictOf } from "./topologyCase.ts";
import { tornado } from "./tornado.ts";

const monthsPerYear = 12;

/**
 * What active-active earns and costs against what runs today, beside one region and active-passive.
 * Without `baseline` in the file the one region stands in for it. Undefined without `business`.
 * Money in the file's currency, yearly unless the name says otherwise.
 */
export function businessCase(design: Design, own: OwnFigures): Explained<BusinessFigure> | undefined {
	const inputs = caseInputs(design, own);
	if (inputs === undefined) return undefined;
	const activeActive = topologyCase(inputs, "activeActive");
	return {
		topologies: {
			singleRegion: topologyCase(inputs, "singleRegion"),
			activePassive: topologyCase(inputs, "activePassive"),
			activeActive,
		},
		outageCostAvoidedYearly: activeActive.outageCostAvoidedYearly,
		addedInfrastructureYearly: activeActive.addedInfrastructureYearly,
		netYearly: activeActive.netYearly,
		netFirstYear: activeActive.netFirstYear,
		paybackMonths: paybackMonths(inputs, activeActive),
		breakEvenOutageCostPerHour: breakEvenOutageCostPerHour(inputs) ?? null,
		verdict: verdictOf(inputs),
		tornado: tornado(inputs),
		get terms() {
			return [
				{ label: texts.outageCost, value: inputs.outageCostPerHour, unit: "/h", path: "business.outageCostPerHour" },
				{ label: texts.oneTimeCosts, value: inputs.oneTime, path: "business.oneTime" },
				baselineTerm(design, inputs),
				...topologies.map((topology) => topologyTerm(inputs, topology)),
			];
		},
	};
}

function paybackMonths({ oneTime }: CaseInputs, { netYearly }: TopologyCase): number | null {
	return netYearly > 0 ? oneTime / (netYearly / monthsPerYear) : null;
}

function baselineTerm(design: Design, { baseline }: CaseInputs): Term {
	const given = design.business?.baseline !== undefined;
	return {
		label: given ? texts.baselineWhatRunsToday : texts.baselineOneRegion,
		value: null,
		path: "business.baseline",
		terms: [
			{
				label: texts.bill,
				value: baseline.monthlyCost,
				unit: "/month",
				...pathOf(given, "business.baseline.monthlyCost"),
			},
			{
				label: texts.availability,
				value: 1 - baseline.unavailability,
				unit: "share",
				...pathOf(given, "business.baseline.availability"),
			},
		],
	};
}

function pathOf(given: boolean, path: string): { readonly path?: string } {
	return given ? { path } : {};
}

const names: Readonly<Record<Topology, string>> = {
	singleRegion: texts.oneRegion,
	activePassive: texts.activePassive,
	activeActive: texts.activeActive,
};

const prefixes: Readonly<Record<Topology, string | undefined>> = {
	singleRegion: undefined,
	activePassive: "business.activePassive",
	activeActive: "business",
};

function topologyTerm(inputs: CaseInputs, topology: Topology): Term {
	const result = topologyCase(inputs, topology);
	const prefix = prefixes[topology];
	const field = (name: string): { readonly path?: string } =>
		prefix === undefined ? {} : { path: `${prefix}.${name}` };
	return {
		label: texts.netOf(names[topology]),
		value: result.netYearly,
		unit: "/year",
		terms: [
			{ label: texts.gain, value: result.gainYearly, unit: "/year", ...field("yearlyGain") },
			{
				label: texts.outageCostAvoided,
				value: result.outageCostAvoidedYearly,
				unit: "/year",
				terms: [
					{ label: texts.availabilityWeightedByRequests, value: 1 - inputs.unavailability[topology], unit: "share" },
				],
			},
			{
				label: texts.addedInfrastructure,
				value: result.addedInfrastructureYearly,
				unit: "/year",
				terms: [{ label: texts.bill, value: inputs.monthlyCost[topology], unit: "/month" }],
			},
			{ label: texts.engineering, value: result.engineeringYearly, unit: "/year", ...field("yearlyEngineering") },
		],
	};
}
