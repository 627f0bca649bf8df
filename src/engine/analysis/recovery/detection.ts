import type { AnycastRouting, Design, DnsRouting, HealthCheck } from "../../model/design.ts";
import type { Term } from "../../model/figures.ts";

/** A duration with how it came about; Infinity where it never comes to an end by itself. */
export interface ExplainedMs {
	readonly ms: number;
	readonly terms: readonly Term[];
}

/**
 * How long the loss of a region can go unnoticed, in milliseconds; Infinity when nothing watches.
 *
 * The routing's own check acts by itself (not in manual mode); `failover.detect` signals as `combine`
 * says, `all` of those that are configured; what is first counts.
 */
export function detection(design: Design): ExplainedMs {
	const own = ownCheck(design);
	const signals = detectSignals(design);
	const ms = Math.min(own?.ms ?? Infinity, signals.ms);
	return { ms, terms: [...(own?.terms ?? []), ...signals.terms] };
}

/** The routing entry that people's answers come from when no client method decides; its check withdraws a region. */
export function managedRouting(design: Design): DnsRouting | AnycastRouting | undefined {
	return [...design.routing.values()].findLast((entry) => entry.method !== "client");
}

/** From the failure to the last of the failed checks, at worst. */
export function healthCheckMs(check: HealthCheck): number {
	return check.intervalMs * check.failures + check.timeoutMs;
}

function ownCheck(design: Design): ExplainedMs | undefined {
	const entry = managedRouting(design);
	if (entry === undefined || design.failover.mode === "manual") return undefined;
	const ms = healthCheckMs(entry.healthCheck);
	return {
		ms,
		terms: [
			{
				label: `Health check of ${entry.name}: interval × failures + timeout`,
				value: ms,
				unit: "ms",
				path: `routing.${entry.id}.healthCheck`,
			},
		],
	};
}

function detectSignals(design: Design): ExplainedMs {
	const { healthChecks, traffic, combine } = design.failover.detect;
	const terms: Term[] = [];
	if (healthChecks !== undefined) {
		terms.push({
			label: "Health checks between regions: interval × failures + timeout",
			value: healthCheckMs(healthChecks),
			unit: "ms",
			path: "failover.detect.healthChecks",
		});
	}
	if (traffic !== undefined) {
		terms.push({
			label: "Traffic signal: window",
			value: traffic.windowMs,
			unit: "ms",
			path: "failover.detect.traffic.window",
		});
	}
	const times = terms.map((term) => Number(term.value));
	if (times.length === 0) return { ms: Infinity, terms };
	return { ms: combine === "all" ? Math.max(...times) : Math.min(...times), terms };
}
