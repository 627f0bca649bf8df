import type { Random } from "../../model/random.ts";
import type { DelaySampler } from "./delayModel.ts";
import type { LatinHypercube } from "./latinHypercube.ts";
import { latinHypercube } from "./latinHypercube.ts";

/** One-way delays of the messages to and from one replica. */
export interface ReplicaDelays {
	readonly write: DelaySampler;
	readonly ack: DelaySampler;
	readonly read: DelaySampler;
	readonly response: DelaySampler;
}

export interface QuorumSampling {
	/** Answers that a read and a write wait for. */
	readonly r: number;
	readonly w: number;
	readonly samples: number;
	/** A column for each message of each replica, and one for the case. */
	readonly cube: LatinHypercube;
	/** The replicas' delays as seen by the coordinators: equally likely cases, all with as many replicas. */
	readonly cases: readonly (readonly ReplicaDelays[])[];
}

/** What each trial gave, in milliseconds. */
export interface QuorumTrials {
	readonly readMs: Float64Array;
	readonly writeMs: Float64Array;
	/** How long after the commit a read has to start to see the write; 0 where it always does. */
	readonly visibleAfterMs: Float64Array;
}

/**
 * Plays a write and a read `samples` times. The write reaches replica k after W_k and is acknowledged
 * after W_k + A_k; it commits at the w-th acknowledgement, at T. A read that starts t later reads
 * replica k at T + t + R_k and takes the r answers with the smallest R_k + S_k. It sees the write if one
 * of them was read after the write got there: t ≥ W_k − R_k − T.
 */
export function sampleQuorum({ r, w, samples, cube, cases }: QuorumSampling): QuorumTrials {
	const n = cases[0]?.length ?? 0;
	const trials = {
		readMs: new Float64Array(samples),
		writeMs: new Float64Array(samples),
		visibleAfterMs: new Float64Array(samples),
	};
	const messages = emptyMessages(n);
	for (let i = 0; i < samples; i++) {
		const row = i % cube.rows;
		if (row === 0 && i > 0) cube.draw();
		const which = Math.floor((cube.points[4 * n * cube.rows + row] as number) * cases.length);
		send(messages, { replicas: cases[which] as readonly ReplicaDelays[], cube, row });
		const committed = ranked(messages.acknowledged, messages.scratch, w);
		const done = ranked(messages.answered, messages.scratch, r);
		trials.readMs[i] = done;
		trials.writeMs[i] = committed;
		trials.visibleAfterMs[i] = Math.max(missingMs(messages, { done, committed }), 0);
	}
	return trials;
}

/** So many numbers are held at once, 8 bytes each. */
const numbersAtOnce = 2 ** 22;

/** Evenly spread numbers for so many trials of n replicas, drawn in blocks where they are many. */
export function quorumCube(n: number, samples: number, random: Random): LatinHypercube {
	const columns = 4 * n + 1;
	return latinHypercube(Math.min(samples, 65536, Math.ceil(numbersAtOnce / columns)), columns, random);
}

/** When the messages of one trial arrive, by replica, in milliseconds after the write or the read began. */
interface Messages {
	/** The write at the replica, and its acknowledgement back at the coordinator. */
	readonly arrives: Float64Array;
	readonly acknowledged: Float64Array;
	/** The read at the replica, and its answer back at the coordinator. */
	readonly asked: Float64Array;
	readonly answered: Float64Array;
	readonly scratch: Float64Array;
}

function emptyMessages(n: number): Messages {
	const empty = () => new Float64Array(n);
	return { arrives: empty(), acknowledged: empty(), asked: empty(), answered: empty(), scratch: empty() };
}

interface Sending {
	readonly replicas: readonly ReplicaDelays[];
	readonly cube: LatinHypercube;
	readonly row: number;
}

function send({ arrives, acknowledged, asked, answered }: Messages, { replicas, cube, row }: Sending): void {
	const { rows, points } = cube;
	for (let k = 0; k < replicas.length; k++) {
		const { write, ack, read, response } = replicas[k] as ReplicaDelays;
		const at = 4 * k * rows + row;
		const arrival = write(points[at] as number);
		const question = read(points[at + 2 * rows] as number);
		arrives[k] = arrival;
		acknowledged[k] = arrival + ack(points[at + rows] as number);
		asked[k] = question;
		answered[k] = question + response(points[at + 3 * rows] as number);
	}
}

/** How much later the read would have to start; not positive where it sees the write anyway. */
function missingMs(
	{ arrives, asked, answered }: Messages,
	{ done, committed }: { readonly done: number; readonly committed: number },
): number {
	let missing = Number.POSITIVE_INFINITY;
	for (let k = 0; k < arrives.length; k++) {
		if ((answered[k] as number) > done) continue;
		missing = Math.min(missing, (arrives[k] as number) - (asked[k] as number) - committed);
	}
	return missing;
}

/** The rank-th smallest value; `scratch` is overwritten. */
export function ranked(values: Float64Array, scratch: Float64Array, rank: number): number {
	const wanted = Math.min(Math.max(rank, 1), values.length);
	for (let i = 0; i < values.length; i++) {
		// Insertion among the smallest so far: a handful is kept in order faster than a call of sort orders all.
		const value = values[i] as number;
		let at = Math.min(i, wanted);
		if (at === wanted && value >= (scratch[wanted - 1] as number)) continue;
		if (at === wanted) at--;
		for (; at > 0 && (scratch[at - 1] as number) > value; at--) scratch[at] = scratch[at - 1] as number;
		scratch[at] = value;
	}
	return scratch[wanted - 1] as number;
}
