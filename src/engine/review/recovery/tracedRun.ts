import type { Design, Id, RoutingEntry, Scenario } from "../../model/design.ts";
import { routingInForce } from "../../model/routingInForce.ts";
import type { RecoveryStageKind, StageSource } from "../../model/whyRecovery.ts";
import type { Crossing, RecoveryTrace, TraceStep } from "../../simulation/recoveryTrace.ts";

/** One play of a scenario, seen for the requests of one key: `feature/operation`, or "all". */
export interface TracedRun {
	readonly design: Design;
	readonly scenario: Scenario;
	readonly trace: RecoveryTrace;
	readonly key: string;
	/** Undefined for never. */
	readonly crossing: Crossing | undefined;
	readonly inForce: RoutingEntry | undefined;
	/** Regions that the first disruptive faults hit. */
	readonly hit: readonly Id[];
	/** When it ends: the requests are back, or nothing more can come before the repair. */
	readonly endMs: number;
}

/** A stretch of the run, before it is cut to what is left of it. */
export interface Segment {
	readonly kind: RecoveryStageKind;
	readonly label: string;
	readonly fromMs: number;
	readonly toMs: number;
	readonly source?: StageSource;
}

export function tracedRun(
	{ design, scenario }: { readonly design: Design; readonly scenario: Scenario },
	trace: RecoveryTrace,
	key: string,
): TracedRun {
	const crossing = trace.crossings.get(key);
	const awayUntilMs = trace.standing?.atMs ?? trace.untilMs;
	return {
		design,
		scenario,
		trace,
		key,
		crossing,
		inForce: routingInForce(design),
		hit: hitRegions(scenario, trace.fromMs),
		endMs: crossing === undefined ? awayUntilMs : trace.fromMs + crossing.recoverMs,
	};
}

function hitRegions({ faults }: Scenario, fromMs: number): readonly Id[] {
	return faults
		.filter(({ atMs }) => atMs === fromMs)
		.flatMap((fault) => {
			if (fault.kind === "partition") return fault.between.flat();
			return fault.kind === "region-down" || fault.kind === "degraded" || fault.kind === "store-down"
				? [fault.region]
				: [];
		});
}

/** Rounding must not tell apart what happened at one time. */
export function isSameTime(aMs: number, bMs: number): boolean {
	return Math.abs(aMs - bMs) < 1e-6;
}

/** The steps of one kind, in order. */
export function stepsOf<Kind extends TraceStep["kind"]>(
	steps: readonly TraceStep[],
	kind: Kind,
): readonly Extract<TraceStep, { kind: Kind }>[] {
	return steps.filter((step): step is Extract<TraceStep, { kind: Kind }> => step.kind === kind);
}

/** Whether the requests of the run's key are on this store. */
export function concerns({ design, key }: Pick<TracedRun, "design" | "key">, store: Id): boolean {
	if (key === "all") return true;
	return design.features.get(key.slice(0, key.lastIndexOf("/")))?.store === store;
}
