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
		for (let trial = 0; trial < trials; trial++) {
			arrivesMs[k * trials + trial] = drawn(side, { trial, replica: k, column: 0 });
		}
	}
	const near = side.near ?? numbersUpTo(replicas);
	const committedMs = new Float64Array(trials);
	const acknowledged = new Float64Array(near.length);
	const scratch = new Float64Array(near.length);
	for (let trial = 0; trial < trials; trial++) {
		for (let i = 0; i < near.length; i++) {
			const k = near[i] as number;
			acknowledged[i] = (arrivesMs[k * trials + trial] as number) + drawn(side, { trial, replica: k, column: 1 });
		}
		committedMs[trial] = ranked(acknowledged, scratch, side.answers);
	}
	return { arrivesMs, committedMs };
}

function numbersUpTo(count: number): readonly number[] {
	return Array.from({ length: count }, (_, k) => k);
}

/** R_k of the replicas with the smallest R_k + S_k. */
export function playReads(side: PlayedSide): PlayedReads {
	const near = side.near ?? numbersUpTo(side.there.length);
	const trials = side.cube.rows;
	const starts = new Uint32Array(trials + 1);
	const replica: number[] = [];
	const askedMs: number[] = [];
	const asked = new Float64Array(near.length);
	const answered = new Float64Array(near.length);
	const scratch = new Float64Array(near.length);
	for (let trial = 0; trial < trials; trial++) {
		for (let i = 0; i < near.length; i++) {
			const question = drawn(side, { trial, replica: near[i] as number, column: 2 });
			asked[i] = question;
			answered[i] = question + drawn(side, { trial, replica: near[i] as number, column: 3 });
		}
		const done = ranked(answered, scratch, side.answers);
		for (let i = 0; i < near.length; i++) {
			if ((answered[i] as number) > done) continue;
			replica.push(near[i] as number);
			askedMs.push(asked[i] as number);
		}
		starts[trial + 1] = replica.length;
	}
	return { starts, replica: Uint16Array.from(replica), askedMs: Float64Array.from(askedMs) };
}

interface Draw {
	readonly trial: number;
	readonly replica: number;
	/** Write, acknowledgement, read, answer. */
	readonly column: 0 | 1 | 2 | 3;
}

function drawn({ cube, there, back }: PlayedSide, { trial, replica, column }: Draw): number {
	const quantiles = (column % 2 === 0 ? there : back)[replica] as Float64Array;
	const uniform = cube.points[(4 * replica + column) * cube.rows + trial] as number;
	return quantiles[Math.floor(uniform * quantiles.length)] as number;
}

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
