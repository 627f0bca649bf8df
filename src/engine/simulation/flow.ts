import type { StartsOfClass } from "./cells.ts";
import { type ClassSumsWorld, newClassSums, populationMix, renewClassSums } from "./classSums.ts";
import type { ClientTries } from "./clientMemory.ts";
import { flowSlots } from "./flowSlots.ts";
import type { LatencyMix } from "./latencyMix.ts";
import { utilisation } from "./load.ts";
import { beginPass, hasPassed, type OfferWorld, offer, settleLoad } from "./offer.ts";
import { forgetStarts, lookAtClasses, newPassages } from "./passages.ts";
import { newReadKinds } from "./readKinds.ts";
import type { StaleReads } from "./staleReads.ts";
import { spill, startsOfClasses } from "./starts.ts";
import type { RegionHealth } from "./trafficSignal.ts";
import type { World } from "./world.ts";

/** Requests a second of one population by what becomes of them. */
export interface PopulationFlow {
	total: number;
	success: number;
	slow: number;
	error: number;
	/** Of the answered ones. */
	stale: number;
	/** Times of the answers, for their percentile. */
	readonly mix: LatencyMix;
	/** [region] */
	readonly servedBy: Float64Array;
}

/** Requests a second of one region. */
export interface RegionFlow {
	demand: number;
	served: number;
	routed: number;
	utilisation: number | null;
	failing: number;
	/** Σ tries × median time inside. */
	weightedMedianMs: number;
}

/** Everything that flows at one time, in requests a second. It holds until something changes. */
export interface Flow {
	readonly classes: readonly StartsOfClass[];
	/** Number of the pass that it was added up in. */
	readonly number: number;
	/** The load of retries has come to rest. */
	readonly settled: boolean;
	readonly populations: readonly PopulationFlow[];
	readonly regions: readonly RegionFlow[];
	readonly health: readonly RegionHealth[];
	/** [store] */
	readonly rejectedPerSecond: Float64Array;
	/** [group][region]: writes that commit there. */
	readonly commitsPerSecond: readonly Float64Array[];
	/** [group][region]: bytes of those writes. */
	readonly commitBytesPerSecond: readonly Float64Array[];
	/** [feature][region]: writes that commit there. */
	readonly featureCommits: readonly Float64Array[];
	readonly acceptedPerSecond: number;
	/** [feature] */
	readonly featureTotal: Float64Array;
	readonly featureError: Float64Array;
	/** [class]: all its requests, those that fail, and the answers beyond its objective. */
	readonly classTotal: Float64Array;
	readonly classFailed: Float64Array;
	readonly classSlow: Float64Array;
	readonly clientTries: readonly ClientTries[];
	/** [population][region]: successful requests under way, from which a region's death takes. */
	readonly inFlight: readonly Float64Array[];
}

export interface FlowWorld extends OfferWorld, ClassSumsWorld {
	readonly spills: boolean;
}

/** What is kept from one flow to the next, so that only what has changed is worked out again. */
export type FlowBooks = Pick<FlowWorld, "passages" | "slots" | "sums" | "kinds">;

export function newFlowBooks(world: World, groups: number): FlowBooks {
	return {
		passages: newPassages(world),
		slots: flowSlots(world, groups),
		sums: newClassSums(world),
		kinds: newReadKinds(world),
	};
}

/** Below this many requests a second a region is judged by synthetic probes. */
const probedBelowPerSecond = 1;

/**
 * Sends all requests on their way and adds up what becomes of them. Most of what happens in a large design moves no
 * request: what was added up before then holds, all but how full the applications are.
 */
export function computeFlow(world: FlowWorld, before?: Flow): Flow {
	const { classes, settled } = offerAll(world);
	beginPass(world);
	const isSame = before !== undefined && hasPassed(world.pass, before, classes);
	const flow = isSame ? { ...before, ...copied(before) } : sumFlow(world, classes);
	for (const places of world.load) for (const place of places) noteUtilisation(flow.regions[place.region], place);
	// An answer that has just become too slow sends its client on, and that is not in the load yet.
	return { ...flow, settled: settled && !world.pass.turned };
}

/** Only the load that all requests make, when nothing is known of it yet. */
export function offerFirst(world: FlowWorld): void {
	offerAll(world);
}

function offerAll(world: FlowWorld): { readonly classes: readonly StartsOfClass[]; readonly settled: boolean } {
	const classes = startsOfClasses(world.routes, world.conditions);
	if (world.spills) {
		offer(world, classes);
		spill(world, classes);
		forgetStarts(world.passages);
	}
	return { classes, settled: settleLoad(world, classes) };
}

/** What is written to after a flow has been added up. */
function copied({ populations, regions }: Flow): Pick<Flow, "populations" | "regions"> {
	return {
		populations: populations.map((population) => ({ ...population })),
		regions: regions.map((region) => ({ ...region, utilisation: null })),
	};
}

function sumFlow(world: FlowWorld, classes: readonly StartsOfClass[]): Omit<Flow, "settled"> {
	lookAtClasses(world, classes);
	renewClassSums(world, classes);
	const { slots, sums: ofClasses, groups } = world;
	const { features, stores } = world.routes.world;
	const { sums, classSlow } = addedUp(world, classes);
	const row = (first: number, length: number): Float64Array => sums.subarray(first, first + length);
	const rows = (first: number, count: number): readonly Float64Array[] =>
		Array.from({ length: count }, (_, index) => row(first + index * slots.regions, slots.regions));
	const regions = regionFlows(world, sums);
	return {
		classes,
		number: world.pass.number,
		populations: populationFlows(world, sums),
		regions,
		health: regions.map((region, index) => regionHealth(world, region, index)),
		rejectedPerSecond: row(slots.rejected, stores.length),
		commitsPerSecond: rows(slots.commits, groups.length),
		commitBytesPerSecond: rows(slots.commitBytes, groups.length),
		featureCommits: rows(slots.featureCommits, features.length),
		acceptedPerSecond: sums[slots.accepted] ?? 0,
		featureTotal: row(slots.featureTotal, features.length),
		featureError: row(slots.featureError, features.length),
		classTotal: ofClasses.total,
		classFailed: ofClasses.failed,
		classSlow,
		clientTries: clientTries(world, sums),
		inFlight: rows(slots.inFlight, world.routes.world.populationIds.length),
	};
}

/** Adds up what all classes add, class by class: the same sums, to the last digit, as if all of it were new. */
function addedUp(
	{ slots, sums: { adds } }: FlowWorld,
	classes: readonly StartsOfClass[],
): { readonly sums: Float64Array; readonly classSlow: Float64Array } {
	const sums = new Float64Array(slots.length);
	const classSlow = new Float64Array(classes.length);
	const { values, from, length } = adds;
	for (let index = 0; index < classes.length; index++) {
		const slowSlot = slots.slow + (classes[index]?.requests.population ?? 0);
		const slowBefore = sums[slowSlot] ?? 0;
		const first = from[index] ?? 0;
		const end = first + (length[index] ?? 0);
		for (let at = first; at < end; at += 2) {
			const slot = values[at] ?? 0;
			sums[slot] = (sums[slot] ?? 0) + (values[at + 1] ?? 0);
		}
		classSlow[index] = (sums[slowSlot] ?? 0) - slowBefore;
	}
	return { sums, classSlow };
}

function populationFlows({ slots, sums: ofClasses, routes }: FlowWorld, sums: Float64Array): readonly PopulationFlow[] {
	return routes.world.populationIds.map((_, index) => {
		const served = slots.servedBy + index * slots.regions;
		return {
			total: sums[slots.total + index] ?? 0,
			success: sums[slots.success + index] ?? 0,
			slow: sums[slots.slow + index] ?? 0,
			error: sums[slots.error + index] ?? 0,
			stale: 0,
			mix: populationMix(ofClasses, index),
			servedBy: sums.subarray(served, served + slots.regions),
		};
	});
}

function regionFlows({ slots, routes }: FlowWorld, sums: Float64Array): readonly RegionFlow[] {
	return routes.world.regionIds.map((_, region) => ({
		demand: sums[slots.demand + region] ?? 0,
		served: sums[slots.served + region] ?? 0,
		routed: sums[slots.routed + region] ?? 0,
		utilisation: null,
		failing: sums[slots.failing + region] ?? 0,
		weightedMedianMs: sums[slots.weightedMedianMs + region] ?? 0,
	}));
}

/** Works out how stale the answered reads are, from the queues as they are now. */
export function noteStaleReads({ populations }: Flow, staleReads: StaleReads): void {
	const stale = staleReads.stalePerSecond();
	populations.forEach((population, index) => {
		population.stale = stale[index] ?? 0;
	});
}

/** The fullest application speaks for its region. */
function noteUtilisation(region: RegionFlow | undefined, place: Parameters<typeof utilisation>[0]): void {
	if (region === undefined || place.basePerSecond === Number.POSITIVE_INFINITY) return;
	const used = utilisation(place);
	// Capacity 0 that is asked for is full many times over, which no number says.
	region.utilisation = Math.max(region.utilisation ?? 0, Number.isFinite(used) ? used : 1);
}

function regionHealth({ conditions }: FlowWorld, region: RegionFlow, index: number): RegionHealth {
	const addedMs = conditions.addedMs[index] ?? 0;
	if (region.demand < probedBelowPerSecond) {
		return { errorShare: conditions.up[index] ? (conditions.errorRate[index] ?? 0) : 1, medianMs: addedMs };
	}
	return { errorShare: region.failing / region.demand, medianMs: region.weightedMedianMs / region.demand };
}

function clientTries({ routes: { memory }, slots }: FlowWorld, sums: Float64Array): readonly ClientTries[] {
	const tries: ClientTries[] = [];
	if (memory === undefined) return tries;
	const { regions } = slots;
	for (let pair = 0; pair < slots.failedFirst - slots.firstTries; pair++) {
		const first = sums[slots.firstTries + pair] ?? 0;
		const failed = sums[slots.failedFirst + pair] ?? 0;
		if (!(failed > first * 1e-12)) continue;
		const population = Math.floor(pair / regions);
		const requestsPerSecond = sums[slots.total + population] ?? 0;
		tries.push({ population, region: pair % regions, failingShare: failed / first, requestsPerSecond });
	}
	return tries;
}
