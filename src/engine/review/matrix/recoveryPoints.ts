import { featureRequests } from "../../analysis/recovery/featureRequests.ts";
import { recoveryPoint } from "../../analysis/recovery/recoveryPoint.ts";
import type { Design, Fault, Feature, Id, Store } from "../../model/design.ts";
import type { Run } from "../../model/run.ts";
import type { Failure } from "./failure.ts";

/**
 * How far back the writes of each feature reach that can be missing after a failure, in seconds; null
 * is all of them, if what is lost does not return. Where regions or replicas are lost it is the
 * analysis' recovery point, for all that is lost at once. Otherwise nothing is destroyed, but a
 * leader that went on alone may be replaced: then it is the time that it was alone.
 */
export function recoveryPoints(design: Design, failure: Failure, run: Run): ReadonlyMap<Id, number | null> {
	const { faults } = failure.scenario;
	const points = [...design.features.values()].map((feature) => {
		const lost = lostFor(feature, faults);
		const seconds = lost.length > 0 ? pointWithout(design, feature, lost) : alone(design, { feature, faults, run });
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
	return Math.max(...points.map(({ ms }) => ms)) / 1000;
}

interface Played {
	readonly feature: Feature;
	readonly faults: readonly Fault[];
	readonly run: Run;
}

/** Until the other side of a cut elects or promotes a leader of its own. */
function alone(design: Design, { feature, faults, run }: Played): number {
	const store = design.data.get(feature.store);
	if (store === undefined || !canLoseAlone(store) || run.summary.lostWrites <= 0) return 0;
	const fromSeconds = Math.min(...faults.map(({ atMs }) => atMs)) / 1000;
	const replaced = run.events.find(
		({ kind, subject }) => (kind === "leader-elected" || kind === "promoted") && subject === store.id,
	);
	return replaced === undefined ? 0 : Math.max(0, replaced.atSeconds - fromSeconds);
}

function canLoseAlone({ pattern, replication }: Store): boolean {
	return pattern === "single-leader" && replication.mode === "async";
}
