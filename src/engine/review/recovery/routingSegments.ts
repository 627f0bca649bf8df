import * as texts from "../../../texts/review/recovery.ts";
import { dnsExpiryMs } from "../../analysis/recovery/dnsExpiryMs.ts";
import type { Id, RoutingEntry } from "../../model/design.ts";
import { localNumber } from "../../model/numbers/localNumber.ts";
import type { RoutingStep, TraceStep } from "../../simulation/recoveryTrace.ts";
import { signalSegments } from "./signalSegments.ts";
import { stageSource } from "./stageSource.ts";
import type { Segment, TracedRun } from "./tracedRun.ts";
import { isSameTime, stepsOf } from "./tracedRun.ts";

export type RoutingChange = RoutingStep & Pick<TraceStep, "atMs">;

/** The change of routing that brings the requests back, as far as one has: a standby, or the last withdrawal of a region that is hit. */
export function decidingChange(run: TracedRun): RoutingChange | undefined {
	const changes = stepsOf(run.trace.steps, "routing").filter(
		({ entry, atMs }) => entry === run.inForce?.id && atMs <= run.endMs,
	);
	const later = changes.findLast(({ change, atMs }) => change === "restored" && atMs >= run.trace.untilMs);
	const standby = changes.findLast(({ change }) => change === "standby-activated");
	const isOfHit = ({ change, region }: RoutingStep): boolean =>
		change === "withdrawn" && region !== undefined && run.hit.includes(region);
	return later ?? standby ?? changes.findLast(isOfHit);
}

/** From the fault to the change of routing. */
export function routingSegments(run: TracedRun, step: RoutingChange): readonly Segment[] {
	const { wantedSinceMs, heldUntilMs, atMs, entry } = step;
	const { failover } = run.design;
	const peopleMs = isUpToPeople(run, step) ? failover.manualDelayMs : 0;
	const askedMs = wantedSinceMs + peopleMs;
	const dueMs = step.region === undefined ? askedMs : Math.max(askedMs, heldUntilMs);
	return [
		...signalsBehind(run, step),
		{
			kind: "people",
			label: peopleLabel(step),
			fromMs: wantedSinceMs,
			toMs: askedMs,
			source: stageSource(run.design, "failover.manualDelay", { ms: failover.manualDelayMs }),
		},
		{
			kind: "cooldown",
			label: texts.heldByTheCooldown,
			fromMs: askedMs,
			toMs: dueMs,
			source: stageSource(run.design, "failover.recover.cooldown", { ms: failover.recover.cooldownMs }),
		},
		{ kind: "routing-down", label: texts.entryTakesNoChanges(entry), fromMs: dueMs, toMs: atMs },
		{ kind: "withdrawal", label: changeLabel(step), fromMs: atMs, toMs: atMs },
	];
}

function isUpToPeople({ design: { failover } }: TracedRun, { change }: RoutingStep): boolean {
	return failover.mode === "manual" || (change === "standby-activated" && failover.standby === "manual");
}

function peopleLabel({ change, region }: RoutingStep): string {
	if (change === "standby-activated") return texts.peopleBringTheStandbyRegions;
	return change === "restored" ? texts.peopleBringBack(region) : texts.peopleWithdrawRegion(region);
}

function changeLabel({ change, region, entry }: RoutingStep): string {
	if (change === "standby-activated") return texts.namesTheStandbyRegions(entry);
	return change === "restored"
		? texts.entryNamesRegionAgain(entry, region)
		: texts.entryStopsNamingRegion(entry, region);
}

function signalsBehind(run: TracedRun, step: RoutingChange): readonly Segment[] {
	const { wantedSinceMs: atMs, entry } = step;
	const down = step.change !== "restored";
	if (step.region !== undefined) return signalSegments(run, { region: step.region, down, atMs, entries: [entry] });
	// A standby waits for the last of the active regions.
	return run.hit.reduce<readonly Segment[]>((found, region) => {
		return found.length > 0 ? found : signalSegments(run, { region, down, atMs, entries: [entry] });
	}, []);
}

/** How long the users take to follow the change. */
export function followingSegments(run: TracedRun, fromMs: number, toMs: number): readonly Segment[] {
	const entry = run.inForce;
	if (entry === undefined || entry.method === "client") return [];
	const { design } = run;
	if (entry.method === "anycast") {
		const source = stageSource(design, `routing.${entry.id}.convergence`, { ms: entry.convergenceMs });
		return [{ kind: "routes", label: texts.routesConverge, fromMs, toMs, source }];
	}
	const expiredMs = Math.min(toMs, fromMs + entry.ttlMs);
	return [
		{
			kind: "caches",
			label: texts.cachedAnswersExpire,
			fromMs,
			toMs: expiredMs,
			source: stageSource(design, `routing.${entry.id}.ttl`, { ms: entry.ttlMs }),
		},
		{
			kind: "ignored-ttl",
			label: texts.resolversThatIgnoreTheTtl,
			fromMs: expiredMs,
			toMs,
			source: stageSource(design, `routing.${entry.id}.ignoresTtl`, {
				text: `${localNumber(Number((entry.ignoresTtl * 100).toPrecision(6)))} %`,
			}),
		},
	];
}

/** Until 99 % of the users follow a change, in milliseconds. */
export function followingMs(entry: RoutingEntry | undefined): number {
	if (entry === undefined || entry.method === "client") return 0;
	return entry.method === "anycast" ? entry.convergenceMs : dnsExpiryMs(entry.ttlMs, entry.ignoresTtl);
}

/** Signals that say a region is down, before people or the cooldown let anything follow from them. */
export function noticedSegments(run: TracedRun): readonly Segment[] {
	const asked = run.hit.flatMap((region: Id) => {
		const atMs = run.trace.standing?.wantedSinceMs.get(region);
		return atMs === undefined || run.inForce === undefined ? [] : [{ region, atMs }];
	});
	const [first] = asked.toSorted((a, b) => a.atMs - b.atMs);
	if (first === undefined) return [];
	const { failover } = run.design;
	const people: readonly Segment[] =
		failover.mode === "manual" && !isSameTime(first.atMs, run.endMs)
			? [
					{
						kind: "people",
						label: texts.peopleWithdrawRegionInRoutingSegments(first.region),
						fromMs: first.atMs,
						toMs: first.atMs + failover.manualDelayMs,
						source: stageSource(run.design, "failover.manualDelay", { ms: failover.manualDelayMs }),
					},
				]
			: [];
	return [...signalSegments(run, { ...first, down: true, entries: [run.inForce?.id ?? ""] }), ...people];
}
