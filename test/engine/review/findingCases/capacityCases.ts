import type { RuleCases } from "./findingCase.ts";

export const capacityCases: RuleCases = {
	fires: [
		{
			rule: "overloaded",
			when: "a region has less room than its demand",
			changes: { application: { api: { capacityPerSecond: { us: 500, ie: "20k", in: "20k" } } } },
			severity: "error",
			subject: "api",
			says: /api in us gets 1.22 k\/s at peak and has room for 500 \/s/,
		},
		{
			rule: "no-headroom",
			when: "each region has room for its own demand only",
			changes: { application: { api: { capacityPerSecond: 1300 } } },
			severity: "warning",
			subject: "api",
			says: /Without us, api serves .+ of the demand at peak/,
		},
	],
	nearMisses: [
		{
			rule: "overloaded",
			when: "each region has just room for its own demand",
			changes: { application: { api: { capacityPerSecond: 1300 } } },
		},
		{
			rule: "no-headroom",
			when: "autoscaling doubles what each region has for itself",
			changes: {
				application: { api: { capacityPerSecond: 1600, autoscale: { limit: "200%", delay: "3m" } } },
			},
		},
	],
};
