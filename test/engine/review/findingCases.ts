import { callsCases } from "./findingCases/callsCases.ts";
import { capacityCases } from "./findingCases/capacityCases.ts";
import { conflictsCases } from "./findingCases/conflictsCases.ts";
import { consistencyCases } from "./findingCases/consistencyCases.ts";
import { costCases } from "./findingCases/costCases.ts";
import { failoverCases } from "./findingCases/failoverCases.ts";
import type { FindingCase, NearMiss, RuleCases } from "./findingCases/findingCase.ts";
import { objectivesCases } from "./findingCases/objectivesCases.ts";
import { observabilityCases } from "./findingCases/observabilityCases.ts";
import { redundancyCases } from "./findingCases/redundancyCases.ts";
import { regionsCases } from "./findingCases/regionsCases.ts";
import { replicationLagCases } from "./findingCases/replicationLagCases.ts";
import { residencyCases } from "./findingCases/residencyCases.ts";
import { technologyCases } from "./findingCases/technologyCases.ts";
import { votingCases } from "./findingCases/votingCases.ts";
import { worthCases } from "./findingCases/worthCases.ts";

const all: readonly RuleCases[] = [
	callsCases,
	capacityCases,
	conflictsCases,
	consistencyCases,
	costCases,
	failoverCases,
	objectivesCases,
	observabilityCases,
	redundancyCases,
	regionsCases,
	replicationLagCases,
	residencyCases,
	technologyCases,
	votingCases,
	worthCases,
];

/** Changes of the quiet design, and what the review says of each. */
export const findingCases: readonly FindingCase[] = all.flatMap(({ fires }) => fires);

/** At least one for each rule but the reminders. */
export const nearMisses: readonly NearMiss[] = all.flatMap(({ nearMisses }) => nearMisses);
