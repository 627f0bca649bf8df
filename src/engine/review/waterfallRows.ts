import type { BusinessFigure, TopologyCase } from "../model/figures.ts";

export type Topology = keyof BusinessFigure["topologies"];

export const waterfallSteps = [
	"gain",
	"outageCostAvoided",
	"addedInfrastructure",
	"engineering",
	"net",
	"oneTime",
	"netFirstYear",
] as const;
export type WaterfallStep = (typeof waterfallSteps)[number];

/** One bar of a waterfall: it reaches from where the sum stood to where it stands then. */
export interface WaterfallRow {
	readonly step: WaterfallStep;
	/** What the step adds, below 0 what it takes; of the two nets the sum itself. Yearly, in the design's currency. */
	readonly amount: number;
	readonly from: number;
	readonly to: number;
}

/** From the gain to the net of one topology, and on to the first year's, which also pays the one-time costs. */
export function waterfallRows(topology: TopologyCase): readonly WaterfallRow[] {
	const oneTime = topology.netFirstYear - topology.netYearly;
	const changes = [
		{ step: "gain", amount: topology.gainYearly },
		{ step: "outageCostAvoided", amount: topology.outageCostAvoidedYearly },
		{ step: "addedInfrastructure", amount: -topology.addedInfrastructureYearly },
		{ step: "engineering", amount: -topology.engineeringYearly },
	] as const;
	const rows: WaterfallRow[] = [];
	let sum = 0;
	for (const { step, amount } of changes) {
		rows.push({ step, amount: plainZero(amount), from: sum, to: sum + amount });
		sum += amount;
	}
	const { netYearly, netFirstYear } = topology;
	return [
		...rows,
		{ step: "net", amount: netYearly, from: 0, to: netYearly },
		{ step: "oneTime", amount: plainZero(oneTime), from: netYearly, to: netFirstYear },
		{ step: "netFirstYear", amount: netFirstYear, from: 0, to: netFirstYear },
	];
}

/** 0 for −0, which would be shown with a sign. */
function plainZero(amount: number): number {
	return amount === 0 ? 0 : amount;
}
