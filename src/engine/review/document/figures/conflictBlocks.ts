import { figureName } from "../../../model/figureName.ts";
import type { ReviewBlock } from "../../../model/reviewDocument.ts";
import { cell, numbers, paragraph, table, words } from "../blocks.ts";
import { rateText } from "../decisions/tradedTexts.ts";
import { featureName, storeName } from "../phrases.ts";
import type { ReviewInputs } from "../reviewInputs.ts";
import { explained } from "./explained.ts";

export function conflictBlocks(inputs: ReviewInputs): readonly ReviewBlock[] {
	const { design, figures } = inputs;
	const rows = figures.conflicts.filter((row) => (design.features.get(row.feature)?.writesPerSecond ?? 0) > 0);
	if (rows.length === 0) {
		return [
			paragraph("No store takes concurrent writes of one record in several regions unseen, so there are no conflicts."),
		];
	}
	const most = rows.reduce((worst, row) => (row.perHour > worst.perHour ? row : worst));
	return [
		...table({
			caption: "Writes overwritten unseen while all is well, at peak. Partitions bring more: the runbooks count them.",
			columns: [
				words("Feature"),
				words("Store"),
				words("Strategy"),
				numbers("Conflicts an hour"),
				numbers("Updates lost an hour"),
				numbers("For people an hour"),
			],
			rows: rows.map((row) => [
				featureName(design, row.feature),
				storeName(design, row.store),
				row.strategy ?? "not said",
				rateText(row.perHour),
				cell(rateText(row.lostUpdatesPerHour), row.lostUpdatesPerHour > 0 ? "warning" : "plain"),
				cell(rateText(row.forPeoplePerHour), row.forPeoplePerHour > 0 ? "warning" : "plain"),
			]),
		}),
		...explained(inputs, {
			name: figureName.conflicts(most),
			label: `Conflicts of ${featureName(design, most.feature)}`,
			value: `${rateText(most.perHour)} an hour`,
		}),
	];
}
