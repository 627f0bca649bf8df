import * as texts from "../../../../texts/review/summary.ts";
import { availabilityShares } from "../../../analysis/availability/availabilityFigures.ts";
import { unavailabilityOf } from "../../../analysis/business/caseInputs.ts";
import { foldedDesigns } from "../../../analysis/cost/foldedDesigns.ts";
import { latencyFigures } from "../../../analysis/latency/latencyFigures.ts";
import type { Design, Id } from "../../../model/design.ts";
import type { Figures, LatencyFigure, TopologyCase } from "../../../model/figures.ts";
import type { Operation } from "../../../model/vocabulary.ts";
import { activeRegions, isUsed, spokenNumber } from "../phrases.ts";

/** The design and what it is compared with, one column each. */
export interface TopologyColumn {
	readonly key: "singleRegion" | "activePassive" | "own";
	readonly title: string;
	readonly monthlyCost: number;
	/** Of all requests, by their rates; null where nobody asks for anything. */
	readonly downtimeMinutesPerYear: number | null;
	/** By population and operation: the mean of the features' p99, by their requests; null where no region answers. */
	readonly p99Ms: ReadonlyMap<Id, Readonly<Record<Operation, number | null>>>;
	readonly case: TopologyCase | undefined;
}

const minutesPerYear = 8760 * 60;

/** One region, active-passive and the design itself; the design alone where it has nothing to be compared with. */
export function topologyColumns(design: Design, figures: Figures): readonly TopologyColumn[] {
	const own: TopologyColumn = {
		key: "own",
		title: ownTitle(design),
		monthlyCost: figures.cost.monthlyTotal,
		downtimeMinutesPerYear: downtimeOf(design, figures.availability),
		p99Ms: tailsOf(design, figures.latency),
		case: figures.business?.topologies.activeActive,
	};
	if (design.regions.size < 2) return [own];
	const { singleRegion, activePassive } = foldedDesigns(design);
	const { cost, business } = figures;
	return [
		...column("singleRegion", singleRegion, {
			monthly: cost.singleRegionMonthly,
			case: business?.topologies.singleRegion,
		}),
		...column("activePassive", activePassive, {
			monthly: cost.activePassiveMonthly,
			case: business?.topologies.activePassive,
		}),
		own,
	];
}

/** "Active-active, 3 regions"; a design that is none is not called so. */
function ownTitle(design: Design): string {
	const active = activeRegions(design).length;
	if (active > 1) return texts.asDesignedRegionsTakeRequests(spokenNumber(active));
	return design.regions.size > 1 ? texts.asDesignedOneRegionTakes : texts.asDesignedOneRegion;
}

function column(
	key: "singleRegion" | "activePassive",
	folded: Design | undefined,
	of: { readonly monthly: number | null; readonly case: TopologyCase | undefined },
): readonly TopologyColumn[] {
	if (folded === undefined || of.monthly === null) return [];
	const regions = [...folded.regions.keys()];
	return [
		{
			key,
			title:
				key === "singleRegion" ? texts.oneRegionRegion(regions[0]) : texts.activePassiveRegions(regions.join(", ")),
			monthlyCost: of.monthly,
			downtimeMinutesPerYear: downtimeOf(folded, availabilityShares(folded)),
			p99Ms: tailsOf(folded, latencyFigures(folded)),
			case: of.case,
		},
	];
}

function downtimeOf(design: Design, shares: Parameters<typeof unavailabilityOf>[1]): number | null {
	const asked = shares.some((row) => isUsed(design, row));
	return asked ? unavailabilityOf(design, shares) * minutesPerYear : null;
}

function tailsOf(design: Design, latency: readonly LatencyFigure[]): TopologyColumn["p99Ms"] {
	return new Map(
		[...design.users.populations.keys()].map((population) => {
			const own = latency.filter((row) => row.population === population);
			return [population, { read: meanTail(design, own, "read"), write: meanTail(design, own, "write") }];
		}),
	);
}

/** Infinite counts as no answer. */
function meanTail(design: Design, rows: readonly LatencyFigure[], operation: Operation): number | null {
	let weights = 0;
	let weighted = 0;
	for (const row of rows) {
		const feature = design.features.get(row.feature);
		if (row.operation !== operation || feature === undefined) continue;
		const rate = operation === "read" ? feature.readsPerSecond : feature.writesPerSecond;
		const weight = rate * (feature.shares.get(row.population) ?? 0);
		if (weight === 0) continue;
		weights += weight;
		weighted += weight * (row.p99Ms ?? Number.POSITIVE_INFINITY);
	}
	return weights > 0 && Number.isFinite(weighted) ? weighted / weights : null;
}
