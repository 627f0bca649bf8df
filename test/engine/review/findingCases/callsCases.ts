import type { RuleCases } from "./findingCase.ts";

export const callsCases: RuleCases = {
	fires: [
		{
			rule: "no-circuit-breaker",
			when: "one application calls another across regions",
			changes: {
				application: {
					api: { calls: { mail: { crossRegion: true, circuitBreaker: false } } },
					mail: { technology: "kubernetes", latency: { p50: "1ms", p99: "2ms" }, monthlyCost: 10 },
				},
			},
			severity: "warning",
			subject: "api",
			says: /api calls mail across regions without a circuit breaker/,
		},
	],
	nearMisses: [
		{
			rule: "no-circuit-breaker",
			when: "the call stays in its region",
			changes: {
				application: {
					api: { calls: { mail: { crossRegion: false, circuitBreaker: false } } },
					mail: { technology: "kubernetes", latency: { p50: "1ms", p99: "2ms" }, monthlyCost: 10 },
				},
			},
		},
	],
};
