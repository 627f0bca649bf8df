import * as texts from "../../../texts/analysis/recovery.ts";
import type { ClientRouting, Design, Id, RoutingEntry } from "../../model/design.ts";
import { entryCandidates } from "../../model/entry.ts";
import type { Term } from "../../model/figures.ts";
import { upWithout } from "../../model/upWithout.ts";
import { detection, type ExplainedMs } from "./detection.ts";
import { dnsExpiryMs } from "./dnsExpiryMs.ts";
import type { FeatureRequests } from "./featureRequests.ts";

/**
 * Time until the requests that entered a lost region enter another, in milliseconds; Infinity when
 * there is no other, or nothing that would move them; 0 where nobody entered.
 *
 * A client method that retries moves each request by itself, whatever else is configured: one
 * timeout. Otherwise the loss has to be noticed, and what the entry in force (the last) answers has to follow.
 * Standby regions take over after `failover.manualDelay` (which counts once, also in manual mode).
 */
export function wayIn(design: Design, requests: FeatureRequests, region: Id): ExplainedMs {
	if (!requests.ways.some((way) => way.entry === region)) {
		return { ms: 0, terms: [{ label: texts.nobodyEnters(region), value: 0, unit: "ms", path: "routing" }] };
	}
	const left = candidatesWithout(design, requests, region);
	if (left.length === 0) {
		return { ms: Number.POSITIVE_INFINITY, terms: [{ label: texts.noOtherRegionCanTakeTheseRequests, value: null }] };
	}
	if (design.routing.size === 0) {
		return {
			ms: Number.POSITIVE_INFINITY,
			terms: [{ label: texts.noRoutingMovesTheseRequests, value: null, path: "routing" }],
		};
	}
	// Without any active region from the start, the standby regions are in already.
	const onStandby =
		design.regions.get(region)?.role === "active" &&
		left.every((candidate) => design.regions.get(candidate)?.role === "standby");
	const client = retryingClient(design);
	if (client !== undefined && !onStandby) {
		return {
			ms: client.timeoutMs,
			terms: [
				{ label: texts.oneClientTimeout, value: client.timeoutMs, unit: "ms", path: `routing.${client.id}.timeout` },
			],
		};
	}
	const inForce = [...design.routing.values()].slice(-1);
	return sumOf([detection(design, inForce), peoplesDelay(design, onStandby), ...inForce.map(propagation)]);
}

/** Regions where a feature's requests of this operation can enter without the lost one. */
export function candidatesWithout(design: Design, requests: FeatureRequests, lost: Id): readonly Id[] {
	const { feature, operation } = requests;
	return entryCandidates(design, { feature, operation, up: upWithout(design, lost) });
}

/** Of several client methods the last is the one that asks. */
function retryingClient(design: Design): ClientRouting | undefined {
	const client = [...design.routing.values()].findLast((entry) => entry.method === "client");
	return client?.method === "client" && client.retries > 0 ? client : undefined;
}

function peoplesDelay(design: Design, onStandby: boolean): ExplainedMs {
	const { failover } = design;
	if (failover.mode === "automatic" && !(onStandby && failover.standby === "manual")) return { ms: 0, terms: [] };
	const label = onStandby ? texts.peopleBringTheStandbyRegionIn : texts.peopleWithdrawTheRegion;
	return {
		ms: failover.manualDelayMs,
		terms: [{ label, value: failover.manualDelayMs, unit: "ms", path: "failover.manualDelay" }],
	};
}

/** A client that asks anew finds the new region with its next try; the others follow DNS or the routes. */
function propagation(entry: RoutingEntry): ExplainedMs {
	if (entry.method === "client") return { ms: 0, terms: [] };
	if (entry.method === "anycast") {
		return {
			ms: entry.convergenceMs,
			terms: [
				{
					label: texts.routesConverge,
					value: entry.convergenceMs,
					unit: "ms",
					path: `routing.${entry.id}.convergence`,
				},
			],
		};
	}
	const ms = dnsExpiryMs(entry.ttlMs, entry.ignoresTtl);
	const terms: readonly Term[] = [
		{ label: texts.timeToLive, value: entry.ttlMs, unit: "ms", path: `routing.${entry.id}.ttl` },
		{ label: texts.shareThatIgnoresIt, value: entry.ignoresTtl, path: `routing.${entry.id}.ignoresTtl` },
	];
	return { ms, terms: [{ label: texts.cachedAnswersExpire, value: ms, unit: "ms", terms }] };
}

function sumOf(parts: readonly ExplainedMs[]): ExplainedMs {
	return {
		ms: parts.reduce((sum, part) => sum + part.ms, 0),
		terms: parts.flatMap((part) => part.terms),
	};
}
