import type { Design, Id } from "../../../model/design.ts";

/** Regions that no scenario takes down. */
export function regionsWithoutLoss(design: Design): readonly Id[] {
	const lost = new Set(
		[...design.scenarios.values()].flatMap(({ faults }) =>
			faults.flatMap((fault) => (fault.kind === "region-down" ? [fault.region] : [])),
		),
	);
	return [...design.regions.keys()].filter((region) => !lost.has(region));
}

/** Names of the scenarios with a fault of these kinds. */
export function scenariosWith(design: Design, kinds: readonly string[]): readonly string[] {
	return [...design.scenarios.values()]
		.filter(({ faults }) => faults.some(({ kind }) => kinds.includes(kind)))
		.map(({ name }) => name);
}
