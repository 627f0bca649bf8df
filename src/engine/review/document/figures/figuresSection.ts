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
		...section("figures", "Figures and their terms", [
			paragraph(
				"Latencies are those of one request on a warm connection, at peak load while all is well; p99 is what one request in a hundred exceeds. A tick meets its objective, a cross misses it. A figure's terms say how it was made.",
			),
		]),
		sections: [
			section("figures-objectives", "Objectives", objectiveBlocks(inputs)),
			section("figures-latency", "Latency", latencyBlocks(inputs)),
			section("figures-availability", "Availability", availabilityBlocks(inputs)),
			section("figures-recovery", "Recovery", recoveryBlocks(inputs)),
			section("figures-staleness", "Staleness", stalenessBlocks(inputs)),
			section("figures-conflicts", "Conflicts", conflictBlocks(inputs)),
			section("figures-load", "Load", loadBlocks(inputs)),
			section("figures-cost", "Cost", costBlocks(inputs)),
			section("figures-business", "Business case", businessBlocks(inputs)),
		].filter(({ blocks }) => blocks.length > 0),
	};
}
