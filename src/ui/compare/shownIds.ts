import type { Difference } from "../../engine/model/difference.ts";

/** What of the canvas a difference is about: cards of a region (`orders@us-east`) or of all, a region, a population. */
export function shownIds(difference: Difference | undefined): ReadonlySet<string> {
	if (difference?.id === undefined) return new Set();
	const { id, regions, section, kind, a } = difference;
	const former = kind === "renamed" ? [String(a)] : [];
	const inRegions = [regions?.from, regions?.to].flatMap((region) => (region === undefined ? [] : [`${id}@${region}`]));
	// What observes has one card over all regions.
	if (inRegions.length > 0 && section !== "observability") return new Set(inRegions);
	return new Set([id, ...former]);
}
