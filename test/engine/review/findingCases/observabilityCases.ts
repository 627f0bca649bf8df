import type { RuleCases } from "./findingCase.ts";

export const observabilityCases: RuleCases = {
	fires: [
		{
			rule: "region-unobserved",
			when: "observability leaves Asia out",
			changes: { observability: { metrics: { regions: ["us", "ie"] }, traces: { regions: ["us", "ie"] } } },
			severity: "warning",
			subject: "in",
			says: /Nothing observes in/,
		},
		{
			rule: "no-global-view",
			when: "everything observes one region each",
			changes: { observability: { metrics: { scope: "regional" }, traces: { scope: "regional" } } },
			severity: "warning",
			subject: null,
			says: /No view covers all 3 regions together/,
		},
		{
			rule: "no-cross-region-tracing",
			when: "nothing traces",
			changes: { observability: { traces: null } },
			severity: "warning",
			subject: null,
			says: /Nothing traces requests/,
		},
		{
			rule: "no-health-signal",
			when: "nothing tells health",
			changes: { observability: { metrics: { signals: ["metrics"] } } },
			severity: "warning",
			subject: null,
			says: /No health signal/,
		},
	],
	nearMisses: [
		{
			rule: "region-unobserved",
			when: "one of two observers sees each region",
			changes: { observability: { metrics: { regions: ["us", "ie"] }, traces: { regions: ["in"] } } },
		},
		{
			rule: "no-global-view",
			when: "one observer is global",
			changes: { observability: { metrics: { scope: "regional" } } },
		},
		{
			rule: "no-cross-region-tracing",
			when: "the global metrics trace too",
			changes: { observability: { traces: null, metrics: { signals: ["metrics", "health", "traces"] } } },
		},
		{
			rule: "no-health-signal",
			when: "the tracing tells health",
			changes: { observability: { metrics: { signals: ["metrics"] }, traces: { signals: ["traces", "health"] } } },
		},
	],
};
