import type { Run } from "../../model/run.ts";

/** Which part of a run a film shows, and in what time. */
export interface FilmPace {
	/** Of the run; its start and end when omitted. */
	readonly fromSeconds?: number | undefined;
	readonly toSeconds?: number | undefined;
	/** Of the film. When neither this nor a speed is given, as long as it takes to read what happens. */
	readonly durationSeconds?: number | undefined;
	/** Seconds of the run in one of the film, evenly; else time slows down where something happens. */
	readonly speed?: number | undefined;
}

/** How a film's time and the run's belong together: both go forward, by straight pieces between the knots. */
export interface FilmClock {
	/** Of the film, without the pause behind it. */
	readonly durationSeconds: number;
	/** Seconds of the run at which something happens or a phase begins, with both ends of what is shown. */
	readonly knots: readonly number[];
	toRunSeconds(filmSeconds: number): number;
	toFilmSeconds(runSeconds: number): number;
}

/** The least time that a film stays after something has happened: to find it and to read a sentence. */
const readSeconds = 1.4;
/** For each further sentence of the same second. */
const readMoreSeconds = 0.6;
/** Part of a film that is for reading; what remains goes to the long stretches. */
const readingShare = 0.7;
/** Part of a film that may be held for reading, the phases' names included. */
const heldShare = 0.9;
/** Of a film, that each phase gets for its name to be read in the band. */
const leastPhaseShare = 0.08;
const shortestSeconds = 12;
const longestSeconds = 40;

/**
 * The film's clock for a run. Between two knots the film stays as long as it takes to read what happened at
 * the first, and the rest of its time is shared out by the square root of the stretches' lengths: a fault
 * that is noticed after 7 s and healed after 15 min has both in one film.
 */
export function filmClock(run: RunOutline, pace: FilmPace): FilmClock {
	const endSeconds = run.phases.at(-1)?.toSeconds ?? 0;
	const fromSeconds = Math.min(Math.max(pace.fromSeconds ?? 0, 0), endSeconds);
	const wantedEnd = Math.min(pace.toSeconds ?? endSeconds, endSeconds);
	const toSeconds = wantedEnd > fromSeconds ? wantedEnd : endSeconds;
	const knots = knotsOf(run, { fromSeconds, toSeconds });
	const { speed } = pace;
	const marks =
		speed === undefined || !(speed > 0)
			? readableMarks(run, knots, pace.durationSeconds)
			: knots.map((knot) => (knot - fromSeconds) / speed);
	return {
		durationSeconds: marks.at(-1) ?? 0,
		knots,
		toRunSeconds: (filmSeconds) => interpolated(marks, knots, filmSeconds),
		toFilmSeconds: (runSeconds) => interpolated(knots, marks, runSeconds),
	};
}

type RunOutline = Pick<Run, "events" | "phases">;

interface Range {
	readonly fromSeconds: number;
	readonly toSeconds: number;
}

function knotsOf({ events, phases }: RunOutline, { fromSeconds, toSeconds }: Range) {
	const times = [...phases.map((phase) => phase.fromSeconds), ...events.map((event) => event.atSeconds)];
	const within = times.filter((seconds) => seconds > fromSeconds && seconds < toSeconds);
	return [...new Set([fromSeconds, ...within, toSeconds])].sort((a, b) => a - b);
}

/** Moments of the film at the knots. */
function readableMarks(run: RunOutline, knots: readonly number[], asked: number | undefined): readonly number[] {
	const sentences = readingTimes(run, knots);
	const comfortable = Math.min(Math.max(sum(sentences) / readingShare, shortestSeconds), longestSeconds);
	const duration = asked !== undefined && asked > 0 ? asked : comfortable;
	const leastSeconds = leastPhaseShare * duration;
	const phased = withPhases(run, { knots, reading: atMost(sentences, duration * readingShare), leastSeconds });
	const reading = atMost(phased, duration * heldShare);
	const roots = knots.slice(1).map((end, index) => Math.sqrt(end - (knots[index] ?? 0)));
	const free = (duration - sum(reading)) / sum(roots);
	const marks = [0];
	for (const [index, root] of roots.entries()) {
		marks.push((marks.at(-1) ?? 0) + (reading[index] ?? 0) + free * root);
	}
	return marks;
}

/** The values, all made smaller by the same part where together they are more. */
function atMost(values: readonly number[], most: number): readonly number[] {
	const share = Math.min(1, most / sum(values));
	return values.map((value) => value * share);
}

/** Seconds that the sentences at each stretch's start take. */
function readingTimes({ events }: RunOutline, knots: readonly number[]): readonly number[] {
	return knots.slice(0, -1).map((start) => {
		const sentences = events.filter(({ atSeconds }) => atSeconds === start).length;
		return readSeconds + readMoreSeconds * Math.max(0, sentences - 1);
	});
}

interface Reading {
	readonly knots: readonly number[];
	/** Seconds for each stretch between two knots. */
	readonly reading: readonly number[];
	readonly leastSeconds: number;
}

/** Stretches of a phase that would pass before its name is read take longer, all alike. */
function withPhases({ phases }: RunOutline, { knots, reading, leastSeconds }: Reading): readonly number[] {
	const phaseOf = (index: number): number =>
		phases.findLastIndex(({ fromSeconds }) => fromSeconds <= (knots[index] ?? 0));
	return reading.map((seconds, index) => {
		const phase = phaseOf(index);
		const whole = sum(reading.filter((_, other) => phaseOf(other) === phase));
		return seconds * Math.max(1, leastSeconds / whole);
	});
}

/** The value that belongs to `at`, of two rows that rise together; beyond their ends that of the end. */
function interpolated(from: readonly number[], to: readonly number[], at: number): number {
	const index = Math.max(
		0,
		from.findLastIndex((mark) => mark <= at),
	);
	const [start, end] = [from[index] ?? 0, from[index + 1]];
	const [first, next] = [to[index] ?? 0, to[index + 1]];
	if (end === undefined || next === undefined || at <= start) return first;
	return first + ((at - start) / (end - start)) * (next - first);
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
