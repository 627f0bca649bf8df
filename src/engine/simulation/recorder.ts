import type { Id } from "../model/design.ts";
import type { PopulationSeries, RegionSeries, RunSeries, StoreSeries } from "../model/run.ts";
import { type Backlogs, backlogSeries, newBacklogs, recordBacklogs } from "./backlogs.ts";
import { isSameMix, mixP99Ms } from "./latencyMix.ts";
import { type LikeSteps, newLikeSteps, repeatLast } from "./likeSteps.ts";
import type { Machine } from "./machine.ts";
import { stepMs } from "./machine.ts";
import type { Outcomes } from "./outcomes.ts";
import { addOutcomes, newOutcomes } from "./outcomes.ts";
import { stalenessMs } from "./replicaStaleness.ts";
import { clearStepSums, newStepSums, type StepSums } from "./stepSums.ts";
import type { ConflictLedger } from "./stores/conflicts.ts";
import { conflictsTotal } from "./stores/conflicts.ts";
import type { StoreGroup } from "./stores/group.ts";

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer V)[] ? V[] : T[K] };

/** Writes the series of a run: a step's mean for what flows, its start for what stands. */
export interface Recorder {
	readonly sums: StepSums;
	readonly like: LikeSteps;
	readonly tSeconds: number[];
	readonly populations: readonly Mutable<PopulationSeries>[];
	/** [population][region]; undefined while the region has never served it. */
	readonly servedBy: readonly (number[] | undefined)[][];
	readonly regions: readonly Mutable<RegionSeries>[];
	/** [region]: by observer, the points from which it sees otherwise than before; it begins with "up". */
	readonly seenUpBy: readonly Map<string, number[]>[];
	readonly stores: readonly Mutable<StoreSeries>[];
	/** [store]: by direction. */
	readonly backlogs: readonly Backlogs[];
	/** [store]: its groups, and the ledgers of their conflicts. */
	readonly groups: readonly (readonly StoreGroup[])[];
	readonly ledgers: readonly (readonly ConflictLedger[])[];
	/** Requests of the whole run, and of each feature. */
	readonly totals: {
		total: number;
		failed: number;
		rejectedWrites: number;
		acceptedWrites: number;
		worstStalenessMs: number;
	};
	readonly featureTotal: Float64Array;
	readonly featureFailed: Float64Array;
	readonly outcomes: Outcomes;
	/** What was last looked at, to look only at what is new. */
	readonly seen: { flow: Machine["flow"] | undefined; p99Ms: (number | null)[]; happenings: number };
}

/** Of a run of so many milliseconds. */
export function newRecorder({ world, stores }: Machine, durationMs: number): Recorder {
	const points = Math.ceil(durationMs / stepMs - 1e-9) + 1;
	const groups = world.stores.map((_, store) => stores.groups.filter((group) => group.store === store));
	return {
		sums: newStepSums(world),
		like: newLikeSteps(world),
		tSeconds: [],
		populations: world.populationIds.map(() => ({
			successShare: [],
			slowShare: [],
			errorShare: [],
			staleShare: [],
			p99Ms: [],
			servedBy: {},
		})),
		servedBy: world.populationIds.map(() => world.regionIds.map(() => undefined)),
		regions: world.regionIds.map(() => ({
			demandPerSecond: [],
			servedPerSecond: [],
			utilisation: [],
			routedShare: [],
			up: [],
			seenUpBy: {},
		})),
		seenUpBy: world.regionIds.map(() => new Map()),
		stores: world.stores.map(() => ({
			leader: [],
			rejectedWritesPerSecond: [],
			conflictsTotal: [],
			backlogWrites: {},
			backlogBytes: {},
			stalenessSeconds: [],
		})),
		backlogs: groups.map((ofStore) => newBacklogs(ofStore, world.regionIds, points)),
		groups,
		ledgers: world.stores.map((_, store) => stores.ledgers.filter(({ group }) => group.store === store)),
		totals: { total: 0, failed: 0, rejectedWrites: 0, acceptedWrites: 0, worstStalenessMs: 0 },
		featureTotal: new Float64Array(world.features.length),
		featureFailed: new Float64Array(world.features.length),
		outcomes: newOutcomes(world),
		seen: { flow: undefined, p99Ms: [], happenings: -1 },
	};
}

/** Adds a stretch of time in which all stays as the machine shows it. */
export function recordPassing(recorder: Recorder, machine: Machine, untilMs: number): void {
	if (isGridTime(machine.atMs)) recordStart(recorder, machine);
	const seconds = (untilMs - machine.atMs) / 1000;
	const isWhole = recorder.sums.seconds === 0 && isGridTime(untilMs) && nobodyDies(recorder, machine);
	if (isWhole && recorder.like.flow === machine.flow && recorder.like.seconds === seconds) {
		repeatStep(recorder, machine, seconds);
	} else {
		addDeaths(recorder, machine);
		addFlow(recorder, machine, seconds);
		if (isGridTime(untilMs)) recordStep(recorder);
		recorder.like.flow = isWhole ? machine.flow : undefined;
		recorder.like.seconds = seconds;
	}
	addOutcomes(recorder.outcomes, machine.flow, seconds);
}

/** A step with the same flow as the one before: only what grows stale is another. */
function repeatStep(recorder: Recorder, { flow }: Machine, seconds: number): void {
	const { like } = recorder;
	like.steps++;
	recorder.populations.forEach(({ staleShare }, index) => {
		const answered = like.answered[index] ?? 0;
		const stale = (flow.populations[index]?.stale ?? 0) * seconds;
		staleShare.push(answered > 0 ? Math.min(1, stale / answered) : 0);
	});
	addTotals(recorder, flow, seconds);
}

/** Writes down the steps that were like the last that is written down. */
export function catchUp({ like, populations, servedBy, regions, stores }: Recorder): void {
	if (like.steps + like.starts === 0) return;
	for (const [index, series] of populations.entries()) {
		repeatLast(series.successShare, like.steps);
		repeatLast(series.slowShare, like.steps);
		repeatLast(series.errorShare, like.steps);
		repeatLast(series.p99Ms, like.starts);
		for (const list of servedBy[index] ?? []) if (list !== undefined) repeatLast(list, like.steps);
	}
	for (const series of regions) {
		repeatLast(series.demandPerSecond, like.steps);
		repeatLast(series.servedPerSecond, like.steps);
		repeatLast(series.routedShare, like.steps);
		repeatLast(series.utilisation, like.starts);
		repeatLast(series.up, like.starts);
	}
	for (const { rejectedWritesPerSecond } of stores) repeatLast(rejectedWritesPerSecond, like.steps);
	like.steps = 0;
	like.starts = 0;
}

/** The last point of the series: what flows at the end. */
export function recordEnd(recorder: Recorder, machine: Machine): void {
	if (recorder.sums.seconds > 0) recordStep(recorder);
	recordStart(recorder, machine);
	catchUp(recorder);
	const { total, failed, rejectedWrites, acceptedWrites } = recorder.totals;
	const before = { total, failed, rejectedWrites, acceptedWrites };
	const features = { total: recorder.featureTotal.slice(), failed: recorder.featureFailed.slice() };
	addFlow(recorder, machine, 1);
	recordStep(recorder);
	// A point in time has no requests of its own.
	Object.assign(recorder.totals, before);
	recorder.featureTotal.set(features.total);
	recorder.featureFailed.set(features.failed);
}

function isGridTime(atMs: number): boolean {
	return Math.abs(atMs / stepMs - Math.round(atMs / stepMs)) < 1e-9;
}

function addFlow(recorder: Recorder, { flow }: Machine, seconds: number): void {
	const { sums } = recorder;
	sums.seconds += seconds;
	flow.populations.forEach((population, index) => {
		add(sums.total, index, population.total * seconds);
		add(sums.success, index, population.success * seconds);
		add(sums.slow, index, population.slow * seconds);
		add(sums.error, index, population.error * seconds);
		add(sums.stale, index, population.stale * seconds);
		addRates(sums.servedBy[index], population.servedBy, seconds);
	});
	flow.regions.forEach((region, index) => {
		add(sums.demand, index, region.demand * seconds);
		add(sums.served, index, region.served * seconds);
		add(sums.routed, index, region.routed * seconds);
	});
	addRates(sums.rejected, flow.rejectedPerSecond, seconds);
	addTotals(recorder, flow, seconds);
}

function addTotals(recorder: Recorder, flow: Machine["flow"], seconds: number): void {
	const { totals } = recorder;
	for (const population of flow.populations) {
		totals.total += population.total * seconds;
		totals.failed += population.error * seconds;
	}
	const { rejectedPerSecond } = flow;
	for (let store = 0; store < rejectedPerSecond.length; store++) {
		totals.rejectedWrites += (rejectedPerSecond[store] ?? 0) * seconds;
	}
	addRates(recorder.featureTotal, flow.featureTotal, seconds);
	addRates(recorder.featureFailed, flow.featureError, seconds);
	totals.acceptedWrites += flow.acceptedPerSecond * seconds;
}

/** What flows at these rates in so many seconds. */
function addRates(sums: Float64Array | undefined, rates: Float64Array, seconds: number): void {
	if (sums === undefined) return;
	for (let index = 0; index < rates.length; index++) add(sums, index, (rates[index] ?? 0) * seconds);
}

/**
 * Requests that died under way were counted as answered when they set out. They fail in the step that they die in,
 * beside the requests that set out in it; who set out before the scenario is not counted at all.
 */
function addDeaths({ sums, totals }: Recorder, { diedUnderWay }: Machine): void {
	diedUnderWay.forEach((requests, population) => {
		const died = Math.min(requests, totals.total - totals.failed);
		add(sums.total, population, died);
		add(sums.error, population, died);
		totals.failed += died;
		diedUnderWay[population] = 0;
	});
}

function nobodyDies({ totals }: Recorder, { diedUnderWay }: Machine): boolean {
	return totals.failed <= totals.total && diedUnderWay.every((requests) => requests === 0);
}

/** Writes down the step that is over, as means over its time. */
function recordStep(recorder: Recorder): void {
	const { sums, like } = recorder;
	catchUp(recorder);
	recorder.populations.forEach((series, index) => {
		// Less than a millionth of a request is nobody.
		const total = (sums.total[index] ?? 0) > 1e-6 ? (sums.total[index] ?? 0) : 0;
		const share = (amount: number | undefined): number => (total > 0 ? Math.min(1, (amount ?? 0) / total) : 0);
		const answered = total - (sums.error[index] ?? 0);
		series.successShare.push(total > 0 ? share(sums.success[index]) : 1);
		series.slowShare.push(share(sums.slow[index]));
		series.errorShare.push(share(sums.error[index]));
		like.answered[index] = answered;
		series.staleShare.push(answered > 0 ? Math.min(1, (sums.stale[index] ?? 0) / answered) : 0);
		recordServedBy(recorder, index, total);
	});
	const routed = sums.routed.reduce((sum, amount) => sum + amount, 0);
	recorder.regions.forEach((series, index) => {
		series.demandPerSecond.push((sums.demand[index] ?? 0) / sums.seconds);
		series.servedPerSecond.push((sums.served[index] ?? 0) / sums.seconds);
		series.routedShare.push(routed > 0 ? (sums.routed[index] ?? 0) / routed : 0);
	});
	recorder.stores.forEach((series, index) => {
		series.rejectedWritesPerSecond.push((sums.rejected[index] ?? 0) / sums.seconds);
	});
	clearStepSums(sums);
}

function recordServedBy({ servedBy, sums, tSeconds }: Recorder, population: number, total: number): void {
	const lists = servedBy[population] ?? [];
	const row = sums.servedBy[population] ?? new Float64Array(0);
	for (let region = 0; region < row.length; region++) {
		const served = row[region] ?? 0;
		const list = lists[region] ?? (served > 0 ? new Array<number>(tSeconds.length - 1).fill(0) : undefined);
		if (list === undefined) continue;
		list.push(total > 0 ? served / total : 0);
		lists[region] = list;
	}
}

/** Writes down what stands at the start of a step. */
function recordStart(recorder: Recorder, machine: Machine): void {
	recorder.tSeconds.push(machine.atMs / 1000);
	if (recorder.like.startFlow === machine.flow) recorder.like.starts++;
	else recordFlow(recorder, machine);
	recordObservers(recorder, machine);
	recorder.stores.forEach((series, store) => {
		const groups = recorder.groups[store] ?? [];
		series.leader.push(leaderOf(machine, groups));
		series.conflictsTotal.push(conflictsOf(recorder.ledgers[store] ?? []));
		const staleMs = stalenessMs(machine, store, groups);
		recorder.totals.worstStalenessMs = Math.max(recorder.totals.worstStalenessMs, staleMs);
		series.stalenessSeconds.push(staleMs / 1000);
		recordBacklogs(recorder.backlogs[store], groups, recorder.tSeconds.length - 1);
	});
}

function recordFlow(recorder: Recorder, { flow, conditions }: Machine): void {
	catchUp(recorder);
	recorder.like.startFlow = flow;
	recorder.populations.forEach((series, index) => {
		series.p99Ms.push(mixP99Of(recorder, flow, index));
	});
	recorder.regions.forEach((series, index) => {
		series.utilisation.push(flow.regions[index]?.utilisation ?? null);
		series.up.push(conditions.up[index] === true);
	});
}

/** The percentile of a flow is worked out once. */
function mixP99Of(recorder: Recorder, flow: Machine["flow"], population: number): number | null {
	const { seen } = recorder;
	if (seen.flow !== flow) {
		const { p99Ms: before, flow: flowBefore } = seen;
		seen.p99Ms = flow.populations.map(({ mix }, index) => {
			const mixBefore = flowBefore?.populations[index]?.mix;
			const known = before[index] ?? undefined;
			const isSame = known !== undefined && mixBefore !== undefined && isSameMix(mix, mixBefore);
			return isSame ? known : mixP99Ms(mix, known);
		});
		seen.flow = flow;
	}
	return recorder.seen.p99Ms[population] ?? null;
}

function recordObservers(recorder: Recorder, { detection, routing, happenings }: Machine): void {
	if (recorder.seen.happenings === happenings) return;
	recorder.seen.happenings = happenings;
	recorder.seenUpBy.forEach((observers, region) => {
		const note = (observer: string, seesUp: boolean): void => {
			const turns = observers.get(observer) ?? [];
			if ((turns.length % 2 === 0) !== seesUp) turns.push(recorder.tSeconds.length - 1);
			observers.set(observer, turns);
		};
		routing.entries.forEach(({ entry, withdrawn }, index) => {
			const check = detection.entryChecks[index]?.[region];
			note(entry.id, check === undefined ? !withdrawn[region] : !check.down);
		});
		for (const check of detection.regionChecks[region] ?? []) note(check.observer, !check.down);
	});
}

function leaderOf({ world }: Machine, groups: readonly StoreGroup[]): Id | null {
	const [group] = groups;
	if (group === undefined || group.home >= 0 || group.leader < 0) return null;
	return world.regionIds[group.leader] ?? null;
}

function conflictsOf(ledgers: readonly ConflictLedger[]): number {
	let sum = 0;
	for (const ledger of ledgers) sum += conflictsTotal(ledger);
	return sum;
}

export function recordedSeries(recorder: Recorder, { world }: Machine): RunSeries {
	const named = <T>(ids: readonly Id[], list: readonly T[]): Record<Id, T> =>
		Object.fromEntries(ids.flatMap((id, index) => (list[index] === undefined ? [] : [[id, list[index]]])));
	const storeIds = world.stores.map((store) => store.id);
	// Shared, since in a large design most pairs never see anything.
	const nothing = recorder.tSeconds.map(() => 0);
	const alwaysUp = recorder.tSeconds.map(() => true);
	return {
		tSeconds: recorder.tSeconds,
		populations: named(
			world.populationIds,
			recorder.populations.map((series, index) => ({
				...series,
				servedBy: named(
					world.regionIds,
					(recorder.servedBy[index] ?? []).map((list) => list ?? nothing),
				),
			})),
		),
		regions: named(
			world.regionIds,
			recorder.regions.map((series, index) => ({
				...series,
				seenUpBy: Object.fromEntries(
					[...(recorder.seenUpBy[index] ?? [])].map(([observer, turns]) => [
						observer,
						turns.length === 0 ? alwaysUp : seenAt(turns, recorder.tSeconds.length),
					]),
				),
			})),
		),
		stores: named(
			storeIds,
			recorder.stores.map((series, index) => ({
				...series,
				...backlogSeries(recorder.backlogs[index], recorder.tSeconds.length),
			})),
		),
	};
}

function seenAt(turns: readonly number[], points: number): readonly boolean[] {
	const seen = new Array<boolean>(points).fill(true);
	turns.forEach((from, index) => {
		if (index % 2 === 0) seen.fill(false, from, turns[index + 1] ?? points);
	});
	return seen;
}

function add(list: Float64Array, index: number, amount: number): void {
	list[index] = (list[index] ?? 0) + amount;
}
