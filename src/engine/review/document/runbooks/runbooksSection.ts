import * as texts from "../../../../texts/review/runbooks.ts";
import type { ReviewSection } from "../../../model/reviewDocument.ts";
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
		...section("runbooks", texts.runbooks, [
			paragraph(introText(design.scenarios.size)),
			...(left > 0 ? [paragraph(texts.scenariosWereNotPlayedForThisDocument(left))] : []),
		]),
		sections: played.map(({ scenario, run }) => runbook(inputs, scenario, run)),
	};
}

function introText(scenarios: number): string {
	if (scenarios === 0) {
		return texts.theDesignHasNoScenario;
	}
	return texts.oneForEachScenarioOfTheDesign;
}
