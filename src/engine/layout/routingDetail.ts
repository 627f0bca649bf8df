import type { HealthCheck, RoutingEntry } from "../model/design.ts";
import { settingMs } from "./settingMs.ts";

/** What a routing entry does, on one line. */
export function routingDetail(entry: RoutingEntry): string {
	return [...methodParts(entry), ...(entry.followsData ? ["follows data home"] : [])].join(" · ");
}

function methodParts(entry: RoutingEntry): readonly string[] {
	if (entry.method === "anycast") {
		return [
			`moves in ${settingMs(entry.convergenceMs)}`,
			checkText(entry.healthCheck),
			...(entry.spill ? ["spills over"] : []),
		];
	}
	if (entry.method === "client") {
		const retries = entry.retries === 1 ? "1 retry elsewhere" : `${entry.retries} retries elsewhere`;
		return [`${settingMs(entry.timeoutMs)} timeout`, retries];
	}
	return [policyText(entry), `TTL ${settingMs(entry.ttlMs)}`, checkText(entry.healthCheck)];
}

function policyText(entry: RoutingEntry): string {
	if (entry.policy === "latency") return "nearest";
	if (entry.policy === "primary") return entry.primary === undefined ? "primary" : `primary ${entry.primary}`;
	return entry.policy;
}

function checkText(check: HealthCheck): string {
	return `check every ${settingMs(check.intervalMs)} × ${check.failures}`;
}
