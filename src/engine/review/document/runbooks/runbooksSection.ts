import type { ReviewSection } from "../../../model/reviewDocument.ts";
import { counted } from "../../findings/sentences.ts";
import { paragraph, section } from "../blocks.ts";
import type { ReviewInputs } from "../reviewInputs.ts";
import { runbook } from "./runbook.ts";

/** What to see, when, and what to do about it, scenario by scenario. */
export function runbooksSection(inputs: ReviewInputs): ReviewSection {
	const { design, runs } = inputs;
	const played = [...design.scenarios.values()].flatMap((scenario) => {
		const run = runs.get(scenario.id);
		return run === undefined ? [] : [{ scenario, run }];
	});
	const left = design.scenarios.size - played.length;
	return {
		...section("runbooks", "Runbooks", [
			paragraph(introText(design.scenarios.size)),
			...(left > 0
				? [paragraph(`${counted(left, "scenario")} ${left === 1 ? "was" : "were"} not played for this document.`)]
				: []),
		]),
		sections: played.map(({ scenario, run }) => runbook(inputs, scenario, run)),
	};
}

function introText(scenarios: number): string {
	if (scenarios === 0) {
		return "The design has no scenario, so there is nothing to write a runbook for: write one for each failure that has to be survived.";
	}
	return "One for each scenario of the design, with what its simulation showed. Times count from the first fault; the phases of health checks are drawn, so that a real failure is noticed up to one interval earlier or later.";
}
