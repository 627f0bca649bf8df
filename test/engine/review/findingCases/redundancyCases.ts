import { accounts, notes, partitionedNotes, singleLeader } from "./designParts.ts";
import type { RuleCases } from "./findingCase.ts";

export const redundancyCases: RuleCases = {
	fires: [
		{
			rule: "no-copy",
			when: "each home holds the only copy of its data",
			changes: notes(partitionedNotes),
			severity: "error",
			subject: "notes",
			says: /no copy elsewhere when one of us, ie and in is lost/,
		},
		{
			rule: "single-region",
			when: "the other regions are standbys",
			changes: { regions: { ie: { role: "standby" }, in: { role: "standby" } } },
			severity: "warning",
			subject: "us",
			says: /us is the only active region/,
		},
		{
			rule: "single-point-of-failure",
			when: "the balancer runs in one region",
			changes: { balancing: { lb: { regions: ["us"] } } },
			severity: "warning",
			subject: "lb",
			says: /lb runs in us only/,
		},
		{
			rule: "writes-wait-for-all",
			when: "synchronous writes block on the loss of any replica",
			changes: notes({
				...singleLeader,
				consistency: "strong",
				replication: { mode: "sync", acks: "all", onReplicaLoss: "block" },
			}),
			severity: "warning",
			subject: "notes",
			says: /waits for all 3 replicas/,
		},
		{
			rule: "unavailable-until-return",
			when: "synchronous writes block on the loss of any replica",
			changes: notes({
				...singleLeader,
				consistency: "strong",
				replication: { mode: "sync", acks: "all", onReplicaLoss: "block" },
			}),
			severity: "warning",
			subject: "note",
			says: /unavailable until the region returns when us, ie or in is lost: notes cannot go on without it/,
		},
		{
			rule: "standby-never-serves",
			when: "one region is a standby",
			changes: { regions: { in: { role: "standby" } } },
			severity: "warning",
			subject: "in",
			says: /takes no traffic until no active region is up/,
		},
		{
			rule: "no-copy",
			when: "there is one replica",
			changes: notes({ ...singleLeader, replicas: ["us"] }),
			severity: "error",
			subject: "notes",
			says: /no copy elsewhere when us is lost/,
		},
		{
			rule: "no-copy",
			when: "a consensus store has one voter",
			changes: accounts({ replicas: ["ie"] }),
			severity: "error",
			subject: "accounts",
			says: /no copy elsewhere when ie is lost/,
		},
		{
			rule: "writes-wait-for-all",
			when: "a quorum needs all replicas",
			changes: notes({
				technology: "cassandra",
				pattern: "leaderless",
				consistency: "strong",
				quorum: { read: 1, write: 3 },
			}),
			severity: "warning",
			subject: "notes",
			says: /A quorum of all 3 replicas: the loss of any one region stops all writes of notes/,
		},
		{
			rule: "unavailable-until-return",
			when: "clients stay where they are and nothing notices",
			changes: { routing: { dns: null, app: { retries: 0 } }, failover: null },
			severity: "warning",
			subject: "sign-in",
			says: /unavailable until the region returns when us, ie or in is lost: nothing moves its users elsewhere/,
		},
	],
	nearMisses: [
		{
			rule: "no-copy",
			when: "each home is copied to another region",
			changes: notes({ ...partitionedNotes, replication: { copies: { us: ["ie"], ie: ["us"], in: ["ie"] } } }),
		},
		{
			rule: "single-region",
			when: "a second region is active",
			changes: { regions: { in: { role: "standby" } } },
		},
		{
			rule: "single-point-of-failure",
			when: "the balancer runs in two of three regions",
			changes: { balancing: { lb: { regions: ["us", "ie"] } } },
		},
		{
			rule: "writes-wait-for-all",
			when: "the store goes on without a lost replica",
			changes: notes({
				...singleLeader,
				consistency: "strong",
				replication: { mode: "sync", acks: "all", onReplicaLoss: "evict" },
			}),
		},
		{
			rule: "writes-wait-for-all",
			when: "writes wait for a majority",
			changes: notes({
				...singleLeader,
				consistency: "strong",
				replication: { mode: "sync", acks: "majority", onReplicaLoss: "block" },
			}),
		},
		{
			rule: "unavailable-until-return",
			when: "the only copy is lost, which another rule says",
			changes: notes(partitionedNotes),
		},
		{
			rule: "standby-never-serves",
			when: "a region takes reads only",
			changes: { regions: { in: { role: "read-only" } } },
		},
	],
};
