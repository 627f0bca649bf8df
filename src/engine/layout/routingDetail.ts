import * as texts from "../../texts/layout/cards.ts";
import type { HealthCheck, RoutingEntry } from "../model/design.ts";
import { settingMs } from "./settingMs.ts";

/** What a routing entry does, on one line. */
export function routingDetail(entry: RoutingEntry): string {
	return [...methodParts(entry), ...(entry.followsData ? [texts.followsDataHome] : [])].join(" · ");
}

function methodParts(entry: RoutingEntry): readonly string[] {
	if (entry.method === "anycast") {
		return [
			texts.movesInConvergenceMs(settingMs(entry.convergenceMs)),
			checkText(entry.healthCheck),
			...(entry.spill ? [texts.spillsOver] : []),
		];
	}
	if (entry.method === "client") {
		const retries = entry.retries === 1 ? texts.of1RetryElsewhere : texts.retriesElsewhere(entry.retries);
		return [texts.timeoutText(settingMs(entry.timeoutMs)), retries];
	}
	return [policyText(entry), texts.ttl(settingMs(entry.ttlMs)), checkText(entry.healthCheck)];
}

function policyText(entry: RoutingEntry): string {
	if (entry.policy === "latency") return "nearest";
	if (entry.policy === "primary") return entry.primary === undefined ? texts.primary : texts.primaryText(entry.primary);
	return entry.policy;
}

function checkText(check: HealthCheck): string {
	return texts.checkEveryIntervalMsFailures(settingMs(check.intervalMs), check.failures);
}
