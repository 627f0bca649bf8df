import type { RoundTrip } from "../model/design.ts";
import type { Provider } from "../model/vocabulary.ts";
import fit from "./data/roundTripFit.json";
import { type Coordinates, distanceKm } from "./distanceKm.ts";
import { estimatedRoundTripMs } from "./estimatedRoundTrip.ts";
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
