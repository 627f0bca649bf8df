import type { Fault } from "../../../../src/engine/model/design.ts";
import type { PopulationSeries, Run } from "../../../../src/engine/model/run.ts";

/** Two runs of one design, the second with one fault more. */
export interface TwoRuns {
	readonly without: Run;
	readonly with: Run;
	readonly added: Fault;
	/** Some reads go to the leader for a share of the time, and their times are taken as one lognormal. */
	readonly mixesReads: boolean;
	/** Clients try again: a refusal may cost them less than the timeout that it saves, and their tries add up. */
	readonly retries: boolean;
}

/** The good reasons for which a fault may make something better, each restricted to the points that it holds for. */
export type Reason =
	/** Routing or the clients have moved users, or are about to: whom another fault would have hit, or who now have more room. */
	| "users were moved"
	/** A store has another leader, out of another fault's reach. */
	| "another leader"
	/** The load of the added fault has made an application scale up before another fault needed it. */
	| "scaled up before"
	/** A region goes down in this step, with fewer requests under way than it would have had. */
	| "fewer under way"
	/** A storm of retries that lasts without the fault begins anew after it, and takes some seconds to build up. */
	| "storm builds up anew";

const rounding = 1e-9;

/** What would be better with the fault at a point; empty when nothing is, or a reason says why it may. */
export function improvements(runs: TwoRuns): {
	readonly found: readonly string[];
	readonly compared: number;
	readonly excused: ReadonlyMap<Reason, number>;
} {
	const { without, with: more } = runs;
	const found: string[] = [];
	const excused = new Map<Reason, number>();
	let compared = 0;
	without.series.tSeconds.forEach((_, point) => {
		const reason = reasonAt(runs, point);
		if (reason !== undefined) {
			excused.set(reason, (excused.get(reason) ?? 0) + 1);
			return;
		}
		compared++;
		found.push(...betterPopulationsAt(runs, point), ...betterStoresAt(without, more, { ...runs, point }));
	});
	if (excused.size === 0) found.push(...betterAtAll(without, more, runs.added));
	return { found, compared, excused };
}

function betterPopulationsAt(runs: TwoRuns, point: number): readonly string[] {
	return Object.entries(runs.without.series.populations).flatMap(([id, a]) => {
		const b = runs.with.series.populations[id];
		const better = b === undefined ? [] : betterAt(a, b, { ...runs, point });
		return better.map((what) => `${id} at point ${point}: ${what}`);
	});
}

function reasonAt({ without: a, with: b, retries }: TwoRuns, point: number): Reason | undefined {
	const regions = Object.keys(a.series.regions);
	const differ = (of: (run: Run, region: string) => number | boolean | null | undefined): boolean =>
		regions.some((region) => of(a, region) !== of(b, region));
	const moved = regions.some((region) => {
		const [before = 0, after = 0] = [a, b].map((run) => run.series.regions[region]?.routedShare[point]);
		return Math.abs(before - after) > rounding;
	});
	const changes = routingUntil(a, point) !== routingUntil(a, point - 1);
	if (moved || changes || routingUntil(a, point) !== routingUntil(b, point)) return "users were moved";
	const led = Object.keys(a.series.stores).some(
		(store) => a.series.stores[store]?.leader[point] !== b.series.stores[store]?.leader[point],
	);
	if (led) return "another leader";
	if (eventsBefore(a, "autoscaled", point) !== eventsBefore(b, "autoscaled", point)) return "scaled up before";
	const overloaded = regions.some((region) => (a.series.regions[region]?.utilisation[point] ?? 0) > 1);
	if (retries && overloaded && differ((run, region) => run.series.regions[region]?.utilisation[point])) {
		return "storm builds up anew";
	}
	if (differ((run, region) => goesDownAt(run, region, point))) return undefined;
	if (regions.some((region) => goesDownAt(a, region, point))) return "fewer under way";
	return undefined;
}

function goesDownAt({ series }: Run, region: string, point: number): boolean {
	const up = series.regions[region]?.up ?? [];
	return up[point - 1] === true && up[point] === false;
}

function eventsBefore({ events, series }: Run, kind: string, point: number): number {
	const untilSeconds = (series.tSeconds[point] ?? 0) + 1;
	return events.filter((event) => event.kind === kind && event.atSeconds < untilSeconds).length;
}

const changesRouting: readonly string[] = ["withdrawn", "restored", "failed-open", "standby-activated"];

/** What routing has done so far, and when; it moves users for a while. */
function routingUntil({ events, series }: Run, point: number): string {
	const untilSeconds = (series.tSeconds[point] ?? 0) + 1;
	return events
		.filter(({ kind, atSeconds }) => changesRouting.includes(kind) && atSeconds < untilSeconds)
		.map(({ kind, subject, atSeconds }) => `${kind} ${subject} ${atSeconds}`)
		.join();
}

/** Kinds that leave each read at its replica: all others may send it to a fresher one. */
const readsStay: readonly string[] = ["replication-stall", "surge", "routing-down"];

interface Where extends Pick<TwoRuns, "added" | "mixesReads" | "retries"> {
	readonly point: number;
}

function betterAt(a: PopulationSeries, b: PopulationSeries, where: Where): readonly string[] {
	const { point } = where;
	const found: string[] = [];
	const error = b.errorShare[point] ?? 0;
	// A step shows what its start does: an event in between shows what moves by up to a second earlier.
	const before = Math.min(a.errorShare[point - 1] ?? 1, a.errorShare[point] ?? 0);
	if (error < before - rounding) found.push(`fails ${error} instead of ${before}`);
	// The sum of a path's times is taken as one lognormal, whose lower end moves the other way by a little.
	const success = [a.successShare[point - 1] ?? 0, a.successShare[point] ?? 0, b.successShare[point] ?? 0] as const;
	if (success[2] > Math.max(success[0], success[1]) + 0.01)
		found.push(`succeeds ${success[2]} instead of ${success[1]}`);
	// Percentile and staleness are those of the answered requests: of others where others are answered, or elsewhere,
	// as when a refused request goes straight to where the data is.
	const sameAnswered = Math.abs((a.errorShare[point] ?? 0) - error) < rounding && sameRegions(a, b, point);
	return sameAnswered ? [...found, ...betterAnswersAt(a, b, where)] : found;
}

const refuses: readonly string[] = ["partition", "store-down"];

function betterAnswersAt(
	a: PopulationSeries,
	b: PopulationSeries,
	{ point, added, mixesReads, retries }: Where,
): readonly string[] {
	const [p99A, p99B] = [a.p99Ms[point] ?? 0, b.p99Ms[point] ?? 0];
	const [staleA, staleB] = [a.staleShare[point] ?? 0, b.staleShare[point] ?? 0];
	const isFaster = p99B < p99A * (1 - (mixesReads ? 0.02 : 1e-6)) && !(retries && refuses.includes(added.kind));
	const isFresher = readsStay.includes(added.kind) && staleB < staleA * (1 - 1e-6) - rounding;
	return [
		...(isFaster ? [`p99 ${p99B} instead of ${p99A} ms`] : []),
		...(isFresher ? [`stale ${staleB} instead of ${staleA}`] : []),
	];
}

function sameRegions(a: PopulationSeries, b: PopulationSeries, point: number): boolean {
	return Object.entries(a.servedBy).every(
		([region, shares]) => Math.abs((shares[point] ?? 0) - (b.servedBy[region]?.[point] ?? 0)) < rounding,
	);
}

function betterStoresAt(a: Run, b: Run, { point, added }: Where): readonly string[] {
	if (!readsStay.includes(added.kind) && added.kind !== "slow-link") return [];
	return Object.entries(a.series.stores).flatMap(([id, { stalenessSeconds }]) => {
		const [before = 0, after = 0] = [stalenessSeconds[point], b.series.stores[id]?.stalenessSeconds[point]];
		return after < before - rounding ? [`${id} at point ${point} lags ${after} instead of ${before} s`] : [];
	});
}

/** Where no point has an excuse. A surge adds requests that succeed, and may lower the share that fails of them all. */
function betterAtAll({ summary: a }: Run, { summary: b }: Run, added: Fault): readonly string[] {
	const totals = [
		["failed requests", a.failedRequests, b.failedRequests],
		["affected users", a.affectedUsers, b.affectedUsers],
		...(added.kind === "surge" ? [] : [["money lost", a.moneyLost ?? 0, b.moneyLost ?? 0] as const]),
	] as const;
	return totals.flatMap(([what, before, after]) =>
		after < before * (1 - rounding) - 1e-6 ? [`${what}: ${after} instead of ${before}`] : [],
	);
}
