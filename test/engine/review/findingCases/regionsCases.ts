import type { RuleCases } from "./findingCase.ts";

export const regionsCases: RuleCases = {
	fires: [
		{
			rule: "region-without-users",
			when: "a region stands where nobody is",
			changes: { regions: { us2: null, ohio: { provider: "aws", code: "sa-east-1" } } },
			severity: "info",
			subject: "ohio",
			says: /ohio is nobody's nearest region/,
		},
	],
	nearMisses: [
		{
			rule: "region-without-users",
			when: "a region stands by where nobody is",
			changes: { regions: { ohio: { provider: "aws", code: "sa-east-1", role: "standby" } } },
		},
	],
};
