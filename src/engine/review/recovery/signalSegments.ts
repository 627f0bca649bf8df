import * as texts from "../../../texts/review/recovery.ts";
import type { HealthCheck, Id, Path } from "../../model/design.ts";
import type { CheckStep, TraceStep } from "../../simulation/recoveryTrace.ts";
import { stageSource } from "./stageSource.ts";
import type { Segment, TracedRun } from "./tracedRun.ts";
import { isSameTime, stepsOf } from "./tracedRun.ts";

/** That the signals say so of a region, and when they did. */
export interface SignalChange {
	readonly region: Id;
	readonly down: boolean;
	readonly atMs: number;
	/** Routing entries whose own checks may have said it. */
	readonly entries: readonly Id[];
}

/** What it took until the signals said so: an entry's own checks, or the failover's signals. */
export function signalSegments(run: TracedRun, change: SignalChange): readonly Segment[] {
	const { region, down, atMs, entries } = change;
	const isIt = (step: { readonly region: Id; readonly down: boolean; readonly atMs: number }): boolean =>
		step.region === region && step.down === down && isSameTime(step.atMs, atMs);
	const { steps } = run.trace;
	const own = stepsOf(steps, "check").find((step) => step.byRouting && entries.includes(step.observer) && isIt(step));
	if (own !== undefined && run.design.failover.mode === "automatic") return checkSegments(run, own);
	const traffic = stepsOf(steps, "traffic").find(isIt);
	if (traffic !== undefined) return trafficSegments(run, traffic);
	const between = stepsOf(steps, "check").filter((step) => !step.byRouting);
	const last = between.find(isIt) ?? between.findLast((step) => isIt({ ...step, atMs }) && step.atMs < atMs);
	if (last === undefined) return [];
	const path = "failover.detect.healthChecks.quorum";
	const quorum = run.design.failover.detect.healthChecks?.quorum ?? "majority";
	return [
		...checkSegments(run, last),
		{
			kind: "observers",
			label: texts.untilEnoughObserversAgree,
			fromMs: last.atMs,
			toMs: atMs,
			source: stageSource(run.design, path, { text: quorum }),
		},
	];
}

/** The field that holds a check's times, and the check. */
export function checkOf(
	{ design }: Pick<TracedRun, "design">,
	{ observer, byRouting }: Pick<CheckStep, "observer" | "byRouting">,
): { readonly path: Path; readonly check: HealthCheck } | undefined {
	if (!byRouting) {
		const check = design.failover.detect.healthChecks;
		return check && { path: "failover.detect.healthChecks", check };
	}
	const entry = design.routing.get(observer);
	if (entry === undefined || entry.method === "client") return undefined;
	return { path: `routing.${observer}.healthCheck`, check: entry.healthCheck };
}

function checkSegments(run: TracedRun, step: Extract<TraceStep, { kind: "check" }>): readonly Segment[] {
	const found = checkOf(run, step);
	if (found === undefined) return [];
	const { path, check } = found;
	const { design } = run;
	return [
		{
			kind: "next-check",
			label: texts.waitForTheNextCheck,
			fromMs: step.sinceMs,
			toMs: step.firstMs,
			source: stageSource(design, `${path}.interval`, { ms: check.intervalMs }),
		},
		{
			kind: "failed-checks",
			label: moreChecks(check.failures - 1, step.down),
			fromMs: step.firstMs,
			toMs: step.lastMs,
			source: stageSource(design, `${path}.failures`, { count: check.failures }),
		},
		{
			kind: "last-check",
			label: texts.theLastCheckTimesOut,
			fromMs: step.lastMs,
			toMs: step.atMs,
			source: stageSource(design, `${path}.timeout`, { ms: check.timeoutMs }),
		},
	];
}

const counts = [
	texts.no,
	texts.one,
	texts.two,
	texts.three,
	texts.four,
	texts.five,
	texts.six,
	texts.seven,
	texts.eight,
	texts.nine,
	texts.ten,
];

function moreChecks(more: number, down: boolean): string {
	const count = counts[more] ?? String(more);
	return texts.countMoreFailedChecks(count, down ? texts.failed : texts.good, more);
}

function trafficSegments({ design }: TracedRun, step: Extract<TraceStep, { kind: "traffic" }>): readonly Segment[] {
	const windowMs = design.failover.detect.traffic?.windowMs ?? step.atMs - step.sinceMs;
	return [
		{
			kind: "traffic-window",
			label: step.down ? texts.requestsFailForTheWhole : texts.requestsSucceedForTheWhole,
			fromMs: step.sinceMs,
			toMs: step.atMs,
			source: stageSource(design, "failover.detect.traffic.window", { ms: windowMs }),
		},
	];
}
