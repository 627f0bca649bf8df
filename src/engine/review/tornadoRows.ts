import type { BusinessFigure } from "../model/figures.ts";
import type { Topology } from "./waterfallRows.ts";

/** The quantities that the verdict can hang on. */
export type TornadoQuantity =
	| "outageCostPerHour"
	| "yearlyGain"
	| "yearlyEngineering"
	| "monthlyCost"
	| "unavailability";

/** One bar of the tornado: active-active's yearly lead with one input a quarter lower and a quarter higher. */
export interface TornadoRow {
	/** As in the figure: `outageCostPerHour`, `singleRegion.monthlyCost`. */
	readonly input: string;
	readonly quantity: TornadoQuantity;
	readonly topology: Topology;
	readonly low: number;
	readonly high: number;
	/** The verdict for or against active-active turns with the lower, or with the higher value. */
	readonly turnsLow: boolean;
	readonly turnsHigh: boolean;
	/** The design's field that sets the input; undefined for what is computed. */
	readonly path: string | undefined;
}

/** Active-active's net over the better of the others', yearly; above 0 the verdict is active-active. */
export function leadOf({ topologies }: BusinessFigure): number {
	const { activeActive, activePassive, singleRegion } = topologies;
	return activeActive.netYearly - Math.max(activePassive.netYearly, singleRegion.netYearly);
}

/** The bars of the tornado, the largest swing first. */
export function tornadoRows(business: BusinessFigure): readonly TornadoRow[] {
	const holds = leadOf(business) > 0;
	return business.tornado
		.map(({ input, low, high }): TornadoRow => {
			const { topology, quantity } = partsOf(input);
			const path = pathOf(quantity, topology);
			return { input, quantity, topology, low, high, turnsLow: low > 0 !== holds, turnsHigh: high > 0 !== holds, path };
		})
		.toSorted((a, b) => Math.abs(b.high - b.low) - Math.abs(a.high - a.low));
}

function partsOf(input: string): { readonly topology: Topology; readonly quantity: TornadoQuantity } {
	const [first = "", second] = input.split(".");
	const quantity = second ?? first;
	if (!isQuantity(quantity)) throw new Error(`unknown input of the business case: ${input}`);
	const topology = first === "singleRegion" || first === "activePassive" ? first : "activeActive";
	return { topology, quantity };
}

function isQuantity(name: string): name is TornadoQuantity {
	return ["outageCostPerHour", "yearlyGain", "yearlyEngineering", "monthlyCost", "unavailability"].includes(name);
}

/** Bills and unavailabilities are computed; a single region gains nothing and takes no engineering. */
function pathOf(quantity: TornadoQuantity, topology: Topology): string | undefined {
	if (quantity === "outageCostPerHour") return "business.outageCostPerHour";
	if (quantity === "monthlyCost" || quantity === "unavailability" || topology === "singleRegion") return undefined;
	return topology === "activePassive" ? `business.activePassive.${quantity}` : `business.${quantity}`;
}
