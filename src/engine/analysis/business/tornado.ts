import type { BusinessFigure } from "../../model/figures.ts";
import { type CaseInputs, type Topology, topologies } from "./caseInputs.ts";
import { leadYearly } from "./topologyCase.ts";

const swing = 0.25;

type ByTopology = "gainYearly" | "engineeringYearly" | "monthlyCost" | "unavailability";

const fields: Readonly<Record<ByTopology, string>> = {
	gainYearly: "yearlyGain",
	engineeringYearly: "yearlyEngineering",
	monthlyCost: "monthlyCost",
	unavailability: "unavailability",
};

/**
 * What the verdict hangs on: active-active's lead over the better of the others with each input a
 * quarter lower (`low`) and a quarter higher (`high`), all else equal, the strongest first. Where a
 * bar crosses 0 the verdict turns. What moves no lead is left out: the baseline, the one-time costs,
 * and what only concerns the worse of the others.
 */
export function tornado(inputs: CaseInputs): BusinessFigure["tornado"] {
	const bars = [
		bar("outageCostPerHour", (factor) => ({ ...inputs, outageCostPerHour: inputs.outageCostPerHour * factor })),
	];
	for (const [field, name] of Object.entries(fields) as [ByTopology, string][]) {
		for (const topology of topologies) {
			if (inputs[field][topology] === 0) continue;
			bars.push(bar(inputName(name, topology), (factor) => scaled(inputs, { field, topology, factor })));
		}
	}
	return bars
		.filter(({ low, high }) => low !== high)
		.toSorted((a, b) => Math.abs(b.high - b.low) - Math.abs(a.high - a.low));
}

function bar(input: string, at: (factor: number) => CaseInputs): BusinessFigure["tornado"][number] {
	return { input, low: leadYearly(at(1 - swing)), high: leadYearly(at(1 + swing)) };
}

/** Active-active's own fields by their names in the file. */
function inputName(name: string, topology: Topology): string {
	return topology === "activeActive" ? name : `${topology}.${name}`;
}

interface Scaling {
	readonly field: ByTopology;
	readonly topology: Topology;
	readonly factor: number;
}

function scaled(inputs: CaseInputs, { field, topology, factor }: Scaling): CaseInputs {
	return { ...inputs, [field]: { ...inputs[field], [topology]: inputs[field][topology] * factor } };
}
