import * as texts from "../../../texts/review/why.ts";
import { type CaseInputs, caseInputs, type Topology, topologies } from "../../analysis/business/caseInputs.ts";
import { leadYearly, topologyCase } from "../../analysis/business/topologyCase.ts";
import { figureName } from "../../model/figureName.ts";
import type { BusinessFigure, Term, TopologyCase } from "../../model/figures.ts";
import { caseTerms, topologyNames } from "./caseTerms.ts";
import type { Asked, Finder, Found } from "./finder.ts";

/**
 * `netYearly` and the other keys of the JSON, `topologies/<topology>/<key>`, `tornado/<input>/low|high`. Keys without a
 * topology are active-active's.
 */
export const businessWhy: Finder = (asked, [key = "", ...rest]) => {
	const { business } = asked.figures;
	const inputs = caseInputs(asked.design, asked.figures);
	if (business === undefined || inputs === undefined) return undefined;
	if (key === "topologies") return topologyFigure(asked, inputs, rest);
	if (key === "tornado") return bar(business, inputs, rest);
	return whole(asked, inputs, key) ?? topologyFigure(asked, inputs, ["activeActive", key]);
};

function topologyFigure(asked: Asked, inputs: CaseInputs, [name, key = ""]: readonly string[]): Found | undefined {
	const topology = topologies.find((each) => each === name);
	if (topology === undefined) return undefined;
	const result = topologyCase(inputs, topology);
	const found = Object.entries(result).find(([each]) => each === key);
	if (found === undefined) return undefined;
	const unit = key === "netFirstYear" ? "in the first year" : "a year";
	return { value: found[1], unit, terms: caseTerms(asked, { inputs, topology, key: key as keyof TopologyCase }) };
}

function whole({ figures, design }: Asked, inputs: CaseInputs, key: string): Found | undefined {
	const { business } = figures;
	if (business === undefined) return undefined;
	const nets = topologies.map((topology) => netTerm(inputs, topology));
	switch (key) {
		case "verdict":
			return { value: business.verdict, unit: "", terms: [{ label: texts.theLargestNet, value: null }, ...nets] };
		case "paybackMonths":
			return {
				value: business.paybackMonths,
				unit: "months",
				terms: [
					{ label: texts.oneTimeCosts, value: inputs.oneTime, path: "business.oneTime", terms: oneTimeTerms(design) },
					{
						label: texts.overTheNetAYear,
						value: business.netYearly / 12,
						unit: "a month",
						figure: figureName.business("netYearly"),
					},
				],
			};
		case "breakEvenOutageCostPerHour":
			return {
				value: business.breakEvenOutageCostPerHour,
				unit: "an hour",
				terms: [
					{ label: texts.theOutageCost, value: null },
					...topologies.map((topology) => ({
						label: texts.unavailabilityWeightedByRequests(topologyNames[topology]),
						value: inputs.unavailability[topology],
						unit: "share",
					})),
					...nets,
				],
			};
		default:
			return undefined;
	}
}

function oneTimeTerms(design: Asked["design"]): readonly Term[] {
	return [...(design.business?.oneTime ?? [])].map(([name, value]) => ({
		label: name,
		value,
		path: `business.oneTime.${name}`,
	}));
}

function netTerm(inputs: CaseInputs, topology: Topology): Term {
	return {
		label: `${topologyNames[topology]}: net`,
		value: topologyCase(inputs, topology).netYearly,
		unit: "a year",
		figure: figureName.business(`topologies/${topology}/netYearly`),
	};
}

/** Active-active's lead with one input a quarter lower or higher. */
function bar(business: BusinessFigure, inputs: CaseInputs, rest: readonly string[]): Found | undefined {
	const end = rest.at(-1);
	const found = business.tornado.find(({ input }) => input === rest.slice(0, -1).join("/"));
	if (found === undefined || (end !== "low" && end !== "high")) return undefined;
	const now = leadYearly(inputs);
	return {
		value: found[end],
		unit: "a year",
		terms: [
			{ label: texts.activeActivesLeadOver, value: now, unit: "a year" },
			{
				label: texts.changeWithAQuarter(found.input, end === "low" ? texts.lower : texts.higher),
				value: found[end] - now,
			},
			...topologies.map((topology) => netTerm(inputs, topology)),
		],
	};
}
