import data from "./data/serviceLevels.json";
import type { Sourced } from "./technology.ts";

/**
 * A provider's service level as a fraction: a threshold for refunds, not a measured failure rate.
 * Rows that were never looked up count as estimates. Throws for a row that doesn't exist.
 */
export function serviceLevel(provider: string, service: string, scope: string): Sourced<number> {
	const row = data.find((row) => row.provider === provider && row.service === service && row.scope === scope);
	if (row === undefined) throw new Error(`no service level for ${provider} ${service}, ${scope}`);
	return {
		// Through a decimal of fixed length: 99.99 / 100 is not 0.9999 in binary.
		value: Number((row.percent / 100).toFixed(8)),
		source: {
			source: `SLA of ${row.service} (${row.scope}): ${row.source}`,
			asOf: row.asOf,
			estimated: !row.verified,
		},
	};
}
