import { notes, singleLeader } from "./designParts.ts";
import type { RuleCases } from "./findingCase.ts";

export const consistencyCases: RuleCases = {
	fires: [
		{
			rule: "consistency-claimed",
			when: "asynchronous multi-leader is claimed strong",
			changes: notes({ consistency: "strong", replication: { mode: "async" } }),
			severity: "warning",
			subject: "notes",
			says: /claimed strong, but asynchronous multi-leader replication with last-write-wins gives eventual\./,
		},
		{
			rule: "consistency-needed",
			when: "a feature needs more than its store gives",
			changes: { features: { note: { needs: "strong" } } },
			severity: "error",
			subject: "note",
			says: /note needs strong; reads of notes are eventual/,
		},
		{
			rule: "session-not-sticky",
			when: "read-your-writes is needed and nothing keeps a session in its region",
			changes: { routing: { app: { sticky: false } }, features: { note: { needs: "read-your-writes" } } },
			severity: "warning",
			subject: "notes",
			says: /needs sticky sessions or session tokens/,
		},
		{
			rule: "leader-loses-writes",
			when: "a single leader replicates asynchronously",
			changes: notes(singleLeader),
			severity: "warning",
			subject: "notes",
			says: /loses up to \d+ acknowledged writes, the last .+ at peak/,
		},
		{
			rule: "consistency-claimed",
			when: "bounded staleness has no bound",
			changes: notes({ ...singleLeader, consistency: "bounded-staleness" }),
			severity: "warning",
			subject: "notes",
			says: /claimed bounded staleness, but no `staleBound` gives eventual\./,
		},
		{
			rule: "consistency-claimed",
			when: "a quorum of one is claimed strong, and a feature relies on it",
			changes: {
				data: {
					notes: {
						technology: "custom",
						pattern: "leaderless",
						consistency: "strong",
						quorum: { read: 1, write: 1 },
					},
				},
				features: { note: { needs: "strong" } },
			},
			severity: "error",
			subject: "notes",
			says: /a quorum of R 1 and W 1 of 3 replicas gives eventual, and note cannot do with that/,
		},
		{
			rule: "consistency-needed",
			when: "sessions move and a feature reads what it wrote",
			changes: {
				routing: { app: { sticky: false } },
				data: { notes: { technology: "custom" } },
				features: { note: { needs: "read-your-writes" } },
			},
			severity: "error",
			subject: "note",
			says: /note needs read-your-writes; reads of notes are eventual/,
		},
	],
	nearMisses: [
		{
			rule: "consistency-claimed",
			when: "synchronous multi-leader of a technology that can is claimed strong",
			changes: notes({ technology: "custom", consistency: "strong" }),
		},
		{
			rule: "consistency-needed",
			when: "a feature needs exactly what its store gives",
			changes: { features: { note: { needs: "eventual" }, "sign-in": { needs: "strong" } } },
		},
		{
			rule: "session-not-sticky",
			when: "each session stays in its region",
			changes: {
				routing: { dns: { sticky: true }, app: { sticky: true } },
				data: { notes: { consistency: "read-your-writes" } },
				features: { note: { needs: "read-your-writes" } },
			},
		},
		{
			rule: "leader-loses-writes",
			when: "the leader waits for one other replica",
			changes: notes({ ...singleLeader, consistency: "strong", replication: { mode: "sync", acks: 1 } }),
		},
	],
};
