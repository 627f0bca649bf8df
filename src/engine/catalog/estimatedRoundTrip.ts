import { power } from "../model/portableMath.ts";
import fit from "./data/roundTripFit.json";

/** How the round trips that nobody measured are estimated. */
export const estimatedRoundTripSource = `${fit.c} · km^${fit.gamma} ms, fitted to ${fit.pairs} measured pairs`;

/**
 * max(c · km^γ, km / 100, 1): a power law fitted in log space to all measured pairs over 50 km, never
 * faster than light in fibre (200,000 km/s, there and back), and 1 ms at least.
 */
export function estimatedRoundTripMs(km: number): number {
	return Math.max(fit.c * power(km, fit.gamma), km / 100, 1);
}
