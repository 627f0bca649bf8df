import type { PublishedDelayName } from "../../../../src/engine/analysis/staleness/publishedDelays.ts";
import { publishedDelays } from "../../../../src/engine/analysis/staleness/publishedDelays.ts";
import type { DelayModel } from "../../../../src/engine/model/quorumDelays.ts";
import { type Random, seededRandom } from "../../../../src/engine/model/random.ts";
import { type Draw, type Legs, playedMs } from "../warsReading.ts";
import type { Section } from "./section.ts";

interface Searched {
	readonly model: PublishedDelayName;
	readonly r: number;
	readonly w: number;
	/** Between the times that the authors' program tries. */
	readonly stepMs: number;
	readonly publishedMs: number;
}

const searched: readonly Searched[] = [
	{ model: "lnkd-ssd", r: 1, w: 1, stepMs: 0.01, publishedMs: 1.85 },
	{ model: "lnkd-disk", r: 1, w: 1, stepMs: 0.1, publishedMs: 45.5 },
	{ model: "ymmr", r: 1, w: 1, stepMs: 1, publishedMs: 1364 },
	{ model: "ymmr", r: 2, w: 1, stepMs: 1, publishedMs: 202 },
	{ model: "wan", r: 2, w: 1, stepMs: 0.1, publishedMs: 30.2 },
];

const trials = 1_000_000;
const triesPerStep = 50_000;
const mostStale = 50;

/** Why the published times until 99.9 % of reads are consistent are shorter than ours. */
export function searchedTimes(): Section {
	return {
		title: "Times to consistency, searched as the authors did",
		intro: [
			"The authors' program (github.com/pbailis/pbs-vldb-historical-paper-material, `nrw_solver/src/Simulator.java`, and the",
			"script of the table, `sim-graphs/graphsmallps.py`) goes through rising times, plays 50,000 new reads for each, and",
			"takes the first time at which at most one in a thousand is stale. With so many attempts luck finds one too early:",
			"the finer the steps, the earlier. Below is what that search gives on our model (1,000,000 plain trials, messages drawn",
			"one by one), its median and the middle 90 % of its results, beside the time from which 99.9 % of reads really are",
			"consistent. The engine gives the latter.",
		].join("\n"),
		columns: [
			"delays",
			"quorum",
			"step, ms",
			"published, ms",
			"searched, median",
			"middle 90 %",
			"99.9 % of trials, ms",
		],
		rows: searched.map((one) => {
			const sortedMs = played(one);
			const found = searchedQuantilesMs(sortedMs, one.stepMs);
			const text = (ms: number | undefined) => String(Number((ms ?? Number.NaN).toPrecision(4)));
			return [
				one.model,
				`R = ${one.r}, W = ${one.w}`,
				String(one.stepMs),
				String(one.publishedMs),
				text(found[1]),
				`${text(found[0])} to ${text(found[2])}`,
				text(sortedMs[Math.floor(0.999 * trials)]),
			];
		}),
	};
}

function played({ model, r, w }: Searched): Float64Array {
	const { write, ack, read, response, remoteMs = 0 } = publishedDelays[model];
	const random = seededRandom(9, `${model}/${r}/${w}`);
	const draws = { write: drawOf(random, write), ack: drawOf(random, ack) };
	const answers = { read: drawOf(random, read), response: drawOf(random, response) };
	const legs = (local: number, reader: number): readonly Legs[] =>
		[0, 1, 2].map((replica) => ({
			write: farther(draws.write, replica === local ? 0 : remoteMs),
			ack: farther(draws.ack, replica === local ? 0 : remoteMs),
			read: farther(answers.read, replica === reader ? 0 : remoteMs),
			response: farther(answers.response, replica === reader ? 0 : remoteMs),
		}));
	// Replicas are alike: the writer's is the first, the reader's any.
	const cases = [0, 1, 2].map((reader) => legs(0, reader));
	const quorum = { read: r, write: w };
	return Float64Array.from({ length: trials }, () =>
		playedMs(cases[Math.floor(random() * 3)] as readonly Legs[], quorum),
	).sort();
}

function farther(draw: Draw, byMs: number): Draw {
	return byMs === 0 ? draw : () => draw() + byMs;
}

function drawOf(random: Random, model: DelayModel): Draw {
	return () => {
		let left = random();
		const part = model.find(({ share }) => {
			left -= share;
			return left < 0;
		});
		const one = part ?? model[0];
		if (one?.kind === "pareto") return one.minMs * (1 - random()) ** (-1 / one.alpha);
		if (one?.kind === "exponential") return -Math.log(1 - random()) / one.perMs;
		return Number.NaN;
	};
}

/** 5 %, 50 % and 95 % of the times that the search ends at. */
function searchedQuantilesMs(sortedMs: Float64Array, stepMs: number): readonly number[] {
	const found: number[] = [];
	let [searching, at] = [1, 0];
	for (let step = 0; searching > 0.01; step++) {
		const tMs = step * stepMs;
		while (at < trials && (sortedMs[at] as number) <= tMs) at++;
		searching *= 1 - atMost(mostStale, triesPerStep * (1 - at / trials));
		while (found.length < 3 && 1 - searching >= ([0.05, 0.5, 0.95][found.length] as number)) found.push(tMs);
	}
	return found;
}

/** P(a Poisson number of this mean is at most so many), which a binomial of rare events is near to. */
function atMost(most: number, mean: number): number {
	if (mean > 10 * most) return 0;
	let [term, sum] = [Math.exp(-mean), Math.exp(-mean)];
	for (let k = 1; k <= most; k++) {
		term *= mean / k;
		sum += term;
	}
	return sum;
}
