import type { RuleCases } from "./findingCase.ts";

export const worthCases: RuleCases = {
	fires: [
		{
			rule: "strong-everywhere",
			when: "the only store is strong across regions",
			changes: { data: { notes: null }, features: { note: null } },
			severity: "info",
			subject: null,
			says: /All stores \(accounts\) are strong across regions/,
		},
		{
			rule: "little-traffic",
			when: "there are 120 requests a second in all",
			changes: { features: { note: { readsPerSecond: 40 }, "sign-in": { readsPerSecond: 40 } } },
			severity: "info",
			subject: null,
			says: /120 \/s at peak is little for 3 active regions/,
		},
		{
			rule: "outage-tolerated",
			when: "the strictest objective is two hours",
			changes: { features: { "sign-in": { objectives: { rto: "2h" } } } },
			severity: "info",
			subject: null,
			says: /strictest recovery time objective is 2 h/,
		},
		{
			rule: "batch-work",
			when: "a feature is called a nightly report",
			changes: { features: { note: { name: "Nightly report" } } },
			severity: "info",
			subject: "note",
			says: /Nightly report looks like batch work/,
		},
		{
			rule: "not-worth-it",
			when: "there is little to lose",
			changes: { business: { yearlyRevenue: "100k", yearlyEngineering: "500k" } },
			severity: "warning",
			subject: null,
			says: /Active-active nets .+ a year, .+: it is premature for the revenue at stake/,
		},
		{
			rule: "engineering-overhead",
			when: "engineering costs more than active-active brings",
			changes: { business: { yearlyRevenue: "100k", yearlyEngineering: "500k" } },
			severity: "warning",
			subject: null,
			says: /Engineering for active-active costs \$500k a year/,
		},
	],
	nearMisses: [
		{
			rule: "strong-everywhere",
			when: "one of two stores is eventual",
			changes: { features: { note: { needs: "eventual" } } },
		},
		{
			rule: "little-traffic",
			when: "there are 1,040 requests a second in all",
			changes: { features: { note: { readsPerSecond: 500 }, "sign-in": { readsPerSecond: 500 } } },
		},
		{
			rule: "outage-tolerated",
			when: "the strictest objective is 59 minutes",
			changes: { features: { "sign-in": { objectives: { rto: "59m" } } } },
		},
		{
			rule: "batch-work",
			when: "a feature is called a reporter's notebook",
			changes: { features: { note: { name: "Reporter's notebook" } } },
		},
		{
			rule: "not-worth-it",
			when: "active-active brings in more than it costs",
			changes: { business: { yearlyRevenue: "100M", yearlyGain: "20M", yearlyEngineering: "500k" } },
		},
		{
			rule: "engineering-overhead",
			when: "the gain carries the engineering",
			changes: { business: { yearlyRevenue: "100M", yearlyGain: "20M", yearlyEngineering: "500k" } },
		},
	],
};
