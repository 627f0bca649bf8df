import * as texts from "../../../texts/analysis/recovery.ts";
import type { Design, HealthCheck, Path, RoutingEntry } from "../../model/design.ts";
import type { Term } from "../../model/figures.ts";

/** A duration with how it came about; Infinity where it never comes to an end by itself. */
export interface ExplainedMs {
	readonly ms: number;
	readonly terms: readonly Term[];
}

/**
 * How long the loss of a region can go unnoticed, in milliseconds; Infinity when nothing watches.
 *
 * The routing's own checks act by themselves (not in manual mode); `failover.detect` signals as
 * `combine` says, `all` of those that are configured; what is first counts.
 *
 * @param watching the routing entries whose own checks count: all of them tell people, only the one in
 * force moves users
 */
export function detection(design: Design, watching: readonly RoutingEntry[]): ExplainedMs {
	const checks = watching.flatMap((entry) => ownCheck(design, entry));
	const signals = detectSignals(design);
	return {
		ms: Math.min(signals.ms, ...checks.map((check) => check.ms)),
		terms: [...checks.flatMap((check) => check.terms), ...signals.terms],
	};
}

/** What notices the loss of a region so that people hear of it. */
export function noticing(design: Design): ExplainedMs {
	return detection(design, [...design.routing.values()]);
}

/** From the failure to the last of the failed checks, at worst. */
export function healthCheckMs(check: HealthCheck): number {
	return check.intervalMs * check.failures + check.timeoutMs;
}

function checkTerms({ intervalMs, failures, timeoutMs }: HealthCheck, path: Path): readonly Term[] {
	return [
		{ label: texts.interval, value: intervalMs, unit: "ms", path: `${path}.interval` },
		{ label: texts.failures, value: failures, path: `${path}.failures` },
		{ label: texts.timeout, value: timeoutMs, unit: "ms", path: `${path}.timeout` },
	];
}

function ownCheck(design: Design, entry: RoutingEntry): readonly ExplainedMs[] {
	if (entry.method === "client" || design.failover.mode === "manual") return [];
	const ms = healthCheckMs(entry.healthCheck);
	const label = texts.healthCheckOf(entry.name);
	const path = `routing.${entry.id}.healthCheck`;
	return [{ ms, terms: [{ label, value: ms, unit: "ms", path, terms: checkTerms(entry.healthCheck, path) }] }];
}

function detectSignals(design: Design): ExplainedMs {
	const { healthChecks, traffic, combine } = design.failover.detect;
	const terms: Term[] = [];
	if (healthChecks !== undefined) {
		terms.push({
			label: texts.healthChecksBetweenRegions,
			value: healthCheckMs(healthChecks),
			unit: "ms",
			path: "failover.detect.healthChecks",
			terms: checkTerms(healthChecks, "failover.detect.healthChecks"),
		});
	}
	if (traffic !== undefined) {
		terms.push({
			label: texts.trafficSignalWindow,
			value: traffic.windowMs,
			unit: "ms",
			path: "failover.detect.traffic.window",
		});
	}
	const times = terms.map((term) => Number(term.value));
	if (times.length === 0) return { ms: Infinity, terms };
	return { ms: combine === "all" ? Math.max(...times) : Math.min(...times), terms };
}
