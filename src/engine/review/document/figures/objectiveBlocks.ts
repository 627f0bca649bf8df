import type { ReviewBlock } from "../../../model/reviewDocument.ts";
import { cell, heldCell, numbers, paragraph, table, words } from "../blocks.ts";
import { askedWords, heldObjectives } from "../heldObjectives.ts";
import { capitalised, featureName } from "../phrases.ts";
import type { ReviewInputs } from "../reviewInputs.ts";

/** What is asked, and the worst figure that answers it. */
export function objectiveBlocks({ design, figures }: ReviewInputs): readonly ReviewBlock[] {
	const held = heldObjectives(design, figures);
	if (held.length === 0) return [paragraph("No feature has an objective, and there is no budget.")];
	return table({
		caption: "Each objective, held against the worst figure that it asks about.",
		columns: [words("Of"), words("Objective"), numbers("Asked"), numbers("Figure"), words("Whose"), words("Met")],
		rows: held.map(({ feature, asked, objective, value, of, met }) => [
			feature === null ? "the design" : featureName(design, feature),
			capitalised(askedWords[asked]),
			objective === "0" ? "0 s" : objective,
			heldCell(value, met),
			of,
			cell(met ? "met" : "missed", met ? "good" : "error"),
		]),
	});
}
