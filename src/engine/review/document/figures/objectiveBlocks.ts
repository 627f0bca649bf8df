import * as texts from "../../../../texts/review/figureSections.ts";
import type { ReviewBlock } from "../../../model/reviewDocument.ts";
import { cell, heldCell, numbers, paragraph, table, words } from "../blocks.ts";
import { askedWords, heldObjectives } from "../heldObjectives.ts";
import { capitalised, featureName } from "../phrases.ts";
import type { ReviewInputs } from "../reviewInputs.ts";

/** What is asked, and the worst figure that answers it. */
export function objectiveBlocks({ design, figures }: ReviewInputs): readonly ReviewBlock[] {
	const held = heldObjectives(design, figures);
	if (held.length === 0) return [paragraph(texts.noFeatureHasAnObjective)];
	return table({
		caption: texts.eachObjectiveHeldAgainst,
		columns: [
			words(texts.of),
			words(texts.objective),
			numbers(texts.asked),
			numbers(texts.figure),
			words(texts.whose),
			words(texts.met),
		],
		rows: held.map(({ feature, asked, objective, value, of, met }) => [
			feature === null ? texts.theDesign : featureName(design, feature),
			capitalised(askedWords[asked]),
			objective === "0" ? "0 s" : objective,
			heldCell(value, met),
			of,
			cell(met ? "met" : "missed", met ? "good" : "error"),
		]),
	});
}
