import { accounts, notes } from "./designParts.ts";
import type { RuleCases } from "./findingCase.ts";

export const technologyCases: RuleCases = {
	fires: [
		{
			rule: "pattern-not-offered",
			when: "PostgreSQL's logical replication is drawn as consensus",
			changes: accounts({
				technology: "postgresql",
				pattern: "consensus",
				consistency: "strong",
				leader: "us",
				conflicts: null,
			}),
			severity: "warning",
			subject: "accounts",
			says: /knows PostgreSQL.* as .*single-leader.*, and accounts is drawn as consensus/,
		},
		{
			rule: "technology-conflict-strategies",
			when: "DynamoDB global tables are to merge by CRDT",
			changes: notes({ conflicts: "crdt" }),
			severity: "error",
			subject: "notes",
			says: /resolve by last-write-wins for each item and use no vector clocks\. notes says crdt/,
		},
		{
			rule: "technology-no-consistency",
			when: "Cosmos DB is claimed strong with writes in several regions",
			changes: notes({ technology: "cosmosdb", consistency: "strong" }),
			severity: "error",
			subject: "notes",
			says: /no strong consistency with multi-region writes\. notes claims it/,
		},
		{
			rule: "technology-patterns",
			when: "CockroachDB is drawn as multi-leader",
			changes: notes({ technology: "cockroachdb" }),
			severity: "error",
			subject: "notes",
			says: /CockroachDB is consensus, not multi-leader.+notes is drawn as multi-leader/,
		},
		{
			rule: "technology-exactly-three-regions",
			when: "DynamoDB MRSC spans region sets",
			changes: accounts({ technology: "dynamodb-mrsc" }),
			severity: "error",
			subject: "accounts",
			says: /exactly three regions of one region set.+in us-east-1, eu-west-1 and asia-south1/,
		},
		{
			rule: "technology-max-regions",
			when: "Aurora DSQL has three active regions",
			changes: accounts({ technology: "aurora-dsql" }),
			severity: "error",
			subject: "accounts",
			says: /two active regions and a witness.+accounts has 3 replicas/,
		},
		{
			rule: "technology-fixed-voters",
			when: "the file names Spanner's voters",
			changes: accounts({ technology: "spanner", voters: ["us", "ie", "in"] }),
			severity: "info",
			subject: "accounts",
			says: /Check that us, ie and in are those of the base configuration/,
		},
	],
	nearMisses: [
		{
			rule: "pattern-not-offered",
			when: "a technology that the catalogue does not know is drawn as consensus",
			changes: accounts({ technology: "our own" }),
		},
		{
			rule: "technology-conflict-strategies",
			when: "DynamoDB global tables let the last write win",
			changes: notes({ conflicts: "last-write-wins" }),
		},
		{
			rule: "technology-no-consistency",
			when: "Cosmos DB takes writes in several regions and claims sessions",
			changes: notes({ technology: "cosmosdb", consistency: "read-your-writes" }),
		},
		{
			rule: "technology-patterns",
			when: "CockroachDB is drawn as consensus",
			changes: accounts({ technology: "cockroachdb" }),
		},
		{
			rule: "technology-exactly-three-regions",
			when: "DynamoDB MRSC is in three regions of one set",
			changes: {
				regions: { us: { code: "us-east-1" }, ie: { code: "us-east-2" }, in: { provider: "aws", code: "us-west-2" } },
				data: { accounts: { technology: "dynamodb-mrsc" } },
			},
		},
		{
			rule: "technology-max-regions",
			when: "Aurora DSQL has two active regions and a witness",
			changes: accounts({ technology: "aurora-dsql", replicas: ["us", "ie"], witnesses: ["in"] }),
		},
		{
			rule: "technology-fixed-voters",
			when: "the file leaves Spanner's voters to its configuration",
			changes: accounts({ technology: "spanner" }),
		},
	],
};
