import type { RunEvent } from "../../engine/model/run.ts";

/** Events of one second are one stop; a moment counts as at an event within so much of it. */
const sameSeconds = 1e-6;

/** When the next thing happens after a moment, or the last one before it; undefined where there is none. */
export function nextEvent(events: readonly RunEvent[], tSeconds: number, way: "after" | "before"): number | undefined {
	return way === "after"
		? events.find(({ atSeconds }) => atSeconds > tSeconds + sameSeconds)?.atSeconds
		: events.findLast(({ atSeconds }) => atSeconds < tSeconds - sameSeconds)?.atSeconds;
}
