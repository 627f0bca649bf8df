import * as texts from "../../../texts/review/recovery.ts";
import type { ClientRouting, Design } from "../../model/design.ts";
import { missingPiece } from "./missingPiece.ts";
import { decidingChange, followingMs, followingSegments, noticedSegments, routingSegments } from "./routingSegments.ts";
import { stageSource } from "./stageSource.ts";
import type { Eviction, LeaderChange } from "./storeSegments.ts";
import { evictionSegments, leaderSegments } from "./storeSegments.ts";
import type { Segment, TracedRun } from "./tracedRun.ts";
import { concerns, isSameTime, stepsOf } from "./tracedRun.ts";

/** The chain of what had to happen, one thing after the other, until the requests of the run were back. */
export function decidingSegments(run: TracedRun): readonly Segment[] {
	const { crossing, trace } = run;
	if (crossing === undefined) return progress(run);
	if (crossing.recoverMs === 0) return [];
	if (crossing.byRetry) return retrySegments(run);
	const store = isSameTime(run.endMs, crossing.lookMs) ? storeChange(run) : undefined;
	if (store !== undefined) return store;
	if (isSameTime(run.endMs, crossing.lookMs) && isRepair(run)) {
		return [...progress(run), repair(run)];
	}
	const change = decidingChange(run);
	if (change === undefined) {
		return run.endMs < trace.untilMs ? turning(run) : [...progress(run), repair(run)];
	}
	const moved = [...routingSegments(run, change), ...followingSegments(run, change.atMs, run.endMs)];
	// What routing did after the repair begins with it.
	return change.atMs < trace.untilMs ? moved : [...progress(run), { ...repair(run), toMs: trace.untilMs }, ...moved];
}

function retrySegments(run: TracedRun): readonly Segment[] {
	const client = clientOf(run.design);
	if (client === undefined) return [];
	const source = stageSource(run.design, `routing.${client.id}.timeout`, { ms: client.timeoutMs });
	const { fromMs } = run.trace;
	return [{ kind: "client-timeout", label: texts.clientsGiveUpAndTry, fromMs, toMs: run.endMs, source }];
}

/** Of several client methods the last is the one that asks. */
export function clientOf(design: Design): ClientRouting | undefined {
	return [...design.routing.values()].filter((entry) => entry.method === "client").at(-1);
}

/** A store of the run's requests that helped itself at the moment when they were back. */
function storeChange(run: TracedRun): readonly Segment[] | undefined {
	const isNow = (step: LeaderChange | Eviction): boolean =>
		isSameTime(step.atMs, run.endMs) && concerns(run, step.store);
	const leader = stepsOf(run.trace.steps, "leader").find(isNow);
	if (leader !== undefined) return leaderSegments(run, leader);
	const eviction = stepsOf(run.trace.steps, "evicted").find(isNow);
	return eviction && evictionSegments(run, eviction);
}

function isRepair({ trace, endMs }: TracedRun): boolean {
	return stepsOf(trace.steps, "fault").some(({ ended, atMs }) => ended && isSameTime(atMs, endMs));
}

/** How far it got without success: users follow a withdrawal, or somebody has noticed. */
function progress(run: TracedRun): readonly Segment[] {
	const repairMs = Math.min(run.endMs, run.trace.untilMs);
	const client = clientOf(run.design);
	if (missingPiece(run)?.kind === "store-cannot-serve" && (client?.retries ?? 0) > 0) {
		return retrySegments({ ...run, endMs: run.trace.fromMs + (client?.timeoutMs ?? 0) });
	}
	const change = decidingChange({ ...run, endMs: repairMs });
	if (change === undefined) return noticedSegments(run);
	const followedMs = Math.min(repairMs, change.atMs + followingMs(run.inForce));
	return [...routingSegments(run, change), ...followingSegments(run, change.atMs, followedMs)];
}

function repair({ trace, scenario, design, endMs }: TracedRun): Segment {
	const index = scenario.faults.findIndex(({ atMs }) => atMs === trace.fromMs);
	const fault = scenario.faults[index];
	const path = `scenarios.${scenario.id}.faults[${index}].for`;
	const written = design.scenarios.get(scenario.id)?.faults[index];
	const isWritten = fault !== undefined && written?.kind === fault.kind && written.forMs === fault.forMs;
	return {
		kind: "repair",
		label: texts.untilTheFaultIsOver,
		fromMs: trace.fromMs,
		toMs: endMs,
		...(isWritten ? { source: stageSource(design, path, { ms: fault.forMs }) } : {}),
	};
}

function turning({ trace, endMs, design }: TracedRun): readonly Segment[] {
	if (clientOf(design) === undefined) return [];
	return [{ kind: "clients", label: texts.clientsTurnAway, fromMs: trace.fromMs, toMs: endMs }];
}
