import type { Fault } from "../../engine/model/design.ts";

type Times = Pick<Fault, "atMs" | "forMs">;

/** So that the picture before the fault can be seen. */
const usual: Times = { atMs: 60_000, forMs: 600_000 };
/** A fault that has less time before the scenario's end would show nothing. */
const leastMs = 60_000;

/** When a fault strikes that is pointed at: at the moment shown, for ten minutes or as long as the scenario plays. */
export function strikeTimes(shownSeconds: number, durationMs: number): Times {
	const shownMs = Math.floor(shownSeconds) * 1000;
	const atMs = shownMs > 0 && durationMs - shownMs >= leastMs ? shownMs : Math.min(usual.atMs, durationMs / 2);
	return { atMs, forMs: Math.min(usual.forMs, durationMs - atMs) };
}
