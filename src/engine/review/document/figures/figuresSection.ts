import * as texts from "../../../../texts/review/figureSections.ts";
import type { ReviewSection } from "../../../model/reviewDocument.ts";
import { paragraph, section } from "../blocks.ts";
import type { ReviewInputs } from "../reviewInputs.ts";
import { availabilityBlocks } from "./availabilityBlocks.ts";
import { businessBlocks } from "./businessBlocks.ts";
import { conflictBlocks } from "./conflictBlocks.ts";
import { costBlocks } from "./costBlocks.ts";
import { latencyBlocks } from "./latencyBlocks.ts";
import { loadBlocks } from "./loadBlocks.ts";
import { objectiveBlocks } from "./objectiveBlocks.ts";
import { recoveryBlocks } from "./recoveryBlocks.ts";
import { stalenessBlocks } from "./stalenessBlocks.ts";

/** All figures by family, the main ones with how they were made. */
export function figuresSection(inputs: ReviewInputs): ReviewSection {
	return {
		...section("figures", texts.figuresAndTheirTerms, [paragraph(texts.latenciesAreThose)]),
		sections: [
			section("figures-objectives", texts.objectives, objectiveBlocks(inputs)),
			section("figures-latency", texts.latency, latencyBlocks(inputs)),
			section("figures-availability", texts.availability, availabilityBlocks(inputs)),
			section("figures-recovery", texts.recovery, recoveryBlocks(inputs)),
			section("figures-staleness", texts.staleness, stalenessBlocks(inputs)),
			section("figures-conflicts", texts.conflicts, conflictBlocks(inputs)),
			section("figures-load", texts.load, loadBlocks(inputs)),
			section("figures-cost", texts.cost, costBlocks(inputs)),
			section("figures-business", texts.businessCase, businessBlocks(inputs)),
		].filter(({ blocks }) => blocks.length > 0),
	};
}
