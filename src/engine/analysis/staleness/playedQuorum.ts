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
	const replicas = side.there.length;
	const trials = side.cube.rows;
	const arrivesMs = new Float64Array(trials * replicas);
	for (let k = 0; k < replicas; k++) {
		drawInto(arrivesMs.subarray(k * trials, (k + 1) * trials), side, { replica: k, column: 0 });
	}
	const near = side.near ?? numbersUpTo(replicas);
	const acknowledged = near.map((k) => {
		const back = drawn(side, { replica: k, column: 1 });
		for (let trial = 0; trial < trials; trial++) {
			back[trial] = (arrivesMs[k * trials + trial] as number) + (back[trial] as number);
		}
		return back;
	});
	return { arrivesMs, committedMs: rankedByTrial(acknowledged, trials, side.answers) };
}

function numbersUpTo(count: number): readonly number[] {
	return Array.from({ length: count }, (_, k) => k);
}

/** R_k of the replicas with the smallest R_k + S_k. */
export function playReads(side: PlayedSide): PlayedReads {
	const near = side.near ?? numbersUpTo(side.there.length);
	const trials = side.cube.rows;
	const asked = near.map((k) => drawn(side, { replica: k, column: 2 }));
	const answered = near.map((k, i) => {
		const question = asked[i] as Float64Array;
		const back = drawn(side, { replica: k, column: 3 });
		for (let trial = 0; trial < trials; trial++) {
			back[trial] = (question[trial] as number) + (back[trial] as number);
		}
		return back;
	});
	const doneMs = rankedByTrial(answered, trials, side.answers);
	const starts = new Uint32Array(trials + 1);
	const replica: number[] = [];
	const askedMs: number[] = [];
	for (let trial = 0; trial < trials; trial++) {
		for (let i = 0; i < near.length; i++) {
			if (((answered[i] as Float64Array)[trial] as number) > (doneMs[trial] as number)) continue;
			replica.push(near[i] as number);
			askedMs.push((asked[i] as Float64Array)[trial] as number);
		}
		starts[trial + 1] = replica.length;
	}
	return { starts, replica: Uint16Array.from(replica), askedMs: Float64Array.from(askedMs) };
}

/** The rank-th smallest time of each trial. */
function rankedByTrial(timesMs: readonly Float64Array[], trials: number, rank: number): Float64Array {
	const rankedMs = new Float64Array(trials);
	const ofTrial = new Float64Array(timesMs.length);
	const scratch = new Float64Array(timesMs.length);
	for (let trial = 0; trial < trials; trial++) {
		for (let i = 0; i < ofTrial.length; i++) ofTrial[i] = (timesMs[i] as Float64Array)[trial] as number;
		rankedMs[trial] = ranked(ofTrial, scratch, rank);
	}
	return rankedMs;
}

interface Draw {
	readonly replica: number;
	/** Write, acknowledgement, read, answer. */
	readonly column: 0 | 1 | 2 | 3;
}

function drawn(side: PlayedSide, draw: Draw): Float64Array {
	const timesMs = new Float64Array(side.cube.rows);
	drawInto(timesMs, side, draw);
	return timesMs;
}

/** What the message takes in each trial. */
function drawInto(timesMs: Float64Array, { cube, there, back }: PlayedSide, { replica, column }: Draw): void {
	const quantiles = (column % 2 === 0 ? there : back)[replica] as Float64Array;
	const places = placesIn(cube, quantiles.length);
	const start = (4 * replica + column) * cube.rows;
	for (let trial = 0; trial < timesMs.length; trial++) {
		timesMs[trial] = quantiles[places[start + trial] as number] as number;
	}
}

/** Which of so many quantiles each point of a cube stands for: dozens of coordinators are played with its first points. */
function placesIn(cube: LatinHypercube, count: number): Uint32Array {
	const ofCube = placesKnown.get(cube) ?? new Map<number, Uint32Array>();
	placesKnown.set(cube, ofCube);
	const places = ofCube.get(count) ?? Uint32Array.from(cube.points, (uniform) => Math.floor(uniform * count));
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
