import * as texts from "../../../texts/review/recovery.ts";
import type { Id } from "../../model/design.ts";
import { formatSeconds } from "../../model/numbers/formatSeconds.ts";
import { formatShare } from "../../model/numbers/formatShare.ts";
import type { RecoveryStage, SameTimeStage, StageSource } from "../../model/whyRecovery.ts";
import type { CheckStep, TraceStep } from "../../simulation/recoveryTrace.ts";
import { clientOf } from "./decidingSegments.ts";
import { decidingChange, followingMs } from "./routingSegments.ts";
import { checkOf } from "./signalSegments.ts";
import { stageSource } from "./stageSource.ts";
import { evictionLabel, evictionSegments, leaderLabel, leaderSegments } from "./storeSegments.ts";
import type { Segment, TracedRun } from "./tracedRun.ts";
import { concerns, isSameTime, stepsOf } from "./tracedRun.ts";

interface Beside {
	readonly label: string;
	readonly atMs: number;
	readonly source?: StageSource;
	/** It is about load, which recovery does not count. */
	readonly isRoom?: true;
}

/** What went on while the stages did, and did not make them longer. */
export function sameTime(run: TracedRun, stages: readonly RecoveryStage[]): readonly SameTimeStage[] {
	const has = (wanted: RecoveryStage["kind"]): boolean => stages.some(({ kind }) => kind === wanted);
	const counted = new Set(stages.map(({ label }) => label));
	const besides = [
		...(has("withdrawal") ? [] : usersMoved(run)),
		...(has("client-timeout") ? [] : retries(run)),
		...signals(run).filter((signal) => !isCounted(signal, stages)),
		...storesHelped(run),
		...scaled(run),
	];
	return besides
		.filter(({ label }) => !counted.has(label))
		.map(({ label, atMs, source, isRoom }) => ({
			label,
			endSeconds: (atMs - run.trace.fromMs) / 1000,
			reason: isRoom ? ("room" as const) : reasonOf(atMs, run.endMs),
			...(source === undefined ? {} : { source }),
		}))
		.filter(({ endSeconds }) => endSeconds >= 0)
		.toSorted((a, b) => a.endSeconds - b.endSeconds);
}

function reasonOf(atMs: number, endMs: number): "earlier" | "slower" {
	return atMs <= endMs + 1e-6 ? "earlier" : "slower";
}

function usersMoved(run: TracedRun): readonly Beside[] {
	const change = decidingChange(run);
	if (change === undefined || run.inForce === undefined) return [];
	const where = change.region === undefined ? "" : ` ${change.region}`;
	return [{ label: texts.movesItsUsersAwayFrom(change.entry, where), atMs: change.atMs + followingMs(run.inForce) }];
}

function retries(run: TracedRun): readonly Beside[] {
	const client = clientOf(run.design);
	if (client === undefined || client.retries === 0 || run.inForce === undefined) return [];
	const source = stageSource(run.design, `routing.${client.id}.timeout`, { ms: client.timeoutMs });
	return [{ label: texts.clientsTryTheNextRegion, atMs: run.trace.fromMs + client.timeoutMs, source }];
}

/** Each way of noticing that a region that is hit is down, with when it said so or would have. */
function signals(run: TracedRun): readonly Beside[] {
	const { steps, pending } = run.trace;
	const all = [...steps, ...pending];
	return run.hit.flatMap((region) => [
		...trafficSignal(run, all, region),
		...[...run.design.routing.keys()].flatMap((entry) => ownCheck(run, all, { region, entry })),
		...checksBetween(run, all, region),
	]);
}

function trafficSignal(run: TracedRun, all: readonly TraceStep[], region: Id): readonly Beside[] {
	const { traffic } = run.design.failover.detect;
	const step = stepsOf(all, "traffic").find((one) => one.region === region && one.down && !isBefore(run, one));
	if (traffic === undefined || step === undefined) return [];
	const label = texts.trafficSignalOverErrorsFor(
		formatShare(traffic.errorRate),
		formatSeconds(traffic.windowMs / 1000),
	);
	return [
		{
			label,
			atMs: step.atMs,
			source: stageSource(run.design, "failover.detect.traffic.window", { ms: traffic.windowMs }),
		},
	];
}

function ownCheck(
	run: TracedRun,
	all: readonly TraceStep[],
	{ region, entry }: { readonly region: Id; readonly entry: Id },
): readonly Beside[] {
	const step = stepsOf(all, "check").find(
		(one) => one.byRouting && one.observer === entry && one.region === region && one.down && !isBefore(run, one),
	);
	return step === undefined ? [] : [checkBeside(run, step, texts.healthCheckOfBy(region, entry))];
}

/** When as many of the regions saw it down as the quorum asks for. */
function checksBetween(run: TracedRun, all: readonly TraceStep[], region: Id): readonly Beside[] {
	const quorum = run.design.failover.detect.healthChecks?.quorum ?? "majority";
	const flips = stepsOf(all, "check")
		.filter((one) => !one.byRouting && one.region === region && one.down && !isBefore(run, one))
		.toSorted((a, b) => a.atMs - b.atMs);
	const needed = { any: 1, majority: Math.floor(flips.length / 2) + 1, all: flips.length };
	const step = flips[needed[quorum] - 1];
	return step === undefined ? [] : [checkBeside(run, step, texts.healthChecks(region))];
}

function checkBeside(run: TracedRun, step: CheckStep & { readonly atMs: number }, label: string): Beside {
	const found = checkOf(run, step);
	if (found === undefined) return { label, atMs: step.atMs };
	return {
		label,
		atMs: step.atMs,
		source: stageSource(run.design, `${found.path}.interval`, { ms: found.check.intervalMs }),
	};
}

function isBefore({ trace }: TracedRun, { atMs }: { readonly atMs: number }): boolean {
	return atMs < trace.fromMs;
}

/** The signal is among the stages: its field is one of theirs. */
function isCounted({ source }: Beside, stages: readonly RecoveryStage[]): boolean {
	return source !== undefined && stages.some((stage) => parentOf(stage.source?.path) === parentOf(source.path));
}

function parentOf(path: string | undefined): string | undefined {
	return path?.slice(0, path.lastIndexOf("."));
}

function storesHelped(run: TracedRun): readonly Beside[] {
	const { steps, fromMs } = run.trace;
	const isIt = ({ store, atMs }: { readonly store: Id; readonly atMs: number }): boolean =>
		concerns(run, store) && atMs >= fromMs && !isSameTime(atMs, run.endMs) && atMs < run.endMs;
	return [
		...stepsOf(steps, "leader")
			.filter(isIt)
			.map((step) => beside(leaderLabel(step), step.atMs, leaderSegments(run, step))),
		...stepsOf(steps, "evicted")
			.filter(isIt)
			.map((step) => beside(evictionLabel(step), step.atMs, evictionSegments(run, step))),
	];
}

function beside(label: string, atMs: number, segments: readonly Segment[]): Beside {
	const source = segments.findLast((segment) => segment.source !== undefined)?.source;
	return source === undefined ? { label, atMs } : { label, atMs, source };
}

function scaled(run: TracedRun): readonly Beside[] {
	return stepsOf(run.trace.steps, "scaled")
		.filter(({ atMs }) => atMs >= run.trace.fromMs)
		.map(({ application, region, atMs }): Beside => {
			const { autoscale } = run.design.application.get(application) ?? {};
			const source = stageSource(run.design, `application.${application}.autoscale.delay`, {
				ms: autoscale?.delayMs ?? 0,
			});
			return { label: texts.inAddsCapacity(application, region), atMs, source, isRoom: true };
		});
}
