import { featureRequests } from "../../analysis/recovery/featureRequests.ts";
import { recoveryPoint } from "../../analysis/recovery/recoveryPoint.ts";
import type { Design, Fault, Feature, Id } from "../../model/design.ts";
import type { Failure } from "./failure.ts";

/**
 * How far back the writes of each feature reach that can be missing after a failure, in seconds; null
 * is all of them, if what is lost does not return. That is the analysis' recovery point, for all
 * regions or replicas that are lost at once. Where nothing is lost but reach, it is 0: a leader
 * without a majority rejects its writes, so that nobody's are discarded when another is elected.
 */
export function recoveryPoints(design: Design, { scenario }: Failure): ReadonlyMap<Id, number | null> {
	const points = [...design.features.values()].map((feature) => {
		const seconds = pointWithout(design, feature, lostFor(feature, scenario.faults));
		return [feature.id, Number.isFinite(seconds) ? seconds : null] as const;
	});
	return new Map(points);
}

/** Regions in which a feature's store has lost its replica. */
function lostFor(feature: Feature, faults: readonly Fault[]): readonly Id[] {
	return faults.flatMap((fault) => {
		if (fault.kind === "region-down") return [fault.region];
		return fault.kind === "store-down" && fault.store === feature.store ? [fault.region] : [];
	});
}

function pointWithout(design: Design, feature: Feature, lost: readonly Id[]): number {
	const writes = featureRequests(design, feature, "write");
	const points = lost.map((region) => recoveryPoint(design, writes, [region, ...lost.filter((id) => id !== region)]));
	return Math.max(0, ...points.map(({ ms }) => ms)) / 1000;
}
