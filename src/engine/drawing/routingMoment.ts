import type { Fault, HealthCheck, Id, RoutingEntry } from "../model/design.ts";
import type { Run, RunSeries } from "../model/run.ts";
import type { RoutingMoment } from "./moment.ts";

interface At {
	readonly run: Run;
	/** Step of the series. */
	readonly index: number;
	readonly tSeconds: number;
	readonly faults: readonly Fault[];
}

/** Below this part of what it sent at the start, caches count as drained. */
const drained = 0.005;

/** What a routing entry's checks see, and whom its answers still name, at one moment of a run. */
export function routingMoment(entry: RoutingEntry, at: At): RoutingMoment {
	const frozen = at.faults.some((fault) => fault.kind === "routing-down" && fault.routing === entry.id);
	const watched = Object.entries(at.run.series.regions).flatMap(([region, series]) => {
		const seen = series.seenUpBy[entry.id];
		const up = seen?.[at.index];
		return seen === undefined || up === undefined ? [] : [{ region, seen, up, routedShare: series.routedShare }];
	});
	const sees = new Map(watched.map(({ region, up }) => [region, up]));
	if (entry.method === "client") return { sees, failures: new Map(), stillNamed: new Map(), frozen };
	const check = entry.healthCheck;
	const failures = watched.map(
		({ region, seen, up }) => [region, up ? failedChecks(seen, check, at) : check.failures] as const,
	);
	const named = watched
		.filter(({ region }) => isWithdrawn(at.run, region, at.tSeconds))
		.map(({ region, routedShare }) => [region, sentShare(routedShare, at.index)] as const);
	return {
		sees,
		failures: new Map(failures.filter(([, count]) => count > 0)),
		failuresNeeded: check.failures,
		stillNamed: new Map(named.filter(([, share]) => share > drained)),
		frozen,
	};
}

/** Whether the last that routing did about a region was to withdraw it. */
export function isWithdrawn({ events }: Pick<Run, "events">, region: Id, tSeconds: number): boolean {
	const last = events.findLast(
		({ kind, subject, atSeconds }) =>
			atSeconds <= tSeconds && subject === region && (kind === "withdrawn" || kind === "restored"),
	);
	return last?.kind === "withdrawn";
}

/** Part of the requests that came at the start; a region that got none then has no caches to drain. */
function sentShare(routedShare: readonly number[], index: number): number {
	const first = routedShare[0] ?? 0;
	return first <= 0 ? 0 : Math.min(1, (routedShare[index] ?? 0) / first);
}

/**
 * Checks of a region in a row that have failed before it is seen down. A run knows when that is; the
 * checks before it are its interval apart.
 */
function failedChecks(
	seen: readonly boolean[],
	check: HealthCheck,
	{
		run,
		index,
		tSeconds,
	}: { readonly run: { readonly series: Pick<RunSeries, "tSeconds"> } } & Omit<At, "run" | "faults">,
): number {
	const intervalSeconds = check.intervalMs / 1000;
	const times = run.series.tSeconds;
	const until = tSeconds + intervalSeconds * (check.failures - 1);
	for (let step = index + 1; step < times.length && (times[step - 1] ?? 0) <= until; step++) {
		if (seen[step] !== false) continue;
		// It fell between this step and the one before.
		const missing = Math.ceil(((times[step - 1] ?? 0) - tSeconds) / intervalSeconds);
		return Math.max(0, check.failures - missing);
	}
	return 0;
}
