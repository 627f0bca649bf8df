import type { RuleCases } from "./findingCase.ts";

export const costCases: RuleCases = {
	fires: [
		{
			rule: "budget-exceeded",
			when: "the budget is 1,000 a month",
			changes: { costs: { monthlyBudget: 1000 } },
			severity: "warning",
			subject: null,
			says: /over the budget of \$1,000/,
		},
		{
			rule: "transfer-share",
			when: "items are a hundred times larger",
			changes: { features: { note: { itemSize: "50KB" } } },
			severity: "warning",
			subject: null,
			says: /Data transfer is .+ of the bill/,
		},
		{
			rule: "no-instances",
			when: "the application does not say what it runs on",
			changes: { application: { api: { instances: null } } },
			severity: "info",
			subject: "api",
			says: /api gives no `instances`/,
		},
	],
	nearMisses: [
		{
			rule: "budget-exceeded",
			when: "the budget is 10 million a month",
			changes: { costs: { monthlyBudget: "10M" } },
		},
		{
			rule: "transfer-share",
			when: "transfer is pinned at a dollar",
			changes: { costs: { transfer: 1 }, features: { note: { itemSize: "50KB" } } },
		},
		{
			rule: "no-instances",
			when: "the application's bill is pinned instead",
			changes: { application: { api: { instances: null, monthlyCost: 1000 } } },
		},
	],
};
