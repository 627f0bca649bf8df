import type { Business, Design } from "../../model/design.ts";
import type { AvailabilityFigure, CostFigure } from "../../model/figures.ts";
import { availabilityShares } from "../availability/availabilityFigures.ts";
import { foldedDesigns } from "../cost/foldedDesigns.ts";

export const topologies = ["singleRegion", "activePassive", "activeActive"] as const;
export type Topology = (typeof topologies)[number];

/** What the case is computed from: yearly amounts, monthly bills, and fractions of the time, in the file's currency. */
export interface CaseInputs {
	readonly outageCostPerHour: number;
	readonly oneTime: number;
	readonly baseline: { readonly monthlyCost: number; readonly unavailability: number };
	readonly gainYearly: Readonly<Record<Topology, number>>;
	readonly engineeringYearly: Readonly<Record<Topology, number>>;
	readonly monthlyCost: Readonly<Record<Topology, number>>;
	/** Weighted over features and operations by their requests. */
	readonly unavailability: Readonly<Record<Topology, number>>;
}

/** The figures of the design itself, which the caller has already. */
export interface OwnFigures {
	readonly cost: CostFigure;
	readonly availability: readonly AvailabilityFigure[];
}

/**
 * Undefined for a design without `business`, or without an active region to be one region of. A
 * design with one region only has nothing to stand by: its active-passive is that region. Where the
 * file gives no baseline, what would run without any of this stands in: the one region.
 */
export function caseInputs(design: Design, { cost, availability }: OwnFigures): CaseInputs | undefined {
	const { business } = design;
	const { singleRegion, activePassive } = foldedDesigns(design);
	if (business === undefined || singleRegion === undefined || cost.singleRegionMonthly === null) return undefined;
	const singleUnavailability = unavailabilityOf(singleRegion, availabilityShares(singleRegion));
	const unavailability = {
		singleRegion: singleUnavailability,
		activePassive:
			activePassive === undefined
				? singleUnavailability
				: unavailabilityOf(activePassive, availabilityShares(activePassive)),
		activeActive: unavailabilityOf(design, availability),
	};
	const monthlyCost = {
		singleRegion: cost.singleRegionMonthly,
		activePassive: cost.activePassiveMonthly ?? cost.singleRegionMonthly,
		activeActive: cost.monthlyTotal,
	};
	return {
		outageCostPerHour: business.outageCostPerHour,
		oneTime: [...business.oneTime.values()].reduce((sum, amount) => sum + amount, 0),
		baseline: baselineOf(business, { monthlyCost: monthlyCost.singleRegion, unavailability: singleUnavailability }),
		gainYearly: {
			singleRegion: 0,
			activePassive: business.activePassive.yearlyGain,
			activeActive: business.yearlyGain,
		},
		engineeringYearly: {
			singleRegion: 0,
			activePassive: business.activePassive.yearlyEngineering,
			activeActive: business.yearlyEngineering,
		},
		monthlyCost,
		unavailability,
	};
}

function baselineOf({ baseline }: Business, oneRegion: CaseInputs["baseline"]): CaseInputs["baseline"] {
	if (baseline === undefined) return oneRegion;
	return { monthlyCost: baseline.monthlyCost, unavailability: 1 - baseline.availability };
}

/** Of all requests the share that finds no answer; of a design without requests the plain mean. */
export function unavailabilityOf(
	design: Design,
	figures: readonly Pick<AvailabilityFigure, "feature" | "operation" | "availability">[],
): number {
	let weights = 0;
	let weighted = 0;
	let sum = 0;
	for (const { feature, operation, availability } of figures) {
		const { readsPerSecond = 0, writesPerSecond = 0 } = design.features.get(feature) ?? {};
		const weight = operation === "read" ? readsPerSecond : writesPerSecond;
		weights += weight;
		weighted += weight * (1 - availability);
		sum += 1 - availability;
	}
	if (weights > 0) return weighted / weights;
	return figures.length > 0 ? sum / figures.length : 0;
}
