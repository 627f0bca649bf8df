import type { RoundTrip } from "../model/design.ts";
import type { Provider } from "../model/vocabulary.ts";
import data from "./data/roundTrips.json";

interface Measurements {
	readonly asOf: string;
	readonly source: string;
	readonly codes: readonly string[];
	/** The lower triangle: row i holds the medians to the codes before the i-th; null where nothing was measured. */
	readonly earlierCodesP50Ms: readonly (readonly (number | null)[])[];
}

const measurements: Readonly<Partial<Record<Provider, Measurements>>> = data;

const positions = new Map(
	Object.entries(measurements).map(([provider, { codes }]) => [
		provider,
		new Map(codes.map((code, index) => [code, index])),
	]),
);

/** The measured median between two regions of one provider; undefined where none is known. */
export function measuredRoundTrip(provider: Provider, codeA: string, codeB: string): RoundTrip | undefined {
	const table = measurements[provider];
	const a = positions.get(provider)?.get(codeA);
	const b = positions.get(provider)?.get(codeB);
	if (table === undefined || a === undefined || b === undefined || a === b) return undefined;
	const p50Ms = table.earlierCodesP50Ms[Math.max(a, b)]?.[Math.min(a, b)];
	if (p50Ms === undefined || p50Ms === null) return undefined;
	return { p50Ms, source: "measured", asOf: table.asOf, measuredBy: table.source };
}

/** Whether the table has the region; where it hasn't, all its round trips are estimated. */
export function isMeasuredRegion(provider: Provider, code: string): boolean {
	return positions.get(provider)?.has(code) === true;
}
