import { notes, singleLeader } from "./designParts.ts";
import type { RuleCases } from "./findingCase.ts";

export const replicationLagCases: RuleCases = {
	fires: [
		{
			rule: "replication-lag",
			when: "replicas are a minute behind",
			changes: notes({ replication: { mode: "async", lag: { p50: "20s", p99: "55s" } } }),
			severity: "warning",
			subject: "notes",
			says: /is up to 55\.\d s behind \(p99\)/,
		},
		{
			rule: "replication-lag",
			when: "replicas that nobody reads are a minute behind",
			changes: notes({
				...singleLeader,
				consistency: "read-your-writes",
				replication: { mode: "async", lag: { p50: "20s", p99: "55s" } },
			}),
			severity: "warning",
			subject: "notes",
			says: /apply writes up to 55\.\d s late \(p99\)/,
		},
	],
	nearMisses: [
		{
			rule: "replication-lag",
			when: "replicas are 9 seconds behind",
			changes: notes({ replication: { mode: "async", lag: { p50: "1s", p99: "9s" } } }),
		},
		{
			rule: "replication-lag",
			when: "a synchronous write waits for replicas that apply late",
			changes: notes({
				...singleLeader,
				consistency: "strong",
				replication: { mode: "sync", lag: { p50: "20s", p99: "55s" } },
			}),
		},
	],
};
