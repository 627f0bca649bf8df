import type { QuorumDelays } from "../../model/quorumDelays.ts";
import { seededRandom } from "../../model/random.ts";
import type { DelaySampler } from "./delayModel.ts";
import { delaySampler } from "./delayModel.ts";
import { placeValue } from "./placeValue.ts";
import type { QuorumTrials, ReplicaDelays } from "./quorumTrials.ts";
import { quorumCube, sampleQuorum } from "./quorumTrials.ts";

export interface QuorumSetting {
	readonly n: number;
	readonly r: number;
	readonly w: number;
	readonly delays: QuorumDelays;
	readonly samples: number;
	readonly seed: number;
}

/** Percentiles in milliseconds. */
export interface QuorumLatency {
	readonly p50Ms: number;
	readonly p99Ms: number;
	readonly p999Ms: number;
}

export interface QuorumFigures {
	readonly read: QuorumLatency;
	readonly write: QuorumLatency;
	/** Share of reads that see a write when they start as it commits. */
	readonly consistentAtZero: number;
	/** Time after the commit from which this share of reads sees it. */
	readonly consistentAt: readonly { readonly share: number; readonly tMs: number }[];
}

/**
 * The WARS model of Probabilistically Bounded Staleness (Bailis, Venkataraman, Franklin, Hellerstein
 * and Stoica, VLDB 2012): what n replicas, of which a read waits for r and a write for w, give.
 */
export function quorumModel(setting: QuorumSetting): QuorumFigures {
	const { n, r, w, samples, seed } = setting;
	const cube = quorumCube(n, samples, seededRandom(seed, "quorum"));
	const trials = sampleQuorum({ r, w, samples, cube, cases: quorumCases(setting) });
	return {
		read: latencyOf(trials.readMs),
		write: latencyOf(trials.writeMs),
		consistentAtZero: shareAtZero(trials),
		consistentAt: consistentShares.map((share) => ({ share, tMs: quantileOf(trials.visibleAfterMs, share) })),
	};
}

const consistentShares = [0.99, 0.999, 0.9999] as const;

/**
 * Replicas are alike, so the writer's coordinator may be called the first; each is as likely to be the
 * reader's. Without a remote delay all cases are one.
 */
function quorumCases({ n, delays }: QuorumSetting): readonly (readonly ReplicaDelays[])[] {
	const replicas = Array.from({ length: n }, (_, replica) => replica);
	const write = delaySampler(delays.write);
	const ack = delaySampler(delays.ack);
	const read = delaySampler(delays.read);
	const response = delaySampler(delays.response);
	const { remoteMs } = delays;
	if (remoteMs === undefined) return [replicas.map(() => ({ write, ack, read, response }))];
	const far = (sample: DelaySampler, local: boolean): DelaySampler =>
		local ? sample : (uniform) => sample(uniform) + remoteMs;
	return replicas.map((reader) =>
		replicas.map((replica) => ({
			write: far(write, replica === 0),
			ack: far(ack, replica === 0),
			read: far(read, replica === reader),
			response: far(response, replica === reader),
		})),
	);
}

function latencyOf(valuesMs: Float64Array): QuorumLatency {
	return {
		p50Ms: quantileOf(valuesMs, 0.5),
		p99Ms: quantileOf(valuesMs, 0.99),
		p999Ms: quantileOf(valuesMs, 0.999),
	};
}

/** The smallest value that this fraction of them does not exceed. Reorders the values. */
function quantileOf(values: Float64Array, fraction: number): number {
	return placeValue(values, Math.min(Math.max(Math.ceil(fraction * values.length) - 1, 0), values.length - 1));
}

function shareAtZero({ visibleAfterMs }: QuorumTrials): number {
	let atOnce = 0;
	for (let i = 0; i < visibleAfterMs.length; i++) if (visibleAfterMs[i] === 0) atOnce++;
	return atOnce / visibleAfterMs.length;
}
