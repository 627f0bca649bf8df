import type { Design, Id, LatencyMs, Store } from "../../../src/engine/model/design.ts";
import { rttMs } from "../../../src/engine/model/design.ts";
import { effectiveReading } from "./consistencyReading.ts";

export interface Copying {
	readonly store: Store;
	readonly from: Id;
	readonly to: Id;
}

/** Half a round trip, whose 99th percentile is 1.3 of its median, and the apply lag. */
function halfTrip(design: Design, { from, to }: Copying): LatencyMs {
	const p50Ms = rttMs(design, from, to) / 2;
	return { p50Ms, p99Ms: 1.3 * p50Ms };
}

/** Mean of the replication delay: the sum of both means, p50 · exp(σ² / 2). */
export function copyDelayMeanMs(design: Design, copying: Copying): number {
	return [halfTrip(design, copying), copying.store.replication.lag].reduce((sum, latency) => {
		const sigma = sigmaOf(latency);
		return sum + latency.p50Ms * Math.exp((sigma * sigma) / 2);
	}, 0);
}

export function copyDelayP99Ms(design: Design, copying: Copying): number {
	return copyDelayQuantileMs(design, copying, 0.99);
}

/** Quantile of the sum of both: its distribution is integrated over the half trip, and the interval halved. */
export function copyDelayQuantileMs(design: Design, copying: Copying, probability: number): number {
	return sumQuantileMs(halfTrip(design, copying), copying.store.replication.lag, probability);
}

/** A write that is committed at `from` has waited for the copy: of equally useful ones the nearest count. */
export function isWaitedFor(design: Design, { store, from, to }: Copying): boolean {
	if (effectiveReading(design, store) !== "strong" || from === to) return from === to;
	const { pattern, replication, voters, witnesses, replicas } = store;
	const members = { consensus: [...new Set([...voters, ...witnesses])], partitioned: holders(store, from) };
	const all = pattern === "consensus" || pattern === "partitioned" ? members[pattern] : replicas;
	const majority = Math.floor(all.length / 2);
	const acks = { all: all.length - 1, majority }[replication.acks as string] ?? (replication.acks as number);
	const count = pattern === "consensus" || pattern === "partitioned" ? majority : acks;
	const others = all.filter((id) => id !== from).toSorted((a, b) => rttMs(design, from, a) - rttMs(design, from, b));
	return others.slice(0, count).includes(to);
}

function holders({ replication }: Store, home: Id): readonly Id[] {
	return [home, ...(replication.copies.get(home) ?? [])];
}

/** P(the copy is behind by more than this); a copy that the write waited for never is. */
export function behindShare(design: Design, copying: Copying, moreThanMs: number): number {
	if (isWaitedFor(design, copying)) return 0;
	return 1 - withinShare(halfTrip(design, copying), copying.store.replication.lag, moreThanMs);
}

/** The quantile of the sum of two independent lognormals, each may be a constant. */
function sumQuantileMs(a: LatencyMs, b: LatencyMs, probability: number): number {
	let [low, high] = [0, 40 * (a.p99Ms + b.p99Ms)];
	for (let k = 0; k < 60; k++) {
		const middle = (low + high) / 2;
		if (withinShare(a, b, middle) < probability) low = middle;
		else high = middle;
	}
	return high;
}

/** P(a + b ≤ t): the mean over a's values, by the midpoint rule in standard deviations from −8 to 8. */
function withinShare(a: LatencyMs, b: LatencyMs, t: number): number {
	const steps = 1600;
	let [sum, weights] = [0, 0];
	for (let k = 0; k < steps; k++) {
		const z = -8 + (16 * (k + 0.5)) / steps;
		const weight = Math.exp((-z * z) / 2);
		weights += weight;
		sum += weight * lognormalWithin(b, t - a.p50Ms * Math.exp(sigmaOf(a) * z));
	}
	return sum / weights;
}

function lognormalWithin(latency: LatencyMs, t: number): number {
	const sigma = sigmaOf(latency);
	if (sigma === 0) return t >= latency.p50Ms ? 1 : 0;
	return t <= 0 ? 0 : normalWithin(Math.log(t / latency.p50Ms) / sigma);
}

export function sigmaOf({ p50Ms, p99Ms }: LatencyMs): number {
	return p50Ms === 0 ? 0 : Math.log(p99Ms / p50Ms) / 2.3263;
}

/** Φ(z) by its power series (Abramowitz and Stegun 26.2.11), good to 1e-12 within ±6. */
function normalWithin(z: number): number {
	if (Math.abs(z) > 6) return z > 0 ? 1 : 0;
	let term = z;
	let sum = z;
	for (let k = 1; k < 120; k++) {
		term *= (z * z) / (2 * k + 1);
		sum += term;
	}
	return 0.5 + (sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
}
