import * as texts from "../../../texts/review/findings.ts";
import { noticing } from "../../analysis/recovery/detection.ts";
import type { Design } from "../../model/design.ts";
import { figureName } from "../../model/figureName.ts";
import type { Edit, RecoveryFigure } from "../../model/figures.ts";
import { formatMs } from "../../model/numbers/formatMs.ts";
import { formatSeconds } from "../../model/numbers/formatSeconds.ts";
import { formatShare } from "../../model/numbers/formatShare.ts";
import { clientRetryFix } from "./clientRetryFix.ts";
import { addHealthChecks } from "./detectionFix.ts";
import { isAsked } from "./isAsked.ts";
import { recoveryFix } from "./recoveryFix.ts";
import type { Draft, Reviewed, Rule } from "./rule.ts";
import { storeFeatures } from "./storeFeatures.ts";
import { worstOf } from "./worstOf.ts";

/** Longest time to live with which DNS alone still moves users in about a minute. */
const longTtlMs = 60_000;
/** A failover beyond this is felt as an outage. */
const slowFailoverSeconds = 300;

export const failoverRules: readonly Rule[] = [
	{
		id: "dns-ttl",
		find: ttlDrafts,
	},
	{
		id: "slow-failover",
		find: slowDrafts,
	},
	{
		id: "no-hysteresis",
		find: hysteresisDrafts,
	},
	{
		id: "no-detection",
		find: blindDrafts,
	},
	{
		id: "health-check-alone",
		find: checkAloneDrafts,
	},
	{
		id: "traffic-alone",
		find: trafficAloneDrafts,
	},
	{
		id: "no-client-retry",
		find: retryDrafts,
	},
	{
		id: "manual-failover",
		find: manualDrafts,
	},
	{
		id: "manual-promotion",
		find: promotionDrafts,
	},
];

function hasSeveralRegions(design: Design): boolean {
	return design.regions.size > 1;
}

function hasClientRetry(design: Design): boolean {
	return [...design.routing.values()].some((entry) => entry.method === "client" && entry.retries > 0);
}

/** Some routing entry checks the health of regions by itself. */
function hasOwnChecks(design: Design): boolean {
	return [...design.routing.values()].some((entry) => entry.method !== "client");
}

function ttlDrafts({ design }: Reviewed): readonly Draft[] {
	const entries = [...design.routing.values()];
	if (!hasSeveralRegions(design) || entries.some((entry) => entry.method === "anycast") || hasClientRetry(design))
		return [];
	return entries.flatMap((entry): readonly Draft[] => {
		if (entry.method !== "dns" || entry.ttlMs <= longTtlMs) return [];
		return [
			{
				severity: "warning",
				subject: entry.id,
				path: `routing.${entry.id}.ttl`,
				message: texts.onlyDnsMovesUsers(formatMs(entry.ttlMs)),
				fix: {
					label: texts.lowerTheTtlTo60,
					edits: [{ op: "set", path: ["routing", entry.id, "ttl"], value: "60s" }],
				},
			},
		];
	});
}

function slowDrafts({ design, figures }: Reviewed): readonly Draft[] {
	const slow = figures.recovery.filter(
		(row) => (row.rtoSeconds ?? 0) > slowFailoverSeconds && isAsked(design.features.get(row.feature), row),
	);
	const worst = worstOf(slow, (row) => row.rtoSeconds ?? 0);
	if (worst === undefined) return [];
	const feature = design.features.get(worst.feature)?.name ?? worst.feature;
	const delay = formatSeconds(design.failover.manualDelayMs / 1000);
	const reason = waitsForPeople(design, worst) ? texts.ofItForPeople(delay) : "";
	const fix = recoveryFix(design, { rows: slow, limitSeconds: slowFailoverSeconds });
	return [
		{
			severity: "warning",
			subject: worst.region,
			path: "failover",
			message: texts.whenIsLost({
				region: worst.region,
				operation: worst.operation,
				feature,
				rtoSeconds: formatSeconds(worst.rtoSeconds),
				reason,
			}),
			figure: figureName.recovery(worst, "rto"),
			...(fix === undefined ? {} : { fix }),
		},
	];
}

/** In what takes longest: people withdraw the region or bring the standby in, or promote a replica. */
function waitsForPeople(design: Design, { feature, wayInSeconds, dataSeconds }: RecoveryFigure): boolean {
	if ((dataSeconds ?? 0) > (wayInSeconds ?? 0)) {
		return design.data.get(design.features.get(feature)?.store ?? "")?.automaticLeaderFailoverMs === undefined;
	}
	const { mode, manualDelayMs } = design.failover;
	const actives = [...design.regions.values()].filter(({ role }) => role === "active").length;
	const bringsStandby = design.failover.standby === "manual" && actives < 2;
	return (mode === "manual" || bringsStandby) && manualDelayMs / 1000 <= (wayInSeconds ?? 0);
}

function hysteresisDrafts({ design }: Reviewed): readonly Draft[] {
	const { detect, recover } = design.failover;
	const { traffic } = detect;
	const overlaps = traffic !== undefined && recover.errorRate >= traffic.errorRate;
	if (!hasSeveralRegions(design) || (!overlaps && recover.cooldownMs > 0)) return [];
	const reasons = [
		...(overlaps ? [texts.aRegionIsTakenOut(formatShare(traffic.errorRate), formatShare(recover.errorRate))] : []),
		...(recover.cooldownMs > 0 ? [] : [texts.nothingHolds]),
	];
	const edits: Edit[] = [];
	if (overlaps && traffic.errorRate < 0.5) {
		edits.push({ op: "set", path: ["failover", "detect", "traffic", "errorRate"], value: "50%" });
	}
	if (overlaps && recover.errorRate > 0.1) {
		edits.push({ op: "set", path: ["failover", "recover", "errorRate"], value: "10%" });
	}
	if (recover.cooldownMs <= 0) edits.push({ op: "set", path: ["failover", "recover", "cooldown"], value: "5m" });
	return [
		{
			severity: "warning",
			subject: null,
			path: "failover.recover",
			message: texts.trafficCanFlapBetweenRegions(reasons.join(", and ")),
			fix: { label: texts.keepAMargin, edits },
		},
	];
}

function blindDrafts({ design }: Reviewed): readonly Draft[] {
	if (!hasSeveralRegions(design) || noticing(design).ms !== Number.POSITIVE_INFINITY) return [];
	return [
		{
			severity: "warning",
			subject: null,
			path: "failover.detect",
			message: texts.nothingNoticesTheLossOfARegion,
			fix: addHealthChecks,
		},
	];
}

function checkAloneDrafts({ design }: Reviewed): readonly Draft[] {
	const { healthChecks, traffic } = design.failover.detect;
	const checks = healthChecks !== undefined || hasOwnChecks(design);
	if (!hasSeveralRegions(design) || !checks || traffic !== undefined) return [];
	return [
		{
			severity: "warning",
			subject: null,
			path: "failover.detect",
			message: texts.healthChecksAloneDecide,
			fix: {
				label: texts.watchTraffic,
				edits: [
					{
						op: "set",
						path: ["failover", "detect", "traffic"],
						value: { errorRate: "50%", latency: "5s", window: "60s" },
					},
				],
			},
		},
	];
}

function trafficAloneDrafts({ design }: Reviewed): readonly Draft[] {
	const { healthChecks, traffic } = design.failover.detect;
	const checks = healthChecks !== undefined || hasOwnChecks(design);
	if (!hasSeveralRegions(design) || checks || traffic === undefined) return [];
	return [
		{
			severity: "warning",
			subject: null,
			path: "failover.detect.traffic",
			message: texts.trafficAloneDecides(formatMs(traffic.windowMs)),
			fix: addHealthChecks,
		},
	];
}

function retryDrafts({ design, figures }: Reviewed): readonly Draft[] {
	if (!hasSeveralRegions(design) || hasClientRetry(design)) return [];
	const seconds = Math.max(0, ...figures.recovery.map((row) => row.wayInSeconds ?? 0));
	const meanwhile = seconds > 0 ? texts.whileRoutingCatchesUp(formatSeconds(seconds)) : texts.untilRoutingHasCaughtUp;
	const fix = clientRetryFix(design);
	return [
		{
			severity: "info",
			subject: null,
			path: "routing",
			message: texts.noClientRetriesInAnotherRegion(meanwhile),
			...(fix === undefined ? {} : { fix }),
		},
	];
}

function manualDrafts({ design }: Reviewed): readonly Draft[] {
	if (!hasSeveralRegions(design) || design.failover.mode === "automatic") return [];
	return [
		{
			severity: "warning",
			subject: null,
			path: "failover.mode",
			message: texts.failoverIsManualOnly(formatSeconds(design.failover.manualDelayMs / 1000)),
			fix: { label: texts.failOverByItself, edits: [{ op: "set", path: ["failover", "mode"], value: "automatic" }] },
		},
	];
}

function promotionDrafts({ design }: Reviewed): readonly Draft[] {
	return [...design.data.values()].flatMap((store): readonly Draft[] => {
		const hasLeader = store.pattern === "single-leader" && store.replicas.length > 1;
		const hasCopies = [...store.replication.copies.values()].some((copies) => copies.length > 0);
		if (!hasLeader && !(store.pattern === "partitioned" && hasCopies)) return [];
		if (store.automaticLeaderFailoverMs !== undefined || storeFeatures(design, store).length === 0) return [];
		return [
			{
				severity: "warning",
				subject: store.id,
				path: `data.${store.id}.automaticLeaderFailover`,
				message: texts.peoplePromoteAnotherReplica(store.name, formatSeconds(design.failover.manualDelayMs / 1000)),
				fix: {
					label: texts.promoteAfter30S,
					edits: [{ op: "set", path: ["data", store.id, "automaticLeaderFailover"], value: { after: "30s" } }],
				},
			},
		];
	});
}
