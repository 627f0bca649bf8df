import * as texts from "../../../texts/review/recovery.ts";
import type { Design, Id, Path } from "../../model/design.ts";
import type { Edit, EditValue } from "../../model/figures.ts";
import type { RecoveryBreakdown, RecoveryStage, RecoveryStageKind } from "../../model/whyRecovery.ts";
import { clientRetryFix } from "../findings/clientRetryFix.ts";
import { copyDrafts } from "../findings/copies.ts";
import { addHealthChecks } from "../findings/detectionFix.ts";
import { listed } from "../findings/sentences.ts";
import { clientOf } from "./decidingSegments.ts";

/** A change that may shorten a recovery; whether it does is to be played. */
export interface Choice {
	readonly label: string;
	readonly detail: string;
	readonly edits: readonly Edit[];
	/** Of those that name the same, the best counts. */
	readonly oneOf?: string;
}

/** What is worth trying, by what the time is spent on. */
export function shorterChoices(design: Design, { stages, missing }: RecoveryBreakdown): readonly Choice[] {
	const kinds = new Set(stages.map(({ kind }) => kind));
	const has = (...some: readonly RecoveryStageKind[]): boolean => some.some((kind) => kinds.has(kind));
	const isDetected = has("next-check", "failed-checks", "last-check", "traffic-window");
	return [
		...(has("next-check", "failed-checks") ? [...quickerChecks(design), ...fewerChecks(design)] : []),
		...(has("traffic-window") ? shorterWindow(design) : []),
		...(isDetected || missing?.kind === "nobody-notices" ? moreChecks(design) : []),
		...(has("caches", "ignored-ttl") ? shorterTtl(design) : []),
		...(has("people") || missing?.kind === "too-slow" ? [...withoutPeople(design), ...withoutAnyPeople(design)] : []),
		...(has("cooldown") ? shorterCooldown(design) : []),
		...(has("caches", "routes", "people", "next-check", "traffic-window") || missing !== undefined
			? retries(design)
			: []),
		...(missing === undefined ? [] : evictions(design)),
		...(missing?.kind === "store-cannot-serve" ? copies(design) : []),
		...leaders(design, stages, missing?.path),
	];
}

/** The next shorter of what is usual, in milliseconds. */
function nextShorter(ms: number, usualMs: readonly number[]): number | undefined {
	return usualMs.find((usual) => usual < ms);
}

function seconds(ms: number): string {
	return `${ms / 1000}s`;
}

function set(path: readonly (string | number)[], value: EditValue): Edit {
	return { op: "set", path, value };
}

/** The checks of the design, with where they stand. */
function checksOf(design: Design) {
	const own = [...design.routing.values()].flatMap((entry) =>
		entry.method === "client"
			? []
			: [{ at: ["routing", entry.id, "healthCheck"], name: entry.id, check: entry.healthCheck }],
	);
	const between = design.failover.detect.healthChecks;
	if (between === undefined) return own;
	return [...own, { at: ["failover", "detect", "healthChecks"], name: "failover", check: between }];
}

function quickerChecks(design: Design): readonly Choice[] {
	const checks = checksOf(design);
	const slowestMs = Math.max(...checks.map(({ check }) => check.intervalMs));
	const shorterMs = nextShorter(slowestMs, [10_000, 5_000, 1_000]);
	if (shorterMs === undefined) return [];
	const slow = checks.filter(({ check }) => check.intervalMs > shorterMs);
	return [
		{
			label: texts.checkEveryS(shorterMs / 1000),
			detail: slow.map(({ name }) => name).join(", "),
			// A check has to be over before the next.
			edits: slow.flatMap(({ at, check }) => [
				set([...at, "interval"], seconds(shorterMs)),
				...(check.timeoutMs > shorterMs ? [set([...at, "timeout"], seconds(shorterMs))] : []),
			]),
		},
	];
}

function fewerChecks(design: Design): readonly Choice[] {
	const many = checksOf(design).filter(({ check }) => check.failures > 2);
	if (many.length === 0) return [];
	return [
		{
			label: texts.twoFailedChecksAreEnough,
			detail: texts.falseAlarmsGrowLikelier,
			edits: many.map(({ at }) => set([...at, "failures"], 2)),
		},
	];
}

function moreChecks(design: Design): readonly Choice[] {
	const { healthChecks } = design.failover.detect;
	if (healthChecks !== undefined || design.regions.size < 2) return [];
	return [{ label: addHealthChecks.label, detail: "failover", edits: addHealthChecks.edits }];
}

function shorterWindow({ failover }: Design): readonly Choice[] {
	const shorterMs = nextShorter(failover.detect.traffic?.windowMs ?? 0, [60_000, 30_000, 10_000]);
	if (shorterMs === undefined) return [];
	return [
		{
			label: texts.judgeTheTrafficOverS(shorterMs / 1000),
			detail: texts.shortPeaksCountMore,
			edits: [set(["failover", "detect", "traffic", "window"], seconds(shorterMs))],
		},
	];
}

function shorterTtl(design: Design): readonly Choice[] {
	const entries = [...design.routing.values()].filter((entry) => entry.method === "dns");
	const longestMs = Math.max(0, ...entries.map(({ ttlMs }) => ttlMs));
	const shorterMs = nextShorter(longestMs, [60_000, 30_000, 10_000]);
	if (shorterMs === undefined) return [];
	const long = entries.filter(({ ttlMs }) => ttlMs > shorterMs);
	return [
		{
			label: texts.ttlOfS(shorterMs / 1000),
			detail: long.map(({ id }) => id).join(", "),
			edits: long.map(({ id }) => set(["routing", id, "ttl"], seconds(shorterMs))),
		},
	];
}

function withoutPeople({ failover, regions }: Design): readonly Choice[] {
	const hasStandby = [...regions.values()].some(({ role }) => role === "standby");
	const edits = [
		...(failover.mode === "manual" ? [set(["failover", "mode"], "automatic")] : []),
		...(hasStandby && failover.standby === "manual" ? [set(["failover", "standby"], "automatic")] : []),
	];
	return edits.length === 0 ? [] : [{ label: texts.failOverByItself, detail: texts.nobodyIsAsked, edits }];
}

function shorterCooldown({ failover }: Design): readonly Choice[] {
	const shorterMs = nextShorter(failover.recover.cooldownMs, [60_000, 30_000]);
	if (shorterMs === undefined) return [];
	return [
		{
			label: texts.cooldownOfS(shorterMs / 1000),
			detail: texts.mayFlap,
			edits: [set(["failover", "recover", "cooldown"], seconds(shorterMs))],
		},
	];
}

function retries(design: Design): readonly Choice[] {
	if ((clientOf(design)?.retries ?? 0) > 0) return [];
	const fix = clientRetryFix(design);
	return fix === undefined ? [] : [{ label: fix.label, detail: "routing", edits: fix.edits }];
}

function evictions({ data }: Design): readonly Choice[] {
	const blocking = [...data.values()].filter(
		({ replication }) => replication.mode === "sync" && replication.onReplicaLoss === "block",
	);
	return blocking.map(({ id }) => ({
		label: texts.letGoOnWithout(id),
		detail: texts.itsWrites,
		edits: [set(["data", id, "replication", "onReplicaLoss"], "evict")],
	}));
}

/** Copies of all data that a region holds alone. */
function copies(design: Design): readonly Choice[] {
	const fixes = [...design.data.values()].flatMap((store) =>
		copyDrafts(design, store).flatMap(({ fix }) => (fix === undefined ? [] : [{ id: store.id, edits: fix.edits }])),
	);
	if (fixes.length === 0) return [];
	return [
		{
			label: texts.copiesOfFixes(listed(fixes.map(({ id }) => id))),
			detail: texts.whereTheirDataMayRest,
			edits: fixes.flatMap(({ edits }) => edits),
		},
	];
}

const untilLed: ReadonlySet<RecoveryStageKind> = new Set(["election", "promotion", "monitoring"]);

/** Stores whose leader is waited for. */
function leaders(design: Design, stages: readonly RecoveryStage[], missing: Path | undefined): readonly Choice[] {
	const isWaited = (id: Id): boolean =>
		stages.some(({ kind, label }) => untilLed.has(kind) && ` ${label} `.includes(` ${id} `)) ||
		missing === `data.${id}.replicas` ||
		missing === "failover.manualDelay";
	return [...design.data.values()]
		.filter(({ id, leader }) => leader !== undefined && leader !== "nearest" && isWaited(id))
		.flatMap((store): readonly Choice[] => {
			const { id, leader, automaticLeaderFailoverMs } = store;
			const others = store.replicas.filter((region) => region !== leader && !store.witnesses.includes(region));
			const elsewhere = others.map((region) => ({
				label: texts.leaderOfIn(id, region),
				detail: texts.movesTheWait,
				edits: [set(["data", id, "leader"], region)],
				oneOf: texts.leaderOfId(id),
			}));
			if (automaticLeaderFailoverMs !== undefined) return elsewhere;
			const label = texts.letPromoteByItselfAfter(id);
			return [{ label, detail: texts.nobodyIsAsked, edits: [promotion(id)] }, ...elsewhere];
		});
}

function promotion(store: Id): Edit {
	return set(["data", store, "automaticLeaderFailover"], { after: "30s" });
}

/** People withdraw the region and promote other replicas: neither alone brings all requests back. */
function withoutAnyPeople(design: Design): readonly Choice[] {
	const [withdrawal] = withoutPeople(design);
	const led = [...design.data.values()].filter(
		(store) => store.leader !== undefined && store.automaticLeaderFailoverMs === undefined && store.replicas.length > 1,
	);
	if (withdrawal === undefined || led.length === 0) return [];
	return [
		{
			label: texts.failOverAndPromote,
			detail: texts.nobodyIsAsked,
			edits: [...withdrawal.edits, ...led.map(({ id }) => promotion(id))],
		},
	];
}
