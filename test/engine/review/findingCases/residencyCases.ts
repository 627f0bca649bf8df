import { accounts, frankfurt, homesWithCopies, notes, partitionedNotes } from "./designParts.ts";
import type { RuleCases } from "./findingCase.ts";

export const residencyCases: RuleCases = {
	fires: [
		{
			rule: "residency",
			when: "personal data of Europeans has replicas in America and Asia",
			changes: accounts({ personal: true }),
			severity: "error",
			subject: "accounts",
			says: /data of Europe, which may rest only in EU, in us \(US\) and in \(IN\)/,
		},
		{
			rule: "residency-routing",
			when: "everyone is sent to America",
			changes: {
				routing: { app: { policy: "primary", primary: "us" } },
				data: { notes: { personal: true } },
			},
			severity: "warning",
			subject: "eu",
			says: /Requests of Europe on notes enter us, outside EU/,
		},
		{
			rule: "residency-failover",
			when: "the data of Europeans has a second home in Europe, but their requests fail over to America",
			changes: {
				regions: { fra: { provider: "aws", code: "eu-central-1", role: "standby" } },
				data: {
					notes: {
						...partitionedNotes,
						personal: true,
						replicas: ["us", "ie", "in", "fra"],
						replication: { copies: { us: ["in"], in: ["us"], ie: ["fra"] } },
					},
				},
			},
			severity: "warning",
			subject: "notes",
			says: /When ie is lost, requests of Europe on notes enter us, outside EU/,
		},
		{
			rule: "residency",
			when: "the home of the Europeans is in America",
			changes: notes({ ...partitionedNotes, personal: true, homes: { na: "us", eu: "us", asia: "in" } }),
			severity: "error",
			subject: "notes",
			says: /data of Europe, which may rest only in EU, in us \(US\)/,
		},
		{
			rule: "residency",
			when: "the copy of European data is in America, and Europe has a second region",
			changes: {
				regions: frankfurt,
				data: { notes: { ...homesWithCopies, replication: { copies: { us: ["in"], in: ["us"], ie: ["us"] } } } },
			},
			severity: "error",
			subject: "notes",
			says: /data of Europe, which may rest only in EU, in us \(US\)/,
		},
		{
			rule: "residency",
			when: "one of three replicas of personal data is outside",
			changes: {
				regions: frankfurt,
				data: { notes: { technology: "custom", personal: true, replicas: ["us", "ie", "fra"] } },
			},
			severity: "error",
			subject: "notes",
			says: /data of Europe, which may rest only in EU, in us \(US\)/,
		},
		{
			rule: "residency-routing",
			when: "a map sends Europeans to America",
			changes: {
				routing: { app: { policy: "geolocation", geolocation: { eu: "us" } } },
				data: { notes: { personal: true } },
			},
			severity: "warning",
			subject: "eu",
			says: /Requests of Europe on notes enter us, outside EU/,
		},
	],
	nearMisses: [
		{ rule: "residency", when: "the data is not personal", changes: accounts({ personal: false }) },
		{
			rule: "residency",
			when: "personal data of Europeans lives in Europe and is copied there",
			changes: { regions: frankfurt, data: { notes: homesWithCopies } },
		},
		{
			rule: "residency-routing",
			when: "everyone enters the nearest region",
			changes: notes({ personal: true }),
		},
		{
			rule: "residency-failover",
			when: "a second region in Europe takes the Europeans",
			changes: { regions: frankfurt, data: { notes: homesWithCopies } },
		},
	],
};
