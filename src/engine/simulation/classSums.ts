import type { Cell, Chain, ChainedTry, StartsOfClass, TryOutcome } from "./cells.ts";
import { cellLognormal, cellSlowShare } from "./cells.ts";
import type { FlowSlots } from "./flowSlots.ts";
import type { LatencyMix } from "./latencyMix.ts";
import { lognormalTime, slowerShare } from "./latencyMix.ts";
import { addMoments, latencyMoments } from "./moments.ts";
import type { Draft, NumberLists } from "./numberLists.ts";
import { newDraft, newNumberLists, push, writeList } from "./numberLists.ts";
import type { PassageWorld } from "./passages.ts";
import type { ReadKinds } from "./readKinds.ts";
import type { World } from "./world.ts";

/** What each class adds to the sums of a flow, worked out again only where its requests fare otherwise than before. */
export interface ClassSums {
	/** [class]: amounts, each behind its slot, in the order in which they are added. */
	readonly adds: NumberLists;
	/** [class]: its part of its population's latency mix. */
	readonly mixes: NumberLists;
	/** [class]: reads that may be stale, as the number of their kind and how many a second are answered. */
	readonly reads: NumberLists;
	/** [class]: all its requests a second, and those that fail; another list where any is another. */
	total: Float64Array;
	failed: Float64Array;
	/** [population]: its classes, and its latency mix where none of them has changed since it was put together. */
	readonly classesOf: readonly number[][];
	readonly wholeMixes: (LatencyMix | undefined)[];
	/** [population]: 1 where `reads` has changed since it was last taken. */
	readonly areReadsNew: Uint8Array;
	/** Requests a second that begin at the cell whose chain is being added. */
	startPerSecond: number;
	readonly drafts: { readonly adds: Draft; readonly mixes: Draft; readonly reads: Draft };
}

export function newClassSums({ classes, populationIds }: World): ClassSums {
	const classesOf = populationIds.map((): number[] => []);
	for (const { index, population } of classes) classesOf[population]?.push(index);
	return {
		adds: newNumberLists(classes.length),
		mixes: newNumberLists(classes.length),
		reads: newNumberLists(classes.length),
		total: new Float64Array(classes.length),
		failed: new Float64Array(classes.length),
		classesOf,
		wholeMixes: [],
		areReadsNew: new Uint8Array(populationIds.length),
		startPerSecond: 0,
		drafts: { adds: newDraft(), mixes: newDraft(), reads: newDraft() },
	};
}

export interface ClassSumsWorld extends PassageWorld {
	readonly slots: FlowSlots;
	readonly sums: ClassSums;
	readonly kinds: ReadKinds;
}

/** Works out anew what the classes add whose requests have been looked at since. */
export function renewClassSums(world: ClassSumsWorld, classes: readonly StartsOfClass[]): void {
	const { sums, passages } = world;
	if (!passages.isNew.includes(1)) return;
	// A flow keeps the lists that it was given.
	sums.total = sums.total.slice();
	sums.failed = sums.failed.slice();
	for (let index = passages.isNew.indexOf(1); index >= 0; index = passages.isNew.indexOf(1, index + 1)) {
		const one = classes[index];
		if (one !== undefined) renewClass(world, one);
	}
	passages.isNew.fill(0);
}

function renewClass(world: ClassSumsWorld, one: StartsOfClass): void {
	const { sums, slots } = world;
	const { requests, perSecond, starts, unroutable } = one;
	const { index, population, featureIndex, edgePerSecond } = requests;
	const { drafts } = sums;
	const surge = world.conditions.surge[population] ?? 1;
	const edge = edgePerSecond * surge;
	let failed = unroutable;
	for (const start of starts) {
		const { chain } = start.cell;
		if (chain === undefined) continue;
		addChain(world, chain, start.perSecond);
		failed += start.perSecond * chain.failing;
	}
	if (edge > 0) addEdge(world, one, edge);
	add(drafts.adds, slots.total + population, perSecond + edge);
	add(drafts.adds, slots.error + population, failed);
	add(drafts.adds, slots.featureTotal + featureIndex, perSecond + edge);
	add(drafts.adds, slots.featureError + featureIndex, failed);
	sums.total[index] = perSecond + edge;
	sums.failed[index] = failed;
	sums.wholeMixes[population] = undefined;
	if (drafts.reads.length + (sums.reads.length[index] ?? 0) > 0) sums.areReadsNew[population] = 1;
	writeList(sums.adds, index, drafts.adds);
	writeList(sums.mixes, index, drafts.mixes);
	writeList(sums.reads, index, drafts.reads);
}

/** Adds what becomes of requests through all their tries. */
function addChain(world: ClassSumsWorld, { tries }: Chain, perSecond: number): void {
	world.sums.startPerSecond = perSecond;
	let isFirst = true;
	for (const one of tries) {
		const { outcome } = one.cell;
		if (outcome === undefined) continue;
		if (isFirst) addFirst(world, one, outcome);
		isFirst = false;
		addTry(world, one, outcome);
	}
}

/** Share of the tries that gets past the region itself. */
function pastRegion({ tooSlow, region, load }: TryOutcome): number {
	return tooSlow ? 0 : region * load;
}

function addFirst({ sums, slots }: ClassSumsWorld, { cell, share }: ChainedTry, outcome: TryOutcome): void {
	const { adds } = sums.drafts;
	const perSecond = sums.startPerSecond * share;
	const pair = cell.requests.population * slots.regions + cell.region;
	add(adds, slots.routed + cell.region, perSecond);
	add(adds, slots.firstTries + pair, perSecond);
	add(adds, slots.failedFirst + pair, perSecond * (1 - pastRegion(outcome)));
}

function addTry(world: ClassSumsWorld, one: ChainedTry, outcome: TryOutcome): void {
	const { slots, sums } = world;
	const { adds } = sums.drafts;
	const { requests, region } = one.cell;
	const perSecond = sums.startPerSecond * one.share;
	const answered = perSecond * outcome.ok;
	const insideMs = outcome.times.insideMedianMs + (world.conditions.addedMs[region] ?? 0);
	add(adds, slots.demand + region, perSecond);
	add(adds, slots.served + region, answered);
	add(adds, slots.failing + region, perSecond - answered);
	add(adds, slots.weightedMedianMs + region, perSecond * insideMs);
	if (requests.operation === "write" && !outcome.tooSlow) {
		add(adds, slots.rejected + requests.store, perSecond * pastRegion(outcome) * (1 - outcome.store));
	}
	if (answered > 0) addAnswered(world, one, outcome);
}

function addAnswered(world: ClassSumsWorld, { cell, share, paidMs }: ChainedTry, { times, ok }: TryOutcome): void {
	const { slots, kinds, sums } = world;
	const { adds, mixes, reads } = sums.drafts;
	const { requests, region } = cell;
	const { population } = requests;
	const answered = sums.startPerSecond * share * ok;
	const pair = population * slots.regions + region;
	const shiftMs = paidMs + (world.conditions.addedMs[region] ?? 0);
	const { mu, sigma } = cellLognormal(times);
	push(mixes, answered);
	push(mixes, shiftMs);
	push(mixes, mu);
	push(mixes, sigma);
	const slow = answered * cellSlowShare(cell, times, shiftMs);
	add(adds, slots.slow + population, slow);
	add(adds, slots.success + population, answered - slow);
	add(adds, slots.servedBy + pair, answered);
	add(adds, slots.inFlight + pair, (answered * (times.whole.meanMs + shiftMs)) / 1000);
	if (requests.operation === "write") {
		addCommits(world, cell, answered);
	} else if (requests.readConsistency !== "strong") {
		push(reads, kinds.numberOf(cell));
		push(reads, answered);
	}
}

/** A write that commits nowhere is left out. */
function addCommits({ sums, slots }: ClassSumsWorld, { requests, group, access }: Cell, answered: number): void {
	const { adds } = sums.drafts;
	const { regions } = slots;
	add(adds, slots.accepted, answered);
	if (access.site < 0) return;
	add(adds, slots.commits + group.index * regions + access.site, answered);
	add(adds, slots.commitBytes + group.index * regions + access.site, answered * requests.feature.itemSizeBytes);
	add(adds, slots.featureCommits + requests.featureIndex * regions + access.site, answered);
}

/** What an edge cache answers reaches no region, and no fault. */
function addEdge({ routes, sums, slots }: ClassSumsWorld, { requests }: StartsOfClass, edge: number): void {
	const cache = requests.feature.edgeCache;
	if (cache === undefined) return;
	const time = addMoments([latencyMoments(routes.world.design.traffic.lastMile), latencyMoments(cache.latency)]);
	const { mu, sigma } = lognormalTime(time);
	const { mixes } = sums.drafts;
	push(mixes, edge);
	push(mixes, 0);
	push(mixes, mu);
	push(mixes, sigma);
	const slow = edge * slowerShare({ mu, sigma, shiftMs: 0 }, requests.objectiveMs);
	add(sums.drafts.adds, slots.slow + requests.population, slow);
	add(sums.drafts.adds, slots.success + requests.population, edge - slow);
}

function add(adds: Draft, slot: number, amount: number): void {
	if (amount === 0) return;
	push(adds, slot);
	push(adds, amount);
}

/** How long the answers take that a population gets; the same list as before where they take as long. */
export function populationMix({ mixes, classesOf, wholeMixes }: ClassSums, population: number): LatencyMix {
	const known = wholeMixes[population];
	if (known !== undefined) return known;
	const classes = classesOf[population] ?? [];
	const mix = new Float64Array(classes.reduce((sum, index) => sum + (mixes.length[index] ?? 0), 0));
	let end = 0;
	for (const index of classes) {
		const first = mixes.from[index] ?? 0;
		const part = mixes.values.subarray(first, first + (mixes.length[index] ?? 0));
		mix.set(part, end);
		end += part.length;
	}
	wholeMixes[population] = mix;
	return mix;
}
