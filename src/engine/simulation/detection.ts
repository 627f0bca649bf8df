import type { HealthCheck, RoutingEntry } from "../model/design.ts";
import { seededRandom } from "../model/random.ts";
import type { Conditions } from "./conditions.ts";
import type { CheckState } from "./healthCheck.ts";
import { flipWhenDue, newCheck, pause, watch } from "./healthCheck.ts";
import type { RegionHealth, TrafficSignal, TrafficThresholds } from "./trafficSignal.ts";
import { changeWhenDue, newTrafficSignal, observeTraffic } from "./trafficSignal.ts";
import type { World } from "./world.ts";

/** All that watches the regions: each routing entry's checks, the regions' checks of each other, the traffic signals. */
export interface Detection {
	/** [entry][region]; an entry without checks of its own has an empty row. */
	readonly entryChecks: readonly (readonly CheckState[])[];
	/** [region]: the other regions' checks of it. */
	readonly regionChecks: readonly (readonly CheckState[])[];
	/** [region]; empty without traffic signals. */
	readonly trafficSignals: readonly TrafficSignal[];
	readonly thresholds: TrafficThresholds | undefined;
	/** [region]: the failover's signals, combined, say that it is down. */
	readonly failoverDown: boolean[];
	/** When something here changes next, if all stays as it is. */
	nextChangeMs: number;
	/** When a check changes its belief next. */
	nextFlipMs: number;
	/** A belief or an observer has changed since the signals were last combined. */
	stale: boolean;
	/** What the checks were last told, to tell them only what changed. */
	toldAbout: { readonly conditions: Conditions | undefined; readonly states: readonly number[] };
}

const never = Number.POSITIVE_INFINITY;

/** A check sees at least this share of failing requests as a failure. */
const failingShare = 0.5;

export function newDetection(world: World, seed: number): Detection {
	const { healthChecks, traffic } = world.design.failover.detect;
	const regions = world.regionIds.map((_, index) => index);
	return {
		entryChecks: world.entries.map((entry) => {
			const check = entryCheck(entry);
			return check === undefined
				? []
				: regions.map((target) => seededCheck(world, seed, { observer: entry.id, observerRegion: -1, target, check }));
		}),
		regionChecks: regions.map((target) =>
			healthChecks === undefined
				? []
				: observersOf(world, target).map((observerRegion) =>
						seededCheck(world, seed, {
							observer: world.regionIds[observerRegion] ?? "",
							observerRegion,
							target,
							check: healthChecks,
						}),
					),
		),
		trafficSignals: traffic === undefined ? [] : regions.map(newTrafficSignal),
		thresholds: traffic && { ...traffic, recoverErrorRate: world.design.failover.recover.errorRate },
		failoverDown: regions.map(() => false),
		nextChangeMs: Number.POSITIVE_INFINITY,
		nextFlipMs: Number.POSITIVE_INFINITY,
		stale: true,
		toldAbout: { conditions: undefined, states: [] },
	};
}

function entryCheck(entry: RoutingEntry): HealthCheck | undefined {
	return entry.method === "client" ? undefined : entry.healthCheck;
}

/** The other active regions; where there are none, all others. */
function observersOf(world: World, target: number): readonly number[] {
	const others = world.regionIds.map((_, index) => index).filter((index) => index !== target);
	const active = others.filter((index) => world.roles[index] === "active");
	return active.length > 0 ? active : others;
}

function seededCheck(
	world: World,
	seed: number,
	from: Pick<CheckState, "observer" | "observerRegion" | "target" | "check">,
): CheckState {
	const random = seededRandom(seed, `check/${from.observer}/${world.regionIds[from.target]}`);
	return newCheck({ ...from, phaseMs: random() * from.check.intervalMs });
}

/**
 * Moves the checks of a run that has not begun so that the first after `atMs` comes as early as it can, or as late.
 * All at once: each phase may be drawn for itself.
 */
export function alignChecks(
	detection: Detection,
	{ atMs, checkPhase }: { readonly atMs: number; readonly checkPhase: "best" | "worst" },
): void {
	for (const check of allChecks(detection)) {
		check.phaseMs = atMs % check.check.intervalMs;
		check.isLate = checkPhase === "worst";
	}
}

/** What happened at one moment of detection. */
export interface DetectionChange {
	readonly kind: "check" | "traffic" | "failover";
	readonly region: number;
	readonly down: boolean;
	readonly check?: CheckState;
}

/** Lets every belief change whose time has come, and says which did. */
export function detectionChanges(
	world: World,
	detection: Detection,
	{ atMs, conditions }: { readonly atMs: number; readonly conditions: Conditions },
): readonly DetectionChange[] {
	const changes = detection.nextChangeMs <= atMs ? beliefChanges(detection, atMs) : [];
	// An observer that goes down or comes back changes who has a vote.
	if (!detection.stale && changes.length === 0 && detection.toldAbout.conditions === conditions) return changes;
	detection.stale = false;
	return [...changes, ...failoverChanges(world, detection, conditions)];
}

function beliefChanges(detection: Detection, atMs: number): readonly DetectionChange[] {
	const changes: DetectionChange[] = [];
	if (detection.nextFlipMs <= atMs) {
		for (const check of allChecks(detection)) {
			if (flipWhenDue(check, atMs)) changes.push({ kind: "check", region: check.target, down: check.down, check });
		}
	}
	detection.trafficSignals.forEach((signal, region) => {
		if (changeWhenDue(signal, atMs)) changes.push({ kind: "traffic", region, down: signal.firing });
	});
	detection.toldAbout = { conditions: undefined, states: [] };
	return changes;
}

export function allChecks(detection: Detection): readonly CheckState[] {
	return [...detection.entryChecks, ...detection.regionChecks].flat();
}

function failoverChanges(world: World, detection: Detection, conditions: Conditions): readonly DetectionChange[] {
	return detection.failoverDown.flatMap((wasDown, region): readonly DetectionChange[] => {
		const down = combinedSignal(world, detection, { region, conditions });
		if (down === wasDown) return [];
		detection.failoverDown[region] = down;
		return [{ kind: "failover", region, down }];
	});
}

function combinedSignal(
	world: World,
	detection: Detection,
	{ region, conditions }: { readonly region: number; readonly conditions: Conditions },
): boolean {
	const { combine, healthChecks, traffic } = world.design.failover.detect;
	const signals: boolean[] = [];
	if (healthChecks !== undefined) {
		signals.push(quorumSeesDown(detection.regionChecks[region] ?? [], { quorum: healthChecks.quorum, conditions }));
	}
	if (traffic !== undefined) signals.push(detection.trafficSignals[region]?.firing ?? false);
	if (signals.length === 0) return false;
	return combine === "any" ? signals.includes(true) : !signals.includes(false);
}

/** Observers that are down themselves have no vote. */
function quorumSeesDown(
	checks: readonly CheckState[],
	{ quorum, conditions }: { readonly quorum: "majority" | "any" | "all"; readonly conditions: Conditions },
): boolean {
	const voting = checks.filter((check) => conditions.up[check.observerRegion]);
	if (voting.length === 0) return false;
	const seeingDown = voting.filter((check) => check.down).length;
	if (quorum === "any") return seeingDown > 0;
	return quorum === "all" ? seeingDown === voting.length : seeingDown > voting.length / 2;
}

/** Tells checks and signals how the regions do from now on. */
export function observeRegions(
	detection: Detection,
	health: readonly RegionHealth[],
	{ atMs, conditions }: { readonly atMs: number; readonly conditions: Conditions },
): void {
	if (detection.thresholds !== undefined) {
		const thresholds = detection.thresholds;
		detection.trafficSignals.forEach((signal, region) => {
			const regionHealth = health[region];
			if (regionHealth !== undefined) observeTraffic(signal, regionHealth, { atMs, thresholds });
		});
	}
	const states = health.map(stateForChecks);
	if (hasNews(detection, conditions, states)) {
		tellChecks(detection, health, { atMs, conditions });
		detection.toldAbout = { conditions, states };
		detection.nextFlipMs = allChecks(detection).reduce((first, { flipAtMs }) => Math.min(first, flipAtMs), never);
	}
	detection.nextChangeMs = detection.trafficSignals.reduce(
		(first, { changeAtMs }) => Math.min(first, changeAtMs),
		detection.nextFlipMs,
	);
}

/** Failing half of the requests is one state, each response time another: checks differ in their timeout. */
function stateForChecks({ errorShare, medianMs }: RegionHealth): number {
	return errorShare >= failingShare ? -1 : Math.round(medianMs / 10);
}

function hasNews(detection: Detection, conditions: Conditions, states: readonly number[]): boolean {
	const { toldAbout } = detection;
	return toldAbout.conditions !== conditions || states.some((state, region) => toldAbout.states[region] !== state);
}

function tellChecks(
	detection: Detection,
	health: readonly RegionHealth[],
	{ atMs, conditions }: { readonly atMs: number; readonly conditions: Conditions },
): void {
	for (const check of allChecks(detection)) {
		if (check.observerRegion >= 0 && !conditions.up[check.observerRegion]) {
			pause(check, atMs);
			continue;
		}
		const delayMs = failureDelayMs(check, health[check.target], conditions);
		watch(check, { atMs, fails: delayMs !== undefined, delayMs: delayMs ?? 0 });
	}
}

/** After how long a check of the region that starts now counts as failed; undefined when it succeeds. */
function failureDelayMs(
	{ observerRegion, target, check }: CheckState,
	health: RegionHealth | undefined,
	conditions: Conditions,
): number | undefined {
	const reachable =
		observerRegion < 0 ? conditions.up[target] === true : conditions.connected[observerRegion]?.[target] === true;
	if (!reachable || conditions.falseAlarm[target]) return check.timeoutMs;
	const slowMs = observerRegion < 0 ? 0 : (conditions.slowMs[observerRegion]?.[target] ?? 0);
	if ((health?.medianMs ?? 0) + slowMs > check.timeoutMs) return check.timeoutMs;
	return (health?.errorShare ?? 0) >= failingShare ? 0 : undefined;
}
