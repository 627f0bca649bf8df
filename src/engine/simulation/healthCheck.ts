import type { HealthCheck } from "../model/design.ts";

/** One observer's repeated check of one region, and what it has come to believe. */
export interface CheckState {
	/** Id of a region or of a routing entry. */
	readonly observer: string;
	/** Index of the observing region; -1 for one outside the regions, whom no partition cuts off. */
	readonly observerRegion: number;
	readonly target: number;
	readonly check: HealthCheck;
	/** Time of the first check; the others follow at the interval. */
	phaseMs: number;
	/** A check at the very moment of a change still sees what was before: the worst case of all phases. */
	isLate: boolean;
	/** Believes that the region is down. */
	down: boolean;
	/** Checks in a row so far that contradict the belief. */
	contradictions: number;
	/** First of the checks that contradict it now; undefined while they agree. */
	contradictedFromMs: number | undefined;
	agreedSinceMs: number;
	/** When the belief changes, if all stays as it is; Infinity while the checks agree with it. */
	flipAtMs: number;
}

export interface CheckResult {
	readonly atMs: number;
	readonly fails: boolean;
	/** From the start of a failing check until it counts as failed. */
	readonly delayMs: number;
}

/** Checks without a pause come as often as this. */
const leastIntervalMs = 1;

export function newCheck(
	from: Pick<CheckState, "observer" | "observerRegion" | "target" | "check" | "phaseMs">,
): CheckState {
	return {
		...from,
		check: { ...from.check, intervalMs: Math.max(from.check.intervalMs, leastIntervalMs) },
		isLate: false,
		down: false,
		contradictions: 0,
		contradictedFromMs: undefined,
		agreedSinceMs: 0,
		flipAtMs: Number.POSITIVE_INFINITY,
	};
}

/** Tells the check what it sees from now on. Its belief changes at `flipAtMs`, unless it is told otherwise before. */
export function watch(state: CheckState, result: CheckResult): void {
	if (result.fails === state.down) agree(state, result.atMs);
	else if (state.contradictedFromMs === undefined) contradict(state, result);
}

/** Changes the belief if it is time to. */
export function flipWhenDue(state: CheckState, atMs: number): boolean {
	if (state.flipAtMs > atMs) return false;
	state.down = !state.down;
	state.contradictions = 0;
	state.contradictedFromMs = undefined;
	state.agreedSinceMs = atMs;
	state.flipAtMs = Number.POSITIVE_INFINITY;
	return true;
}

/** An observer that is down itself checks nothing; it starts counting anew when it is back. */
export function pause(state: CheckState, atMs: number): void {
	state.contradictions = 0;
	state.contradictedFromMs = undefined;
	state.agreedSinceMs = atMs;
	state.flipAtMs = Number.POSITIVE_INFINITY;
}

/** Times of the checks that made a belief change at `flippedAtMs`. */
export function checkTimesBefore(state: CheckState, flippedAtMs: number): readonly number[] {
	const { intervalMs, failures } = state.check;
	return Array.from({ length: failures }, (_, index) => flippedAtMs - (failures - 1 - index) * intervalMs).filter(
		(timeMs) => timeMs >= 0,
	);
}

function contradict(state: CheckState, { atMs, fails, delayMs }: CheckResult): void {
	const { intervalMs, failures } = state.check;
	// Checks between two contradictions that agreed break the row.
	const firstAgreed = firstCheckFromMs(state, state.agreedSinceMs);
	if (firstAgreed < atMs || (state.isLate && firstAgreed === atMs)) state.contradictions = 0;
	const first = firstCheckFromMs(state, atMs);
	state.contradictedFromMs = first;
	const missing = Math.max(1, failures - state.contradictions);
	state.flipAtMs = first + (missing - 1) * intervalMs + (fails ? delayMs : 0);
}

function agree(state: CheckState, atMs: number): void {
	if (state.contradictedFromMs === undefined) return;
	const { intervalMs, failures } = state.check;
	const checksDone = Math.round((firstCheckFromMs(state, atMs) - state.contradictedFromMs) / intervalMs);
	// The last check is under way and will still fail.
	if (state.contradictions + checksDone >= failures) return;
	state.contradictions += checksDone;
	state.contradictedFromMs = undefined;
	state.agreedSinceMs = atMs;
	state.flipAtMs = Number.POSITIVE_INFINITY;
}

/** The first check that sees what is from `atMs` on. */
function firstCheckFromMs({ phaseMs, isLate, check }: CheckState, atMs: number): number {
	const intervals = (atMs - phaseMs) / check.intervalMs;
	return phaseMs + Math.max(0, isLate ? Math.floor(intervals) + 1 : Math.ceil(intervals)) * check.intervalMs;
}
