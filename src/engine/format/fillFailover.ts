import type { Failover } from "../model/design.ts";
import type { RawFailover } from "./failoverShape.ts";
import { given } from "./filling.ts";
import { fillHealthCheck } from "./fillRouting.ts";

const regionCheck = { intervalMs: 10_000, failures: 3, timeoutMs: 5_000 };

export function fillFailover(raw: RawFailover | undefined): Failover {
	return {
		mode: raw?.mode ?? "automatic",
		manualDelayMs: raw?.manualDelay ?? 30 * 60_000,
		standby: raw?.standby ?? "manual",
		detect: fillDetect(raw?.detect),
		recover: { errorRate: raw?.recover?.errorRate ?? 0.1, cooldownMs: raw?.recover?.cooldown ?? 5 * 60_000 },
		commonCause: raw?.commonCause ?? 0.1,
	};
}

/** A signal that the file doesn't write isn't watched; one that it writes in part is completed. */
function fillDetect(raw: RawFailover["detect"]): Failover["detect"] {
	const { healthChecks, traffic } = raw ?? {};
	return {
		...given(
			"healthChecks",
			healthChecks && { ...fillHealthCheck(healthChecks, regionCheck), quorum: healthChecks.quorum ?? "majority" },
		),
		...given(
			"traffic",
			traffic && {
				errorRate: traffic.errorRate ?? 0.5,
				latencyMs: traffic.latency ?? 10_000,
				windowMs: traffic.window ?? 60_000,
			},
		),
		...given("replicationLagMs", raw?.replicationLag),
		combine: raw?.combine ?? "any",
	};
}
