import type { Cell, StartsOfClass } from "./cells.ts";
import { cellLognormal, cellSlowShare } from "./cells.ts";
import type { ClientTries } from "./clientMemory.ts";
import type { MixPart } from "./latencyMix.ts";
import { lognormalTime, slowerShare } from "./latencyMix.ts";
import { utilisation } from "./load.ts";
import { addMoments, latencyMoments } from "./moments.ts";
import type { StaleReads } from "./staleReads.ts";
import { spill, startsOfClass } from "./starts.ts";
import type { RegionHealth } from "./trafficSignal.ts";
import type { OneTry, TryWorld } from "./tries.ts";
import { followTries, offer, settleLoad } from "./tries.ts";
import type { RequestClass } from "./world.ts";

/** Requests a second of one population by what becomes of them. */
export interface PopulationFlow {
	total: number;
	success: number;
	slow: number;
	error: number;
	/** Of the answered ones. */
	stale: number;
	/** Times of the answers, for their percentile. */
	readonly mix: MixPart[];
	/** [region] */
	readonly servedBy: number[];
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
	/** Σ requests × mean time until answered: those under way. */
	inFlight: number;
}

/** Everything that flows at one time, in requests a second. It holds until something changes. */
export interface Flow {
	readonly classes: readonly StartsOfClass[];
	/** The load of retries has come to rest. */
	readonly settled: boolean;
	readonly populations: readonly PopulationFlow[];
	readonly regions: readonly RegionFlow[];
	readonly health: readonly RegionHealth[];
	/** [store] */
	readonly rejectedPerSecond: readonly number[];
	/** [group][region]: writes that commit there. */
	readonly commitsPerSecond: readonly (readonly number[])[];
	/** [feature][region]: writes that commit there. */
	readonly featureCommits: readonly (readonly number[])[];
	readonly acceptedPerSecond: number;
	/** [feature] */
	readonly featureTotal: readonly number[];
	readonly featureError: readonly number[];
	readonly clientTries: readonly ClientTries[];
	/** [population][region]: successful requests under way, from which a region's death takes. */
	readonly inFlight: readonly (readonly number[])[];
	/** Reads that may be stale. */
	readonly reads: readonly AnsweredReads[];
}

interface AnsweredReads {
	readonly population: PopulationFlow;
	readonly cell: Cell;
	/** Region of the replica that answers. */
	readonly site: number;
	/** Requests a second. */
	readonly answered: number;
}

export interface FlowWorld extends TryWorld {
	readonly groups: number;
	readonly spills: boolean;
}

/** Below this many requests a second a region is judged by synthetic probes. */
const probedBelowPerSecond = 1;

/** Sends all requests on their way and adds up what becomes of them. */
export function computeFlow(world: FlowWorld): Flow {
	const { routes, conditions } = world;
	const classes = routes.world.classes.map((requests) =>
		startsOfClass(routes, requests, requests.ratePerSecond * (conditions.surge[requests.population] ?? 1)),
	);
	world.pass.number++;
	if (world.spills) {
		offer(world, classes);
		spill(routes, world.load, classes);
	}
	const settled = settleLoad(world, classes);
	world.pass.number++;
	return sumFlow(world, { classes, settled });
}

interface Sums {
	readonly populations: PopulationFlow[];
	readonly regions: RegionFlow[];
	readonly rejected: number[];
	readonly commits: number[][];
	readonly featureCommits: number[][];
	readonly featureTotal: number[];
	readonly featureError: number[];
	/** [population][region]: first tries, and those that the region failed. */
	readonly firstTries: number[][];
	readonly failedFirst: number[][];
	readonly inFlight: number[][];
	readonly reads: AnsweredReads[];
	accepted: number;
}

function sumFlow(
	world: FlowWorld,
	{ classes, settled }: { readonly classes: readonly StartsOfClass[]; readonly settled: boolean },
): Flow {
	const sums = newSums(world);
	for (const one of classes) sumClass(world, sums, one);
	for (const places of world.load) for (const place of places) noteUtilisation(sums.regions[place.region], place);
	return {
		classes,
		settled,
		populations: sums.populations,
		regions: sums.regions,
		health: sums.regions.map((region, index) => regionHealth(world, region, index)),
		rejectedPerSecond: sums.rejected,
		commitsPerSecond: sums.commits,
		featureCommits: sums.featureCommits,
		acceptedPerSecond: sums.accepted,
		featureTotal: sums.featureTotal,
		featureError: sums.featureError,
		clientTries: clientTries(world, sums),
		inFlight: sums.inFlight,
		reads: sums.reads,
	};
}

/** Works out how stale the answered reads are, from the queues as they are now. */
export function noteStaleReads(flow: Flow, staleReads: StaleReads): void {
	for (const population of flow.populations) population.stale = 0;
	for (const { population, cell, site, answered } of flow.reads) {
		population.stale +=
			answered * staleReads.share(cell.requests, { group: cell.group, site, commits: flow.featureCommits });
	}
}

function newSums({ routes: { world }, groups }: FlowWorld): Sums {
	const regions = world.regionIds.length;
	const zeros = (length: number): number[] => new Array<number>(length).fill(0);
	const table = (rows: number): number[][] => Array.from({ length: rows }, () => zeros(regions));
	const populations = world.populationIds.length;
	return {
		populations: Array.from({ length: populations }, () => ({
			total: 0,
			success: 0,
			slow: 0,
			error: 0,
			stale: 0,
			mix: [],
			servedBy: zeros(regions),
		})),
		regions: Array.from({ length: regions }, () => ({
			demand: 0,
			served: 0,
			routed: 0,
			utilisation: null,
			failing: 0,
			weightedMedianMs: 0,
			inFlight: 0,
		})),
		rejected: zeros(world.stores.length),
		commits: table(groups),
		featureCommits: table(world.features.length),
		featureTotal: zeros(world.features.length),
		featureError: zeros(world.features.length),
		firstTries: table(populations),
		failedFirst: table(populations),
		inFlight: table(populations),
		reads: [],
		accepted: 0,
	};
}

function sumClass(world: FlowWorld, sums: Sums, { requests, perSecond, starts, unroutable }: StartsOfClass): void {
	const population = sums.populations[requests.population];
	if (population === undefined) return;
	const surge = world.conditions.surge[requests.population] ?? 1;
	const edge = requests.edgePerSecond * surge;
	let failed = unroutable;
	for (const start of starts) {
		const region = sums.regions[start.cell.region];
		if (region !== undefined) region.routed += start.perSecond;
		failed += followTries(world, start, (one) => sumTry(world, sums, { one, population }));
	}
	if (edge > 0) sumEdge(world, { requests, population, edge });
	population.total += perSecond + edge;
	population.error += failed;
	add(sums.featureTotal, requests.featureIndex, perSecond + edge);
	add(sums.featureError, requests.featureIndex, failed);
}

interface SummedTry {
	readonly one: OneTry;
	readonly population: PopulationFlow;
}

function sumTry(world: FlowWorld, sums: Sums, { one, population }: SummedTry): void {
	const { cell, outcome, perSecond, isFirst } = one;
	const { requests, region } = cell;
	const regionFlow = sums.regions[region];
	if (regionFlow === undefined) return;
	const answered = perSecond * outcome.ok;
	const pastRegion = outcome.tooSlow ? 0 : outcome.region * outcome.load;
	regionFlow.demand += perSecond;
	regionFlow.served += answered;
	regionFlow.failing += perSecond - answered;
	const medianMs = outcome.times.insideMedianMs + (world.conditions.addedMs[region] ?? 0);
	regionFlow.weightedMedianMs += perSecond * medianMs;
	if (isFirst) {
		addTo(sums.firstTries, requests.population, { column: region, amount: perSecond });
		addTo(sums.failedFirst, requests.population, { column: region, amount: perSecond * (1 - pastRegion) });
	}
	if (requests.operation === "write" && !outcome.tooSlow) {
		add(sums.rejected, requests.store, perSecond * pastRegion * (1 - outcome.store));
	}
	if (answered > 0) sumAnswered(world, sums, { one, population, answered });
}

function sumAnswered(
	world: FlowWorld,
	sums: Sums,
	{ one, population, answered }: SummedTry & { readonly answered: number },
): void {
	const { cell, outcome, paidMs } = one;
	const { requests, region } = cell;
	const shiftMs = paidMs + (world.conditions.addedMs[region] ?? 0);
	const time = outcome.times.whole;
	const { mu, sigma } = cellLognormal(outcome.times);
	population.mix.push({ weight: answered, shiftMs, mu, sigma });
	const slow = answered * cellSlowShare(cell, outcome.times, shiftMs);
	population.slow += slow;
	population.success += answered - slow;
	add(population.servedBy, region, answered);
	addTo(sums.inFlight, requests.population, { column: region, amount: (answered * (time.meanMs + shiftMs)) / 1000 });
	if (requests.operation === "read") {
		if (requests.readConsistency !== "strong") sums.reads.push({ population, cell, site: cell.access.site, answered });
		return;
	}
	sums.accepted += answered;
	addTo(sums.commits, cell.group.index, { column: cell.access.site, amount: answered });
	addTo(sums.featureCommits, requests.featureIndex, { column: cell.access.site, amount: answered });
}

/** What an edge cache answers reaches no region, and no fault. */
function sumEdge(
	{ routes }: FlowWorld,
	{
		requests,
		population,
		edge,
	}: { readonly requests: RequestClass; readonly population: PopulationFlow; readonly edge: number },
): void {
	const cache = requests.feature.edgeCache;
	if (cache === undefined) return;
	const time = addMoments([latencyMoments(routes.world.design.traffic.lastMile), latencyMoments(cache.latency)]);
	const part = { ...lognormalTime(time), weight: edge, shiftMs: 0 };
	population.mix.push(part);
	const slow = edge * slowerShare(part, requests.objectiveMs);
	population.slow += slow;
	population.success += edge - slow;
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

function clientTries({ routes }: FlowWorld, sums: Sums): readonly ClientTries[] {
	if (routes.memory === undefined) return [];
	return sums.firstTries.flatMap((regions, population) =>
		regions.flatMap((first, region) => {
			const failed = sums.failedFirst[population]?.[region] ?? 0;
			if (failed <= first * 1e-12) return [];
			const requestsPerSecond = sums.populations[population]?.total ?? 0;
			return [{ population, region, failingShare: failed / first, requestsPerSecond }];
		}),
	);
}

function add(list: number[], index: number, amount: number): void {
	list[index] = (list[index] ?? 0) + amount;
}

function addTo(
	table: readonly number[][],
	row: number,
	{ column, amount }: { readonly column: number; readonly amount: number },
): void {
	const cells = table[row];
	if (cells !== undefined && column >= 0) add(cells, column, amount);
}
