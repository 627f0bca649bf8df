import { notes } from "./designParts.ts";
import type { RuleCases } from "./findingCase.ts";

export const conflictsCases: RuleCases = {
	fires: [
		{
			rule: "conflicts-on-strong-need",
			when: "updates are lost on data that is needed strong",
			changes: { features: { note: { needs: "strong", keys: 100 } } },
			severity: "error",
			subject: "notes",
			says: /note loses .+ updates an hour to conflicts on notes, which is needed strong/,
		},
		{
			rule: "conflict-strategy-missing",
			when: "a multi-leader store says nothing of conflicts",
			changes: notes({ conflicts: null }),
			severity: "warning",
			subject: "notes",
			says: /takes writes in 3 regions and says nothing of how conflicts end/,
		},
		{
			rule: "last-write-wins-values",
			when: "a balance is kept where the last write wins",
			changes: { features: { note: { values: "balance" } } },
			severity: "error",
			subject: "note",
			says: /keeps a balance in notes, where the last write wins/,
		},
		{
			rule: "conflicts-on-strong-need",
			when: "the technology could replicate synchronously",
			changes: { data: { notes: { technology: "custom" } }, features: { note: { needs: "strong", keys: 100 } } },
			severity: "error",
			subject: "notes",
			says: /note loses .+ updates an hour to conflicts on notes, which is needed strong/,
		},
		{
			rule: "conflict-strategy-missing",
			when: "a store of counters says nothing of conflicts",
			changes: {
				data: { notes: { technology: "custom", conflicts: null } },
				features: { note: { values: "counter" } },
			},
			severity: "warning",
			subject: "notes",
			says: /says nothing of how conflicts end/,
		},
		{
			rule: "last-write-wins-values",
			when: "a counter is kept where the last write wins",
			changes: { data: { notes: { technology: "custom" } }, features: { note: { values: "counter" } } },
			severity: "warning",
			subject: "note",
			says: /concurrent counts are lost \(.+ updates an hour\)/,
		},
	],
	nearMisses: [
		{
			rule: "conflicts-on-strong-need",
			when: "the data that is needed strong is in a consensus store",
			changes: { features: { "sign-in": { keys: 100 } } },
		},
		{
			rule: "conflict-strategy-missing",
			when: "one replica takes all writes",
			changes: notes({ conflicts: null, replicas: ["us"] }),
		},
		{
			rule: "last-write-wins-values",
			when: "records are overwritten whole",
			changes: { features: { note: { values: "log" } } },
		},
		{
			rule: "last-write-wins-values",
			when: "a balance is kept in a CRDT",
			changes: {
				data: { notes: { technology: "custom", conflicts: "crdt" } },
				features: { note: { values: "balance" } },
			},
		},
	],
};
