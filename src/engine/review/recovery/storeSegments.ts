import * as texts from "../../../texts/review/recovery.ts";
import type { TraceStep } from "../../simulation/recoveryTrace.ts";
import { monitoringMs } from "../../simulation/stores/leadership.ts";
import { signalSegments } from "./signalSegments.ts";
import { failoverTimeSource, stageSource } from "./stageSource.ts";
import type { Segment, TracedRun } from "./tracedRun.ts";

export type LeaderChange = Extract<TraceStep, { kind: "leader" }>;
export type Eviction = Extract<TraceStep, { kind: "evicted" }>;

/** From the fault to a new leader. */
export function leaderSegments(run: TracedRun, step: LeaderChange): readonly Segment[] {
	const { design } = run;
	const afterMs = design.data.get(step.store)?.automaticLeaderFailoverMs;
	const label = leaderLabel(step);
	if (step.change === "returned") {
		return [
			{ kind: "election", label, fromMs: step.atMs - (afterMs ?? design.failover.manualDelayMs), toMs: step.atMs },
		];
	}
	if (afterMs !== undefined) {
		const source = failoverTimeSource(design, step.store, afterMs);
		const electedMs = step.lostSinceMs + afterMs;
		return [{ kind: "election", label, fromMs: step.lostSinceMs, toMs: electedMs, source }, waiting(step, electedMs)];
	}
	const { manualDelayMs } = design.failover;
	const noticedMs = Math.max(step.lostSinceMs, step.detectedSinceMs ?? step.lostSinceMs + monitoringMs(design));
	const promotedMs = noticedMs + manualDelayMs;
	const source = stageSource(design, "failover.manualDelay", { ms: manualDelayMs });
	return [
		...noticing(run, step, noticedMs),
		{ kind: "promotion", label, fromMs: noticedMs, toMs: promotedMs, source },
		waiting(step, promotedMs),
	];
}

export function leaderLabel({ change, store, home, to }: LeaderChange): string {
	const what = home === undefined ? store : texts.theDataOfIn(home, store);
	const labels = {
		elected: home === undefined ? texts.electsALeaderIn(store, to) : texts.movesTheDataOfTo(store, home, to),
		promoted: texts.peoplePromoteFor(to, what),
		returned: texts.toLeadsWhatAgain(to, what),
	};
	return labels[change];
}

function waiting({ atMs, store }: LeaderChange, dueMs: number): Segment {
	return { kind: "no-successor", label: texts.noReplicaOfCanTake(store), fromMs: dueMs, toMs: atMs };
}

function noticing(run: TracedRun, step: LeaderChange, noticedMs: number): readonly Segment[] {
	if (step.detectedSinceMs !== undefined) {
		const entries = [...run.design.routing.keys()];
		return signalSegments(run, { region: step.from, down: true, atMs: step.detectedSinceMs, entries });
	}
	const source = stageSource(run.design, "failover.detect.healthChecks", { ms: monitoringMs(run.design) });
	const label = texts.theMonitoringOfNotices(step.store);
	return [{ kind: "monitoring", label, fromMs: step.lostSinceMs, toMs: noticedMs, source }];
}

/** A synchronous store goes on without a replica that is silent. */
export function evictionSegments(run: TracedRun, step: Eviction): readonly Segment[] {
	const { design } = run;
	const afterMs = design.data.get(step.store)?.automaticLeaderFailoverMs;
	const source =
		afterMs === undefined
			? stageSource(design, "failover.detect.healthChecks", { ms: monitoringMs(design) })
			: failoverTimeSource(design, step.store, afterMs);
	return [{ kind: "eviction", label: evictionLabel(step), fromMs: step.sinceMs, toMs: step.atMs, source }];
}

export function evictionLabel({ store, region }: Eviction): string {
	return texts.goesOnWithout(store, region);
}
