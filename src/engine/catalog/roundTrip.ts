import type { RoundTrip } from "../model/design.ts";
import type { Provider } from "../model/vocabulary.ts";
import fit from "./data/roundTripFit.json";
import { type Coordinates, distanceKm } from "./distanceKm.ts";
import { measuredRoundTrip } from "./measuredRoundTrip.ts";

/** A region (with provider and code, as far as the catalogue knows it) or a population. */
export interface Site extends Coordinates {
	readonly provider?: Provider;
	readonly code?: string;
}

/**
 * Median round trip between two places, in milliseconds: the measured one where the catalogue has
 * it (two regions of one provider), else estimated from the distance. 1 ms within one region.
 */
export function roundTrip(a: Site, b: Site): RoundTrip {
	return measured(a, b) ?? { p50Ms: estimatedRoundTripMs(distanceKm(a, b)), source: "estimated", asOf: fit.asOf };
}

function measured(a: Site, b: Site): RoundTrip | undefined {
	if (a.provider === undefined || a.provider !== b.provider) return undefined;
	if (a.code === undefined || b.code === undefined) return undefined;
	return measuredRoundTrip(a.provider, a.code, b.code);
}

/** How the round trips that nobody measured are estimated. */
export const estimatedRoundTripSource = `${fit.c} · km^${fit.gamma} ms, fitted to ${fit.pairs} measured pairs`;

/**
 * max(c · km^γ, km / 100, 1): a power law fitted in log space to all measured pairs over 50 km, never
 * faster than light in fibre (200,000 km/s, there and back), and 1 ms at least.
 */
export function estimatedRoundTripMs(km: number): number {
	return Math.max(fit.c * km ** fit.gamma, km / 100, 1);
}
