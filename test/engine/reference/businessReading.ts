import type { Business, Design } from "../../../src/engine/model/design.ts";
import type { RecoveryFigure } from "../../../src/engine/model/figures.ts";
import { availabilityReading } from "./availabilityReading.ts";
import { billReading, sumOf } from "./billReading.ts";
import { foldReading, foldTargets } from "./foldReading.ts";
import { recoveryReading } from "./recoveryReading.ts";

const topologies = ["singleRegion", "activePassive", "activeActive"] as const;
type Topology = (typeof topologies)[number];

/** A topology's year; inputs and what comes of them, in the file's currency. */
interface Year {
	readonly gain: number;
	readonly engineering: number;
	readonly monthly: number;
	readonly unavailability: number;
}

type Years = Readonly<Record<Topology, Year>>;

interface Stakes {
	readonly outageCostPerHour: number;
	readonly baseline: Pick<Year, "monthly" | "unavailability">;
}

interface BusinessReading {
	readonly net: Readonly<Record<Topology, number>>;
	readonly avoided: Readonly<Record<Topology, number>>;
	readonly added: Readonly<Record<Topology, number>>;
	readonly firstYear: Readonly<Record<Topology, number>>;
	readonly verdict: Topology;
	readonly paybackMonths: number | null;
	readonly breakEvenOutageCostPerHour: number | null;
	/** Input → active-active's lead with a quarter less, and a quarter more of it. */
	readonly tornado: ReadonlyMap<string, readonly [low: number, high: number]>;
}

/** The business case, read a second time from the model's description; undefined where the design makes none. */
export function businessReading(design: Design): BusinessReading | undefined {
	const { business } = design;
	const { main, standby } = foldTargets(design);
	if (business === undefined || main === undefined) return undefined;
	const single = foldReading(design, [main]);
	const years: Years = {
		singleRegion: { gain: 0, engineering: 0, ...yearOf(single) },
		activePassive: {
			gain: business.activePassive.yearlyGain,
			engineering: business.activePassive.yearlyEngineering,
			// Without a region to stand by, that is the one region.
			...yearOf(standby === undefined ? single : foldReading(design, [main, standby])),
		},
		activeActive: { gain: business.yearlyGain, engineering: business.yearlyEngineering, ...yearOf(design) },
	};
	const stakes = { outageCostPerHour: business.outageCostPerHour, baseline: baselineOf(business, years) };
	const net = by((topology) => netOf(years[topology], stakes));
	const oneTime = sumOf(business.oneTime.values());
	return {
		net,
		avoided: by((topology) => avoidedOf(years[topology], stakes)),
		added: by((topology) => addedOf(years[topology], stakes)),
		firstYear: by((topology) => net[topology] - oneTime),
		verdict: topologies.reduce((best, each) => (net[each] > net[best] ? each : best)),
		paybackMonths: net.activeActive > 0 ? oneTime / (net.activeActive / 12) : null,
		breakEvenOutageCostPerHour: breakEven(years, stakes),
		tornado: tornado(years, stakes),
	};
}

function by<T>(of: (topology: Topology) => T): Readonly<Record<Topology, T>> {
	return { singleRegion: of("singleRegion"), activePassive: of("activePassive"), activeActive: of("activeActive") };
}

/** What runs today; without it the one region stands in. */
function baselineOf({ baseline }: Business, { singleRegion }: Years): Stakes["baseline"] {
	return baseline === undefined
		? singleRegion
		: { monthly: baseline.monthlyCost, unavailability: 1 - baseline.availability };
}

function yearOf(design: Design): Pick<Year, "monthly" | "unavailability"> {
	return { monthly: sumOf(billReading(design).values()), unavailability: unavailabilityOf(design) };
}

/** Of all features' reads and writes, each by its requests; all alike where nobody asks anything. */
function unavailabilityOf(design: Design): number {
	const silent = [...design.features.values()].every((each) => each.readsPerSecond + each.writesPerSecond === 0);
	let [lost, all] = [0, 0];
	for (const feature of design.features.values()) {
		const recovery: RecoveryFigure[] = [...design.regions.keys()].flatMap((region) =>
			(["read", "write"] as const).map((operation) => ({
				...unasked,
				...recoveryReading(design, { feature, operation, region }),
				region,
				operation,
				feature: feature.id,
			})),
		);
		for (const operation of ["read", "write"] as const) {
			const requests = silent ? 1 : feature[`${operation}sPerSecond`];
			all += requests;
			if (requests > 0) lost += requests * (1 - availabilityReading({ design, feature, operation, recovery }));
		}
	}
	return all === 0 ? 0 : lost / all;
}

const unasked = { objectiveRtoSeconds: null, objectiveRpoSeconds: null, met: null, terms: [] };

function avoidedOf({ unavailability }: Year, { outageCostPerHour, baseline }: Stakes): number {
	return (baseline.unavailability - unavailability) * 8760 * outageCostPerHour;
}

function addedOf({ monthly }: Year, { baseline }: Stakes): number {
	return 12 * (monthly - baseline.monthly);
}

function netOf(year: Year, stakes: Stakes): number {
	return year.gain + avoidedOf(year, stakes) - addedOf(year, stakes) - year.engineering;
}

/** Active-active's net over the better other's. */
function lead(years: Years, stakes: Stakes): number {
	const others = [years.singleRegion, years.activePassive].map((year) => netOf(year, stakes));
	return netOf(years.activeActive, stakes) - Math.max(...others);
}

/** The least cost of an hour at which active-active isn't behind, by the two lines that its own crosses. */
function breakEven(years: Years, stakes: Stakes): number | null {
	const { singleRegion, activePassive } = years;
	const best = netOf(activePassive, stakes) > netOf(singleRegion, stakes) ? activePassive : singleRegion;
	// A hair more is rounding.
	if (best.unavailability - years.activeActive.unavailability <= 1e-12) return null;
	const leadAt = (outageCostPerHour: number) => lead(years, { ...stakes, outageCostPerHour });
	if (leadAt(0) >= 0) return 0;
	const { activeActive, ...others } = years;
	const free = { ...stakes, outageCostPerHour: 0 };
	const crossings = Object.values(others).flatMap((other) => {
		const hours = 8760 * (other.unavailability - activeActive.unavailability);
		return hours > 0 ? [(netOf(other, free) - netOf(activeActive, free)) / hours] : [];
	});
	const scale = Math.abs(netOf(activeActive, free)) + 1;
	const ahead = crossings.filter((cost) => cost >= 0 && leadAt(cost) >= -1e-9 * scale);
	return ahead.length === 0 ? null : Math.min(...ahead);
}

const names = {
	gain: "yearlyGain",
	engineering: "yearlyEngineering",
	monthly: "monthlyCost",
	unavailability: "unavailability",
} as const;

function tornado(years: Years, stakes: Stakes): BusinessReading["tornado"] {
	const bars = new Map<string, readonly [number, number]>();
	const quarter = (leadWith: (factor: number) => number) => [leadWith(0.75), leadWith(1.25)] as const;
	bars.set(
		"outageCostPerHour",
		quarter((factor) => lead(years, { ...stakes, outageCostPerHour: stakes.outageCostPerHour * factor })),
	);
	for (const topology of topologies) {
		for (const [field, name] of Object.entries(names) as [keyof Year, string][]) {
			const scaled = (factor: number): Years => ({
				...years,
				[topology]: { ...years[topology], [field]: years[topology][field] * factor },
			});
			bars.set(
				topology === "activeActive" ? name : `${topology}.${name}`,
				quarter((factor) => lead(scaled(factor), stakes)),
			);
		}
	}
	return bars;
}
