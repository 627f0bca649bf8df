import type { Id } from "../model/design.ts";
import type { DetectionChange } from "./detection.ts";
import { allChecks } from "./detection.ts";
import type { CheckState } from "./healthCheck.ts";
import type { Happening, Machine } from "./machine.ts";
import type { CheckStep, TraceStep } from "./recoveryTrace.ts";
import type { RoutingChange } from "./routingState.ts";
import type { StoreGroup } from "./stores/group.ts";

export interface TraceSteps {
	readonly steps: readonly TraceStep[];
	happened(happening: Happening): void;
	/** Remembers what is under way: a change forgets it. */
	passing(): void;
	/** What the signals would say next. */
	pending(): readonly TraceStep[];
}

/** What was under way at the last look. */
interface UnderWay {
	/** Since when each check has seen otherwise than it believes. */
	readonly checks: Map<CheckState, { readonly sinceMs: number; readonly step: CheckStep }>;
	/** [region] */
	trafficSinceMs: readonly (number | undefined)[];
	/** [entry][region] */
	changedAtMs: readonly (readonly number[])[];
	readonly lostSinceMs: Map<StoreGroup, number | undefined>;
	readonly evicted: Map<StoreGroup, readonly boolean[]>;
	/** "application/region" */
	readonly scalingSinceMs: Map<string, number | undefined>;
}

/** Notes what happens to a machine that is played, with when each thing began. */
export function newTraceSteps(machine: Machine): TraceSteps {
	const steps: TraceStep[] = [];
	const underWay: UnderWay = {
		checks: new Map(),
		trafficSinceMs: [],
		changedAtMs: [],
		lostSinceMs: new Map(),
		evicted: new Map(machine.stores.groups.map((group) => [group, [...group.evicted]])),
		scalingSinceMs: new Map(),
	};
	return {
		steps,
		happened: (happening) => steps.push(...stepsOf(machine, underWay, happening)),
		passing: () => {
			steps.push(...evictions(machine, underWay));
			remember(machine, underWay);
		},
		pending: () => pendingSteps(machine, underWay),
	};
}

function stepsOf(machine: Machine, underWay: UnderWay, happening: Happening): readonly TraceStep[] {
	const { atMs } = happening;
	return [
		...happening.began.map((fault): TraceStep => ({ atMs, kind: "fault", fault, ended: false })),
		...happening.ended.map((fault): TraceStep => ({ atMs, kind: "fault", fault, ended: true })),
		...happening.detection.map((change) => detectionStep(machine, underWay, { atMs, change })),
		...happening.leaders.map((change) => leaderStep(machine, underWay, { atMs, change })),
		...happening.routing.map((change) => routingStep(machine, underWay, { atMs, change })),
		...happening.scaling.filter(({ up }) => up).map(({ place }) => scalingStep(machine, underWay, { atMs, place })),
	];
}

interface At<T> {
	readonly atMs: number;
	readonly change: T;
}

function detectionStep(machine: Machine, underWay: UnderWay, { atMs, change }: At<DetectionChange>): TraceStep {
	const region = machine.world.regionIds[change.region] ?? "";
	const { down } = change;
	if (change.kind === "failover") return { atMs, kind: "signals", region, down };
	if (change.kind === "traffic" || change.check === undefined) {
		return { atMs, kind: "traffic", region, down, sinceMs: underWay.trafficSinceMs[change.region] ?? atMs };
	}
	const { checks } = underWay;
	const known = checks.get(change.check);
	checks.delete(change.check);
	const { observer, observerRegion } = change.check;
	const own = { kind: "check", region, observer, byRouting: observerRegion < 0, down } as const;
	return { atMs, ...(known?.step ?? { ...own, sinceMs: atMs, firstMs: atMs, lastMs: atMs }) };
}

function leaderStep(
	{ world, conditions, detectedSinceMs }: Machine,
	{ lostSinceMs }: UnderWay,
	{ atMs, change }: At<Happening["leaders"][number]>,
): TraceStep {
	const { group, from, to, kind } = change;
	// Where the region is fine, its store's own monitoring notices.
	const detected = conditions.up[from] ? undefined : detectedSinceMs[from];
	return {
		atMs,
		kind: "leader",
		change: kind,
		store: group.design.id,
		...(group.home < 0 ? {} : { home: world.regionIds[group.home] ?? "" }),
		from: world.regionIds[from] ?? "",
		to: world.regionIds[to] ?? "",
		lostSinceMs: lostSinceMs.get(group) ?? atMs,
		...(detected === undefined ? {} : { detectedSinceMs: detected }),
	};
}

function routingStep(machine: Machine, underWay: UnderWay, { atMs, change }: At<RoutingChange>): TraceStep {
	const { world, routing } = machine;
	const state = routing.entries[change.entry];
	const region = world.regionIds[change.region];
	const changedMs = underWay.changedAtMs[change.entry]?.[change.region] ?? Number.NEGATIVE_INFINITY;
	return {
		atMs,
		kind: "routing",
		change: change.kind,
		entry: world.entries[change.entry]?.id ?? "",
		...(region === undefined ? {} : { region }),
		wantedSinceMs: (region === undefined ? state?.noneLeftSinceMs : state?.wantedSinceMs[change.region]) ?? atMs,
		heldUntilMs: changedMs + world.design.failover.recover.cooldownMs,
	};
}

function scalingStep(
	{ world }: Machine,
	{ scalingSinceMs }: UnderWay,
	{ atMs, place }: { readonly atMs: number; readonly place: Happening["scaling"][number]["place"] },
): TraceStep {
	const region = world.regionIds[place.region] ?? "";
	const application = place.application.id;
	return { atMs, kind: "scaled", application, region, sinceMs: scalingSinceMs.get(`${application}/${region}`) ?? atMs };
}

/** Evictions are no event of the log: they show in what the groups have become. */
function evictions({ stores, world, atMs }: Machine, { evicted }: UnderWay): readonly TraceStep[] {
	return stores.groups.flatMap((group) =>
		group.evicted.flatMap((isOut, position): readonly TraceStep[] => {
			if (!isOut || evicted.get(group)?.[position]) return [];
			const region = world.regionIds[group.holders[position] ?? -1] ?? "";
			const sinceMs = group.silentSinceMs[position] ?? atMs;
			return [{ atMs, kind: "evicted", store: group.design.id, region, sinceMs }];
		}),
	);
}

function remember(machine: Machine, underWay: UnderWay): void {
	const { detection, routing, stores, load, world } = machine;
	for (const check of allChecks(detection)) rememberCheck(machine, underWay, check);
	underWay.trafficSinceMs = detection.trafficSignals.map(({ contrarySinceMs }) => contrarySinceMs);
	underWay.changedAtMs = routing.entries.map(({ changedAtMs }) => [...changedAtMs]);
	for (const group of stores.groups) {
		underWay.lostSinceMs.set(group, group.leaderLostSinceMs);
		underWay.evicted.set(group, [...group.evicted]);
	}
	for (const { application, region, scalingSinceMs } of load.flat()) {
		underWay.scalingSinceMs.set(`${application.id}/${world.regionIds[region]}`, scalingSinceMs);
	}
}

function rememberCheck({ atMs, world }: Machine, { checks }: UnderWay, state: CheckState): void {
	if (state.contradictedFromMs === undefined) {
		checks.delete(state);
		return;
	}
	const { intervalMs, failures } = state.check;
	const missing = Math.max(1, failures - state.contradictions);
	const lastMs = state.contradictedFromMs + (missing - 1) * intervalMs;
	const sinceMs = checks.get(state)?.sinceMs ?? atMs;
	const step: CheckStep = {
		kind: "check",
		region: world.regionIds[state.target] ?? "",
		observer: state.observer,
		byRouting: state.observerRegion < 0,
		down: !state.down,
		sinceMs,
		firstMs: lastMs - (failures - 1) * intervalMs,
		lastMs,
	};
	checks.set(state, { sinceMs, step });
}

function pendingSteps({ detection, world }: Machine, { checks }: UnderWay): readonly TraceStep[] {
	const byChecks = [...checks].flatMap(([{ flipAtMs }, { step }]): readonly TraceStep[] =>
		Number.isFinite(flipAtMs) ? [{ atMs: flipAtMs, ...step }] : [],
	);
	const byTraffic = detection.trafficSignals.flatMap(
		({ changeAtMs, contrarySinceMs, firing }, index): readonly TraceStep[] => {
			if (contrarySinceMs === undefined) return [];
			const region: Id = world.regionIds[index] ?? "";
			return [{ atMs: changeAtMs, kind: "traffic", region, down: !firing, sinceMs: contrarySinceMs }];
		},
	);
	return [...byChecks, ...byTraffic];
}
