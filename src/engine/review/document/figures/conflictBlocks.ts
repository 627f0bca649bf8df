import * as texts from "../../../../texts/review/figureSections.ts";
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
		return [paragraph(texts.noStoreTakesConcurrentWrites)];
	}
	const most = rows.reduce((worst, row) => (row.perHour > worst.perHour ? row : worst));
	return [
		...table({
			caption: texts.writesOverwrittenUnseenWhileAllIsWell,
			columns: [
				words(texts.feature),
				words(texts.store),
				words(texts.strategy),
				numbers(texts.conflictsAnHour),
				numbers(texts.updatesLostAnHour),
				numbers(texts.forPeopleAnHour),
			],
			rows: rows.map((row) => [
				featureName(design, row.feature),
				storeName(design, row.store),
				row.strategy ?? texts.notSaid,
				rateText(row.perHour),
				cell(rateText(row.lostUpdatesPerHour), row.lostUpdatesPerHour > 0 ? "warning" : "plain"),
				cell(rateText(row.forPeoplePerHour), row.forPeoplePerHour > 0 ? "warning" : "plain"),
			]),
		}),
		...explained(inputs, {
			name: figureName.conflicts(most),
			label: texts.conflictsOfFeature(featureName(design, most.feature)),
			value: texts.rateAnHour(rateText(most.perHour)),
		}),
	];
}
