import * as texts from "../../../texts/review/recovery.ts";
import type { Id, Scenario } from "../../model/design.ts";

const minuteMs = 60_000;
/** The loss begins after a minute of calm, lasts at least so long, and is followed by as much again to come back. */
const leastMinutes = 10;

/** The loss of a region alone, for a minute longer than its recovery takes at worst, in seconds; null for never. */
export function lossScenario(region: Id, rtoSeconds: number | null): Scenario {
	const minutes = Math.max(leastMinutes, Math.ceil((rtoSeconds ?? 0) / 60) + 1);
	return {
		id: `loss-of-${region}`,
		name: texts.regionIsLost(region),
		durationMs: (1 + minutes + leastMinutes) * minuteMs,
		faults: [{ kind: "region-down", region, atMs: minuteMs, forMs: minutes * minuteMs }],
	};
}
