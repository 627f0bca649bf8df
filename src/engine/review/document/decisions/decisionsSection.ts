import * as texts from "../../../../texts/review/decisions.ts";
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
		...section("decisions", texts.decisionsAndTheirReasons, [paragraph(texts.eachDecision)]),
		sections: [
			regionsDecision(inputs),
			residencyDecision(inputs),
			...[...design.data.values()].map((store) => storeDecision(inputs, store)),
			routingDecision(inputs),
			failoverDecision(inputs),
		],
	};
}
