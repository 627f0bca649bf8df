import type { LatinHypercube } from "./latinHypercube.ts";
import { ranked } from "./quorumTrials.ts";

/** What one coordinator's messages may take: evenly spread quantiles for each replica, in milliseconds. */
export interface PlayedSide {
	/** Answers that it waits for. */
	readonly answers: number;
	/** A row for each trial, four columns for each replica as `sampleQuorum` has them. */
	readonly cube: LatinHypercube;
	readonly there: readonly Float64Array[];
	readonly back: readonly Float64Array[];
	/**
	 * The replicas whose answers can be among those that it waits for; without it, all can. Of the others a read's
	 * times and a write's times back are not looked at.
	 */
	readonly near?: readonly number[];
}

/** The writes of one coordinator, trial by trial. */
export interface PlayedWrites {
	/** When it is at each replica, one after the other, a replica's trials side by side. */
	readonly arrivesMs: Float64Array;
	readonly committedMs: Float64Array;
}

/** The reads of one coordinator: in each trial the replicas whose answers it takes, and when they are asked. */
export interface PlayedReads {
	/** Where each trial's answers begin; one more than there are trials. */
	readonly starts: Uint32Array;
	readonly replica: Uint16Array;
	readonly askedMs: Float64Array;
}

/** W_k and, from the acknowledgements W_k + A_k, the commit of each trial. */
export function playWrites(side: PlayedSide): PlayedWrites {
	const replicas = numbersUpTo(side.there.length);
	const trials = side.cube.rows;
	const arrivesMs = drawn(side, replicas, 0);
	const near = side.near ?? replicas;
	const acknowledgedMs = drawn(side, near, 1);
	for (const [i, k] of near.entries()) {
		for (let trial = 0; trial < trials; trial++) {
			const at = i * trials + trial;
			acknowledgedMs[at] = (acknowledgedMs[at] as number) + (arrivesMs[k * trials + trial] as number);
		}
	}
	return { arrivesMs, committedMs: rankedByTrial(acknowledgedMs, trials, side.answers) };
}

function numbersUpTo(count: number): readonly number[] {
	return Array.from({ length: count }, (_, k) => k);
}

/** R_k of the replicas with the smallest R_k + S_k. */
export function playReads(side: PlayedSide): PlayedReads {
	const near = side.near ?? numbersUpTo(side.there.length);
	const trials = side.cube.rows;
	const questionMs = drawn(side, near, 2);
	const answeredMs = drawn(side, near, 3);
	for (let at = 0; at < answeredMs.length; at++) {
		answeredMs[at] = (answeredMs[at] as number) + (questionMs[at] as number);
	}
	const doneMs = rankedByTrial(answeredMs, trials, side.answers);
	const starts = new Uint32Array(trials + 1);
	const replica: number[] = [];
	const askedMs: number[] = [];
	for (let trial = 0; trial < trials; trial++) {
		for (let i = 0; i < near.length; i++) {
			if ((answeredMs[i * trials + trial] as number) > (doneMs[trial] as number)) continue;
			replica.push(near[i] as number);
			askedMs.push(questionMs[i * trials + trial] as number);
		}
		starts[trial + 1] = replica.length;
	}
	return { starts, replica: Uint16Array.from(replica), askedMs: Float64Array.from(askedMs) };
}

/** The rank-th smallest time of each trial, of times that stand replica after replica. */
function rankedByTrial(timesMs: Float64Array, trials: number, rank: number): Float64Array {
	const rankedMs = new Float64Array(trials);
	const ofTrial = new Float64Array(timesMs.length / trials);
	const scratch = new Float64Array(ofTrial.length);
	for (let trial = 0; trial < trials; trial++) {
		for (let i = 0; i < ofTrial.length; i++) ofTrial[i] = timesMs[i * trials + trial] as number;
		rankedMs[trial] = ranked(ofTrial, scratch, rank);
	}
	return rankedMs;
}

/** Write, acknowledgement, read, answer. */
type Column = 0 | 1 | 2 | 3;

/** What this message takes to or from each of these replicas, one after the other, a replica's trials side by side. */
function drawn({ cube, there, back }: PlayedSide, replicas: readonly number[], column: Column): Float64Array {
	const trials = cube.rows;
	const timesMs = new Float64Array(replicas.length * trials);
	const legs = column % 2 === 0 ? there : back;
	for (const [i, k] of replicas.entries()) {
		const quantiles = legs[k] as Float64Array;
		const places = placesIn(cube, quantiles.length);
		const start = (4 * k + column) * trials;
		for (let trial = 0; trial < trials; trial++) {
			timesMs[i * trials + trial] = quantiles[places[start + trial] as number] as number;
		}
	}
	return timesMs;
}

/** Which of so many quantiles each point of a cube stands for: dozens of coordinators are played with its first points. */
function placesIn(cube: LatinHypercube, count: number): Uint32Array {
	const ofCube = placesKnown.get(cube) ?? new Map<number, Uint32Array>();
	placesKnown.set(cube, ofCube);
	const known = ofCube.get(count);
	if (known !== undefined) return known;
	const places = new Uint32Array(cube.points.length);
	for (let at = 0; at < places.length; at++) places[at] = Math.floor((cube.points[at] as number) * count);
	ofCube.set(count, places);
	return places;
}

const placesKnown = new WeakMap<LatinHypercube, Map<number, Uint32Array>>();

/** How long after the commit a read has to start to see the write, trial by trial; 0 where it always does. */
export function visibleAfterMs(writes: PlayedWrites, { starts, replica, askedMs }: PlayedReads): Float64Array {
	const { arrivesMs, committedMs } = writes;
	const trials = committedMs.length;
	const visible = new Float64Array(trials);
	for (let trial = 0; trial < trials; trial++) {
		let missing = Number.POSITIVE_INFINITY;
		for (let at = starts[trial] as number; at < (starts[trial + 1] as number); at++) {
			const arrives = arrivesMs[(replica[at] as number) * trials + trial] as number;
			missing = Math.min(missing, arrives - (askedMs[at] as number) - (committedMs[trial] as number));
		}
		visible[trial] = Math.max(missing, 0);
	}
	return visible;
}
