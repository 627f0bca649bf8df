import type { Run } from "../../../../src/engine/model/run.ts";

/** What is wrong with a run whatever was played; empty when all is in order. */
export function runProblems(run: Run, durationMs: number): readonly string[] {
	return [
		...numberProblems(run),
		...lengthProblems(run, durationMs),
		...populationProblems(run),
		...regionProblems(run),
		...storeProblems(run),
		...eventProblems(run, durationMs),
		...phaseProblems(run, durationMs),
		...summaryProblems(run),
	];
}

/** Of the total; shares are of one. */
const rounding = 1e-9;

function numberProblems(run: Run): readonly string[] {
	return pathsOf(run, "").flatMap(([path, value]) => (Number.isFinite(value) ? [] : [`${path} is ${value}`]));
}

function pathsOf(value: unknown, path: string): readonly (readonly [string, number])[] {
	if (typeof value === "number") return [[path, value]];
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, each]) => pathsOf(each, `${path}/${key}`));
}

function lengthProblems({ series }: Run, durationMs: number): readonly string[] {
	const points = Math.ceil(durationMs / 1000) + 1;
	const wrong = listsOf(series, "").filter(([, list]) => list.length !== points);
	const times = series.tSeconds.every((tSeconds, point) => tSeconds === Math.min(point, durationMs / 1000));
	return [
		...wrong.map(([path, list]) => `${path} has ${list.length} points of ${points}`),
		...(times ? [] : ["times"]),
	];
}

function listsOf(value: unknown, path: string): readonly (readonly [string, readonly unknown[]])[] {
	if (Array.isArray(value)) return [[path, value]];
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, each]) => listsOf(each, `${path}/${key}`));
}

function populationProblems({ series }: Run): readonly string[] {
	return Object.entries(series.populations).flatMap(([id, population]) => {
		const { successShare, slowShare, errorShare, staleShare, p99Ms, servedBy } = population;
		return series.tSeconds.flatMap((tSeconds, point) => {
			const [success = 0, slow = 0, error = 0, stale = 0] = [successShare, slowShare, errorShare, staleShare].map(
				(list) => list[point],
			);
			const served = Object.values(servedBy).reduce((sum, list) => sum + (list[point] ?? 0), 0);
			const problems = [
				...(Math.abs(success + slow + error - 1) > rounding ? [`buckets add up to ${success + slow + error}`] : []),
				...[success, slow, error, stale].flatMap((share) => (isShare(share) ? [] : [`a share is ${share}`])),
				...(served > 1 + rounding ? [`regions serve ${served}`] : []),
				...((p99Ms[point] ?? 1) > 0 ? [] : [`p99 is ${p99Ms[point]}`]),
			];
			return problems.map((problem) => `${id} at ${tSeconds} s: ${problem}`);
		});
	});
}

function isShare(value: number): boolean {
	return value >= 0 && value <= 1;
}

function regionProblems({ series }: Run): readonly string[] {
	const regions = Object.entries(series.regions);
	const single = regions.flatMap(([id, { demandPerSecond, servedPerSecond, routedShare, utilisation }]) =>
		series.tSeconds.flatMap((tSeconds, point) => {
			const demand = demandPerSecond[point] ?? 0;
			const served = servedPerSecond[point] ?? 0;
			const isRight =
				demand >= 0 &&
				served >= 0 &&
				served <= demand * (1 + rounding) &&
				isShare(routedShare[point] ?? 0) &&
				(utilisation[point] ?? 0) >= 0;
			return isRight ? [] : [`${id} at ${tSeconds} s: demand ${demand}, served ${served}, ${routedShare[point]}`];
		}),
	);
	const together = series.tSeconds.flatMap((tSeconds, point) => {
		const routed = regions.reduce((sum, [, { routedShare }]) => sum + (routedShare[point] ?? 0), 0);
		return routed === 0 || Math.abs(routed - 1) < rounding ? [] : [`at ${tSeconds} s: ${routed} is routed`];
	});
	return [...single, ...together];
}

function storeProblems({ series }: Run): readonly string[] {
	return Object.entries(series.stores).flatMap(([id, store]) => {
		const { conflictsTotal, stalenessSeconds, rejectedWritesPerSecond, backlogWrites } = store;
		const amounts = [
			stalenessSeconds,
			rejectedWritesPerSecond,
			...Object.values(backlogWrites).map((writes) => [...writes]),
		].flat();
		const grows = conflictsTotal.every((total, point) => total >= (conflictsTotal[point - 1] ?? 0) * (1 - rounding));
		return [
			...(amounts.every((amount) => amount >= 0) ? [] : [`${id}: a negative amount`]),
			...(grows ? [] : [`${id}: conflicts become fewer`]),
		];
	});
}

function eventProblems({ events }: Run, durationMs: number): readonly string[] {
	return events.flatMap(({ atSeconds, kind }, index) => {
		const before = events[index - 1]?.atSeconds ?? 0;
		return atSeconds >= before && atSeconds * 1000 <= durationMs ? [] : [`${kind} at ${atSeconds} s after ${before} s`];
	});
}

function phaseProblems({ phases }: Run, durationMs: number): readonly string[] {
	const ends = [0, ...phases.map(({ toSeconds }) => toSeconds)];
	const hold = phases.every(
		({ fromSeconds, toSeconds }, index) => fromSeconds === ends[index] && toSeconds > fromSeconds,
	);
	return hold && ends.at(-1) === durationMs / 1000 ? [] : ["phases leave gaps"];
}

function summaryProblems({ summary }: Run): readonly string[] {
	const { requests, writes, conflicts, conflictsByRule, conflictsForPeople, lostUpdates } = summary;
	const sums: readonly (readonly [string, number, number])[] = [
		["requests", requests.succeeded + requests.failed, requests.total],
		["writes", writes.delivered + writes.queued + writes.lost, writes.accepted],
		["failed requests", summary.failedRequests, requests.failed],
		["lost writes", summary.lostWrites, writes.lost],
		["conflicts", conflictsByRule + conflictsForPeople, conflicts],
	];
	const counts = [...Object.values(requests), ...Object.values(writes), conflicts, lostUpdates, summary.rejectedWrites];
	return [
		...sums.flatMap(([what, parts, whole]) =>
			Math.abs(parts - whole) <= rounding * Math.max(1, whole) ? [] : [`${what}: ${parts} of ${whole}`],
		),
		...(counts.every((count) => count >= -1e-6) ? [] : [`a negative count of ${counts.join(", ")}`]),
		...(lostUpdates <= conflicts * (1 + rounding) ? [] : ["more updates lost than in conflict"]),
	];
}
