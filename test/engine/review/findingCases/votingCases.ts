import { accounts, frankfurt } from "./designParts.ts";
import type { RuleCases } from "./findingCase.ts";

export const votingCases: RuleCases = {
	fires: [
		{
			rule: "even-voters",
			when: "there are four voters",
			changes: {
				regions: { fra: { provider: "aws", code: "eu-central-1" } },
				data: { accounts: { replicas: ["us", "ie", "in", "fra"] } },
			},
			severity: "warning",
			subject: "accounts",
			says: /has 4 voters: one more than 3 .+ survives no more than the loss of 1/,
		},
		{
			rule: "no-majority-after-loss",
			when: "there are two voters",
			changes: accounts({ replicas: ["us", "ie"] }),
			severity: "warning",
			subject: "accounts",
			says: /has 2 voters: without us or ie no majority is left/,
		},
		{
			rule: "voters-in-one-place",
			when: "all voters are with one provider",
			changes: { regions: { in: { code: "ap-south-1", provider: "aws" } } },
			severity: "info",
			subject: "accounts",
			says: /All voters of accounts are in aws/,
		},
		{
			rule: "no-majority-after-loss",
			when: "there are two voters in the only jurisdiction where the data may rest",
			changes: {
				regions: frankfurt,
				data: { accounts: { technology: "our own", personal: true, replicas: ["ie", "fra"] } },
			},
			severity: "warning",
			subject: "accounts",
			says: /has 2 voters: without ie or fra no majority is left/,
		},
		{
			rule: "no-majority-after-loss",
			when: "one of three replicas does not vote",
			changes: accounts({ voters: ["us", "ie"] }),
			severity: "warning",
			subject: "accounts",
			says: /has 2 voters: without us or ie no majority is left/,
		},
	],
	nearMisses: [
		{
			rule: "even-voters",
			when: "there are four replicas, of which three vote",
			changes: {
				regions: frankfurt,
				data: { accounts: { replicas: ["us", "ie", "in", "fra"], voters: ["us", "ie", "in"] } },
			},
		},
		{
			rule: "no-majority-after-loss",
			when: "there are two voters and a witness",
			changes: accounts({ replicas: ["us", "ie"], witnesses: ["in"] }),
		},
		{
			rule: "voters-in-one-place",
			when: "one of three voters is with another provider and elsewhere",
			changes: { regions: { in: { code: "asia-south1", provider: "gcp" } } },
		},
	],
};
