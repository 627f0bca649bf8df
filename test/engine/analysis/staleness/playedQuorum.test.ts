import { describe, expect, it } from "vitest";
import { playReads, playWrites, visibleAfterMs } from "../../../../src/engine/analysis/staleness/playedQuorum.ts";
import { quorumCube, sampleQuorum } from "../../../../src/engine/analysis/staleness/quorumTrials.ts";
import { seededRandom } from "../../../../src/engine/model/random.ts";

const samples = 512;

/** Rising times up to so many milliseconds. */
const upTo = (ms: number) => Float64Array.from({ length: samples }, (_, i) => (ms * (i + 1)) / samples);
const sampler = (quantiles: Float64Array) => (uniform: number) =>
	quantiles[Math.floor(uniform * quantiles.length)] ?? 0;

describe("writes and reads of a quorum, played each by itself", () => {
	it.each([
		{ replicas: 3, r: 1, w: 1 },
		{ replicas: 3, r: 1, w: 2 },
		{ replicas: 5, r: 1, w: 3 },
		{ replicas: 32, r: 2, w: 2 },
	])("meet as in trials of both: $r and $w of $replicas", ({ replicas, r, w }) => {
		const numbers = Array.from({ length: replicas }, (_, k) => k + 1);
		const write = numbers.map((k) => upTo(7 * k));
		const ack = numbers.map((k) => upTo(5 * k));
		const read = numbers.map((k) => upTo(3 * (replicas - k + 1)));
		const response = numbers.map((k) => upTo(4 * (replicas - k + 1)));
		const cube = () => quorumCube(replicas, samples, seededRandom(1, "test"));
		const together = sampleQuorum({
			r,
			w,
			samples,
			cube: cube(),
			cases: [
				numbers.map((_, k) => ({
					write: sampler(write[k] ?? upTo(0)),
					ack: sampler(ack[k] ?? upTo(0)),
					read: sampler(read[k] ?? upTo(0)),
					response: sampler(response[k] ?? upTo(0)),
				})),
			],
		});
		const writes = playWrites({ answers: w, cube: cube(), there: write, back: ack });
		const reads = playReads({ answers: r, cube: cube(), there: read, back: response });
		expect(visibleAfterMs(writes, reads)).toEqual(together.visibleAfterMs);
		expect(writes.committedMs).toEqual(together.writeMs);
		expect(together.visibleAfterMs.some((ms) => ms > 0)).toBe(true);
	});

	it("are the same where only those are looked at that can answer in time", () => {
		const near = [0, 1, 2];
		const legs = [10, 12, 9, 400, 500].map((ms) => upTo(10).map((more) => ms + more));
		const cube = quorumCube(legs.length, samples, seededRandom(1, "test"));
		const side = { answers: 2, cube, there: legs, back: legs };
		const nearLegs = legs.map((leg, k) => (near.includes(k) ? leg : new Float64Array(0)));
		expect(playWrites({ ...side, back: nearLegs, near })).toEqual(playWrites(side));
		expect(playReads({ ...side, there: nearLegs, back: nearLegs, near })).toEqual(playReads(side));
	});
});
