import { recoveryFigures } from "../../analysis/recovery/recoveryFigures.ts";
import type { Design } from "../../model/design.ts";

/** Lengths that a fault of the matrix may have, in minutes. */
const lengthsMinutes = [10, 20, 30, 60, 120, 240] as const;

/** A fault lasts at least so much longer than the failover takes, in seconds. */
const marginSeconds = 60;

/**
 * How long the faults of a design's matrix last, in minutes: ten, or as long as it takes to see the
 * slowest failover that comes to an end by itself, four hours at most.
 */
export function faultMinutes(design: Design): number {
	let longestSeconds = 0;
	for (const { rtoSeconds } of recoveryFigures(design)) longestSeconds = Math.max(longestSeconds, rtoSeconds ?? 0);
	return lengthsMinutes.find((minutes) => minutes * 60 >= longestSeconds + marginSeconds) ?? 240;
}
