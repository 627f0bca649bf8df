import * as texts from "../../../../texts/review/figureSections.ts";
import { figureName } from "../../../model/figureName.ts";
import { formatAvailability } from "../../../model/numbers/formatAvailability.ts";
import { formatShare } from "../../../model/numbers/formatShare.ts";
import type { ReviewBlock } from "../../../model/reviewDocument.ts";
import { headline } from "../../headline.ts";
import { objectiveText } from "../../matrix/matrixColumns.ts";
import { heldCell, numbers, table, words } from "../blocks.ts";
import { featureName, isUsed, spanText } from "../phrases.ts";
import type { ReviewInputs } from "../reviewInputs.ts";
import { explained } from "./explained.ts";

export function availabilityBlocks(inputs: ReviewInputs): readonly ReviewBlock[] {
	const { design, figures } = inputs;
	const least = headline(design, figures).worstAvailability;
	return [
		...table({
			caption: texts.howMuchOfTheTime,
			columns: [
				words(texts.feature),
				words(texts.operation),
				numbers(texts.availability),
				numbers(texts.downtimeAYear),
				numbers(texts.objective),
				words(texts.mostlyFrom),
			],
			rows: figures.availability
				.filter((row) => isUsed(design, row))
				.map((row) => {
					const [first] = row.dominatedBy;
					return [
						featureName(design, row.feature),
						row.operation,
						heldCell(formatAvailability(row.availability), row.met),
						spanText(row.downtimeMinutesPerYear * 60),
						row.objective === null ? "—" : objectiveText("availability", row.objective),
						first === undefined ? "—" : `${first.subject} (${formatShare(first.share)})`,
					];
				}),
		}),
		...(least === null
			? []
			: explained(inputs, {
					name: figureName.availability(least),
					label: texts.availabilityOfS(featureName(design, least.feature), least.operation),
					value: formatAvailability(least.availability),
				})),
	];
}
