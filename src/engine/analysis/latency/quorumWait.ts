import type { LatencyMs } from "../../model/design.ts";
import type { Distribution } from "./distribution.ts";
import { lognormal, roundTrip } from "./distribution.ts";
import { Memo } from "./memo.ts";
import { orderStatistic } from "./orderStatistic.ts";
import { sumOf } from "./sumOf.ts";

const waits = new Memo<string, Distribution>(4096);

/** `rounds` independent waits, each for the `rank`-th fastest of these round trips. */
export function fastestRoundTrips(wait: {
	readonly rank: number;
	readonly rttsMs: readonly number[];
	readonly rounds: number;
}): Distribution {
	const { rank, rttsMs, rounds } = wait;
	return waits.get(`${rounds}*${rank}/${rttsMs.join()}`, () => {
		const round = orderStatistic(rank, rttsMs.map(roundTrip));
		return sumOf(Array.from({ length: rounds }, () => round));
	});
}

/** The `rank`-th fastest answer, each a round trip and the replica's own time. */
export function fastestAnswers(wait: {
	readonly rank: number;
	readonly rttsMs: readonly number[];
	readonly own: LatencyMs;
}): Distribution {
	const { rank, rttsMs, own } = wait;
	return waits.get(`${rank}/${rttsMs.join()}+${own.p50Ms}~${own.p99Ms}`, () => {
		const self = lognormal(own);
		return orderStatistic(
			rank,
			rttsMs.map((rttMs) => sumOf([self, roundTrip(rttMs)])),
		);
	});
}
