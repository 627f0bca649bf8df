import type { Cell, Chain, StartsOfClass, TryOutcome } from "./cells.ts";
import { cellLognormal, cellSlowShare } from "./cells.ts";
import type { ClientTries } from "./clientMemory.ts";
import type { LatencyMix } from "./latencyMix.ts";
import { addAnswers, lognormalTime, slowerShare } from "./latencyMix.ts";
import { utilisation } from "./load.ts";
import { addMoments, latencyMoments } from "./moments.ts";
import type { AnsweredReads, StaleReads } from "./staleReads.ts";
import { spill, startsOfClasses } from "./starts.ts";
import type { RegionHealth } from "./trafficSignal.ts";
import type { TryWorld } from "./tries.ts";
import { beginPass, chainOf, hasPassed, offer, settleLoad } from "./tries.ts";
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
	/** Those that may be stale. */
	readonly reads: AnsweredReads;
}

export interface FlowWorld extends TryWorld {
	readonly groups: number;
	readonly spills: boolean;
}

/** Below this many requests a second a region is judged by synthetic probes. */
const probedBelowPerSecond = 1;

/**
 * Sends all requests on their way and adds up what becomes of them. Most of what happens in a large design moves no
 * request: what was added up before then holds, all but how full the applications are.
 */
export function computeFlow(world: FlowWorld, before?: Flow): Flow {
	const classes = startsOfClasses(world.routes, world.conditions);
	if (world.spills) {
		offer(world, classes);
		spill(world, classes);
	}
	const settled = settleLoad(world, classes);
	beginPass(world);
	const isSame = before !== undefined && hasPassed(world.pass, before, classes);
	const flow = isSame ? { ...before, ...copied(before) } : sumFlow(world, classes);
	for (const places of world.load) for (const place of places) noteUtilisation(flow.regions[place.region], place);
	// An answer that has just become too slow sends its client on, and that is not in the load yet.
	return { ...flow, settled: settled && !world.pass.turned };
}

/** What is written to after a flow has been added up. */
function copied({ populations, regions }: Flow): Pick<Flow, "populations" | "regions"> {
	return {
		populations: populations.map((population) => ({ ...population })),
		regions: regions.map((region) => ({ ...region, utilisation: null })),
	};
}

interface Sums {
	readonly populations: PopulationFlow[];
	readonly regions: RegionFlow[];
	/** [region]: what degraded regions add to each answer, in milliseconds. */
	readonly addedMs: readonly number[];
	readonly rejected: Float64Array;
	readonly commits: Float64Array[];
	readonly commitBytes: Float64Array[];
	readonly featureCommits: Float64Array[];
	readonly featureTotal: Float64Array;
	readonly featureError: Float64Array;
	readonly classTotal: Float64Array;
	readonly classFailed: Float64Array;
	readonly classSlow: Float64Array;
	/** [population][region]: first tries, and those that the region failed. */
	readonly firstTries: Float64Array[];
	readonly failedFirst: Float64Array[];
	readonly inFlight: Float64Array[];
	readonly reads: AnsweredReads;
	accepted: number;
}

function sumFlow(world: FlowWorld, classes: readonly StartsOfClass[]): Omit<Flow, "settled"> {
	const sums = newSums(world);
	for (const one of classes) sumClass(world, sums, one);
	return {
		classes,
		number: world.pass.number,
		populations: sums.populations,
		regions: sums.regions,
		health: sums.regions.map((region, index) => regionHealth(world, region, index)),
		rejectedPerSecond: sums.rejected,
		commitsPerSecond: sums.commits,
		commitBytesPerSecond: sums.commitBytes,
		featureCommits: sums.featureCommits,
		acceptedPerSecond: sums.accepted,
		featureTotal: sums.featureTotal,
		featureError: sums.featureError,
		classTotal: sums.classTotal,
		classFailed: sums.classFailed,
		classSlow: sums.classSlow,
		clientTries: clientTries(world, sums),
		inFlight: sums.inFlight,
		reads: sums.reads,
	};
}

/** Works out how stale the answered reads are, from the queues as they are now. */
export function noteStaleReads({ populations }: Flow, staleReads: StaleReads): void {
	const stale = staleReads.stalePerSecond();
	for (const [index, population] of populations.entries()) population.stale = stale[index] ?? 0;
}

function newSums({ routes: { world }, groups, conditions }: FlowWorld): Sums {
	const regions = world.regionIds.length;
	const populations = world.populationIds.length;
	return {
		populations: world.populationIds.map(() => ({
			total: 0,
			success: 0,
			slow: 0,
			error: 0,
			stale: 0,
			mix: [],
			servedBy: new Float64Array(regions),
		})),
		regions: world.regionIds.map(() => ({
			demand: 0,
			served: 0,
			routed: 0,
			utilisation: null,
			failing: 0,
			weightedMedianMs: 0,
		})),
		addedMs: conditions.addedMs,
		rejected: new Float64Array(world.stores.length),
		commits: table(groups, regions),
		commitBytes: table(groups, regions),
		featureCommits: table(world.features.length, regions),
		featureTotal: new Float64Array(world.features.length),
		featureError: new Float64Array(world.features.length),
		classTotal: new Float64Array(world.classes.length),
		classFailed: new Float64Array(world.classes.length),
		classSlow: new Float64Array(world.classes.length),
		firstTries: table(populations, regions),
		failedFirst: table(populations, regions),
		inFlight: table(populations, regions),
		reads: { cells: [], answered: [] },
		accepted: 0,
	};
}

function table(rows: number, columns: number): Float64Array[] {
	const lists: Float64Array[] = [];
	for (let row = 0; row < rows; row++) lists.push(new Float64Array(columns));
	return lists;
}

function sumClass(world: FlowWorld, sums: Sums, { requests, perSecond, starts, unroutable }: StartsOfClass): void {
	const population = sums.populations[requests.population];
	if (population === undefined) return;
	const surge = world.conditions.surge[requests.population] ?? 1;
	const edge = requests.edgePerSecond * surge;
	const slowBefore = population.slow;
	let failed = unroutable;
	for (const start of starts) {
		const chain = chainOf(world, start.cell);
		sumChain(sums, chain, start.perSecond);
		failed += start.perSecond * chain.failing;
	}
	if (edge > 0) sumEdge(world, { requests, population, edge });
	population.total += perSecond + edge;
	population.error += failed;
	add(sums.featureTotal, requests.featureIndex, perSecond + edge);
	add(sums.featureError, requests.featureIndex, failed);
	sums.classTotal[requests.index] = perSecond + edge;
	sums.classFailed[requests.index] = failed;
	sums.classSlow[requests.index] = population.slow - slowBefore;
}

/** Adds up what becomes of so many requests a second through all their tries. */
function sumChain(sums: Sums, { tries }: Chain, perSecond: number): void {
	let isFirst = true;
	for (const { cell, share, paidMs } of tries) {
		const { outcome } = cell;
		if (outcome === undefined) continue;
		const sent: Tries = { cell, outcome, perSecond: perSecond * share, paidMs };
		if (isFirst) noteFirst(sums, sent);
		isFirst = false;
		sumTry(sums, sent);
	}
}

interface Tries {
	readonly cell: Cell;
	readonly outcome: TryOutcome;
	readonly perSecond: number;
	/** What earlier tries have cost these requests, in milliseconds. */
	readonly paidMs: number;
}

/** Share of the tries that gets past the region itself. */
function pastRegion({ tooSlow, region, load }: TryOutcome): number {
	return tooSlow ? 0 : region * load;
}

function noteFirst(sums: Sums, { cell, outcome, perSecond }: Tries): void {
	const { population } = cell.requests;
	const region = sums.regions[cell.region];
	if (region !== undefined) region.routed += perSecond;
	add(sums.firstTries[population], cell.region, perSecond);
	add(sums.failedFirst[population], cell.region, perSecond * (1 - pastRegion(outcome)));
}

function sumTry(sums: Sums, tries: Tries): void {
	const { cell, outcome, perSecond } = tries;
	const { requests, region } = cell;
	const regionFlow = sums.regions[region];
	if (regionFlow === undefined) return;
	const answered = perSecond * outcome.ok;
	regionFlow.demand += perSecond;
	regionFlow.served += answered;
	regionFlow.failing += perSecond - answered;
	regionFlow.weightedMedianMs += perSecond * (outcome.times.insideMedianMs + (sums.addedMs[region] ?? 0));
	if (requests.operation === "write" && !outcome.tooSlow) {
		add(sums.rejected, requests.store, perSecond * pastRegion(outcome) * (1 - outcome.store));
	}
	if (answered > 0) sumAnswered(sums, tries, answered);
}

function sumAnswered(sums: Sums, { cell, outcome, paidMs }: Tries, answered: number): void {
	const { requests, region } = cell;
	const { site } = cell.access;
	const population = sums.populations[requests.population];
	if (population === undefined) return;
	const { times } = outcome;
	const shiftMs = paidMs + (sums.addedMs[region] ?? 0);
	const { mu, sigma } = cellLognormal(times);
	addAnswers(population.mix, answered, { shiftMs, mu, sigma });
	const slow = answered * cellSlowShare(cell, times, shiftMs);
	population.slow += slow;
	population.success += answered - slow;
	add(population.servedBy, region, answered);
	add(sums.inFlight[requests.population], region, (answered * (times.whole.meanMs + shiftMs)) / 1000);
	if (requests.operation === "read") {
		if (requests.readConsistency === "strong") return;
		sums.reads.cells.push(cell);
		sums.reads.answered.push(answered);
		return;
	}
	sums.accepted += answered;
	add(sums.commits[cell.group.index], site, answered);
	add(sums.commitBytes[cell.group.index], site, answered * requests.feature.itemSizeBytes);
	add(sums.featureCommits[requests.featureIndex], site, answered);
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
	const whole = { ...lognormalTime(time), shiftMs: 0 };
	addAnswers(population.mix, edge, whole);
	const slow = edge * slowerShare(whole, requests.objectiveMs);
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

function clientTries({ routes: { memory } }: FlowWorld, sums: Sums): readonly ClientTries[] {
	const tries: ClientTries[] = [];
	if (memory === undefined) return tries;
	sums.firstTries.forEach((regions, population) => {
		const requestsPerSecond = sums.populations[population]?.total ?? 0;
		regions.forEach((first, region) => {
			const failed = sums.failedFirst[population]?.[region] ?? 0;
			if (failed > first * 1e-12) tries.push({ population, region, failingShare: failed / first, requestsPerSecond });
		});
	});
	return tries;
}

/** Adds to a row; what has no place in it, such as a write that commits nowhere, is left out. */
function add(row: Float64Array | undefined, index: number, amount: number): void {
	if (row !== undefined && index >= 0) row[index] = (row[index] ?? 0) + amount;
}
