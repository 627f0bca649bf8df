import type { Design, Fault, Id, Scenario } from "../model/design.ts";
import type { PopulationSeries, RegionSeries, Run, RunPhase, StoreSeries } from "../model/run.ts";
import { linksAt } from "./linksAt.ts";
import type { BacklogMoment, Moment, PopulationMoment, RegionMoment, StoreMoment } from "./moment.ts";
import { isWithdrawn, routingMoment } from "./routingMoment.ts";

export interface PlayedRun {
	readonly design: Design;
	readonly scenario: Scenario;
	readonly run: Run;
}

interface At {
	readonly index: number;
	readonly faults: readonly Fault[];
}

/** What the run shows at a time: a function of the time alone, the same between two steps of the series. */
export function momentAt({ design, scenario, run }: PlayedRun, tSeconds: number): Moment {
	const at: At = { index: stepAt(run.series.tSeconds, tSeconds), faults: activeFaults(scenario, tSeconds) };
	const regions = new Map(
		[...design.regions.keys()].flatMap((id) => {
			const series = run.series.regions[id];
			if (series === undefined) return [];
			const withdrawn = isWithdrawn(run, id, tSeconds);
			return [[id, regionMoment(id, series, { ...at, withdrawn })] as const];
		}),
	);
	return {
		tSeconds,
		phase: phaseAt(run.phases, tSeconds),
		regions,
		populations: mapped(run.series.populations, (series) => populationMoment(series, at.index)),
		stores: mapped(run.series.stores, (series, id) => storeMoment(id, series, at)),
		links: linksAt(design, at.faults),
		routing: new Map([...design.routing].map(([id, entry]) => [id, routingMoment(entry, { ...at, run, tSeconds })])),
		faults: at.faults,
	};
}

/** Last step that is not after the time. */
function stepAt(times: readonly number[], tSeconds: number): number {
	let low = 0;
	let high = times.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((times[middle] ?? 0) <= tSeconds) low = middle;
		else high = middle - 1;
	}
	return Math.max(0, low);
}

function activeFaults(scenario: Scenario, tSeconds: number): readonly Fault[] {
	const tMs = tSeconds * 1000;
	return scenario.faults.filter((fault) => fault.atMs <= tMs && tMs < fault.atMs + fault.forMs);
}

function phaseAt(phases: readonly RunPhase[], tSeconds: number): RunPhase["kind"] {
	return phases.findLast((phase) => phase.fromSeconds <= tSeconds)?.kind ?? "normal";
}

function regionMoment(
	id: Id,
	series: RegionSeries,
	{ index, faults, withdrawn }: At & { readonly withdrawn: boolean },
): RegionMoment {
	const down =
		series.up[index] === false || faults.some((fault) => fault.kind === "region-down" && fault.region === id);
	const degraded = faults.some((fault) => fault.kind === "degraded" && fault.region === id);
	const utilisation = series.utilisation[index] ?? null;
	const routed = series.routedShare[index] ?? 0;
	const alive = degraded ? "degraded" : "up";
	return {
		status: down ? "down" : alive,
		withdrawn: withdrawn || (routed === 0 && (series.routedShare[0] ?? 0) > 0),
		overloaded: utilisation !== null && utilisation > 1,
		utilisation,
		utilisationAtStart: series.utilisation[0] ?? null,
		demandPerSecond: series.demandPerSecond[index] ?? 0,
		servedPerSecond: series.servedPerSecond[index] ?? 0,
	};
}

function populationMoment(series: PopulationSeries, index: number): PopulationMoment {
	return {
		successShare: series.successShare[index] ?? 0,
		slowShare: series.slowShare[index] ?? 0,
		errorShare: series.errorShare[index] ?? 0,
		staleShare: series.staleShare[index] ?? 0,
		servedBy: mapped(series.servedBy, (shares) => shares[index] ?? 0),
	};
}

function storeMoment(id: Id, series: StoreSeries, { index, faults }: At): StoreMoment {
	const downIn = faults.flatMap((fault) => (fault.kind === "store-down" && fault.store === id ? [fault.region] : []));
	return {
		leader: series.leader[index] ?? undefined,
		downIn: new Set(downIn),
		stalled: faults.some((fault) => fault.kind === "replication-stall" && fault.store === id),
		rejectedWritesPerSecond: series.rejectedWritesPerSecond[index] ?? 0,
		stalenessSeconds: series.stalenessSeconds[index] ?? 0,
		stalenessAtStartSeconds: series.stalenessSeconds[0] ?? 0,
		backlogs: backlogsAt(series, index),
	};
}

function backlogsAt(series: StoreSeries, index: number): readonly BacklogMoment[] {
	const { largest, directions } = queuesOf(series);
	return directions.flatMap(({ from, to, counts }) => {
		const writes = counts[index] ?? 0;
		// Less than one write waiting is the flow itself, not a queue.
		return writes < 1 ? [] : [{ from, to, writes, fill: writes / largest }];
	});
}

interface StoreQueues {
	/** Most writes that ever wait in one direction. */
	readonly largest: number;
	/** Those in which a queue ever forms. */
	readonly directions: readonly { readonly from: Id; readonly to: Id; readonly counts: Float64Array }[];
}

/** A store's queues over its whole run: looked for once, not at each moment that is drawn. */
const queuesOfSeries = new WeakMap<StoreSeries, StoreQueues>();

function queuesOf(series: StoreSeries): StoreQueues {
	const known = queuesOfSeries.get(series);
	if (known !== undefined) return known;
	let largest = 0;
	const directions = Object.entries(series.backlogWrites).flatMap(([direction, counts]) => {
		const most = counts.reduce((a, b) => Math.max(a, b), 0);
		largest = Math.max(largest, most);
		const [from, to] = direction.split(">");
		return from === undefined || to === undefined || most < 1 ? [] : [{ from, to, counts }];
	});
	const queues = { largest, directions };
	queuesOfSeries.set(series, queues);
	return queues;
}

function mapped<T, U>(record: Readonly<Record<Id, T>>, map: (value: T, id: Id) => U): ReadonlyMap<Id, U> {
	return new Map(Object.entries(record).map(([id, value]) => [id, map(value, id)]));
}
