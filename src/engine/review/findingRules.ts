import { callRules } from "./findings/calls.ts";
import { capacityRules } from "./findings/capacity.ts";
import { conflictRules } from "./findings/conflicts.ts";
import { consistencyRules } from "./findings/consistency.ts";
import { costRules } from "./findings/cost.ts";
import { failoverRules } from "./findings/failover.ts";
import { objectiveRules } from "./findings/objectives.ts";
import { observabilityRules } from "./findings/observability.ts";
import { redundancyRules } from "./findings/redundancy.ts";
import { regionRules } from "./findings/regions.ts";
import { reminderRules } from "./findings/reminders.ts";
import { replicationLagRules } from "./findings/replicationLag.ts";
import { residencyRules } from "./findings/residency.ts";
import type { Rule } from "./findings/rule.ts";
import { technologyRules } from "./findings/technology.ts";
import { votingRules } from "./findings/voting.ts";
import { worthRules } from "./findings/worth.ts";

/** All rules of the review, each with its id and what it looks for, gravest families first. */
export const findingRules: readonly Rule[] = [
	...residencyRules,
	...consistencyRules,
	...conflictRules,
	...objectiveRules,
	...redundancyRules,
	...technologyRules,
	...votingRules,
	...capacityRules,
	...failoverRules,
	...replicationLagRules,
	...callRules,
	...observabilityRules,
	...costRules,
	...worthRules,
	...regionRules,
	...reminderRules,
];
