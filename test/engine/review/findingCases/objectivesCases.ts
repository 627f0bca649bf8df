import { singleLeader } from "./designParts.ts";
import type { RuleCases } from "./findingCase.ts";

export const objectivesCases: RuleCases = {
	fires: [
		{
			rule: "latency-missed",
			when: "writes cross an ocean and may take 20 ms",
			changes: { features: { "sign-in": { objectives: { write: { p99: "20ms" } } } } },
			severity: "error",
			subject: "sign-in",
			says: /at p99, over the objective of 20 ms; 2 other populations miss it too/,
		},
		{
			rule: "availability-missed",
			when: "six nines are asked for",
			changes: { features: { note: { objectives: { availability: "99.9999%" } } } },
			severity: "error",
			subject: "note",
			says: /reads and writes are available 99\.\d+ % of the time, under the objective of 99\.9999/,
		},
		{
			rule: "staleness-missed",
			when: "reads may be 1 ms behind",
			changes: { features: { note: { objectives: { staleness: "1ms" } } } },
			severity: "error",
			subject: "note",
			says: /behind \(p99\), over the objective of 1\.0 ms/,
		},
		{
			rule: "rto-missed",
			when: "the leader takes longer to replace than the objective allows",
			changes: { data: { accounts: { automaticLeaderFailover: { after: "9m" } } } },
			severity: "error",
			subject: "sign-in",
			says: /when ie is lost, reads and writes take 9 min to come back; the objective is 5 min/,
		},
		{
			rule: "rpo-missed",
			when: "asynchronous writes may not be missing at all",
			changes: { features: { note: { objectives: { rpo: "0s" } } } },
			severity: "error",
			subject: "note",
			says: /the last .+ of writes are missing; the objective is 0\./,
		},
		{
			rule: "staleness-missed",
			when: "a feature reads a strong store more weakly than it can afford",
			changes: { features: { "sign-in": { needs: "eventual", reads: "eventual", objectives: { staleness: "1ms" } } } },
			severity: "error",
			subject: "sign-in",
			says: /behind \(p99\), over the objective of 1\.0 ms/,
		},
		{
			rule: "rto-missed",
			when: "people act, and resolvers hold answers for an hour",
			changes: { routing: { app: null, dns: { ttl: "1h" } }, failover: { mode: "manual" } },
			severity: "error",
			subject: "sign-in",
			says: /take 1 h 3\d min to come back; the objective is 5 min/,
		},
		{
			rule: "rpo-missed",
			when: "an asynchronous leader may lose nothing",
			changes: {
				data: { notes: { ...singleLeader, technology: "custom" } },
				features: { note: { objectives: { rpo: "0s" } } },
			},
			severity: "error",
			subject: "note",
			says: /when us is lost, the last .+ of writes are missing; the objective is 0\./,
		},
	],
	nearMisses: [
		{
			rule: "latency-missed",
			when: "nobody makes the writes that would be too slow",
			changes: { features: { "sign-in": { writesPerSecond: 0, objectives: { write: { p99: "20ms" } } } } },
		},
		{
			rule: "availability-missed",
			when: "two nines are asked for",
			changes: { features: { note: { objectives: { availability: "99%" } } } },
		},
		{
			rule: "staleness-missed",
			when: "reads may be an hour behind",
			changes: { features: { note: { objectives: { staleness: "1h" } } } },
		},
		{
			rule: "rto-missed",
			when: "the leader is replaced within the objective",
			changes: { data: { accounts: { automaticLeaderFailover: { after: "5m" } } } },
		},
		{
			rule: "rpo-missed",
			when: "consensus has each write elsewhere before it is acknowledged",
			changes: { features: { "sign-in": { objectives: { rpo: "0s" } } } },
		},
	],
};
