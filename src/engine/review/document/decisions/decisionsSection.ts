import type { ReviewSection } from "../../../model/reviewDocument.ts";
import { paragraph, section } from "../blocks.ts";
import type { ReviewInputs } from "../reviewInputs.ts";
import { failoverDecision } from "./failoverDecision.ts";
import { regionsDecision } from "./regionsDecision.ts";
import { residencyDecision } from "./residencyDecision.ts";
import { routingDecision } from "./routingDecision.ts";
import { storeDecision } from "./storeDecision.ts";

/** What was chosen, why, and what was given up for it. */
export function decisionsSection(inputs: ReviewInputs): ReviewSection {
	const { design } = inputs;
	return {
		...section("decisions", "Decisions and their reasons", [
			paragraph(
				"Each decision with what it gives and what it costs. Figures are for peak load while all is well, unless they say otherwise.",
			),
		]),
		sections: [
			regionsDecision(inputs),
			residencyDecision(inputs),
			...[...design.data.values()].map((store) => storeDecision(inputs, store)),
			routingDecision(inputs),
			failoverDecision(inputs),
		],
	};
}
