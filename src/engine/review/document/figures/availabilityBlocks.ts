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
			caption:
				"How much of the time a request finds an answer, from service levels of providers: thresholds for refunds, not measured failure rates.",
			columns: [
				words("Feature"),
				words("Operation"),
				numbers("Availability"),
				numbers("Downtime a year"),
				numbers("Objective"),
				words("Mostly from"),
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
					label: `Availability of ${featureName(design, least.feature)}, ${least.operation}s`,
					value: formatAvailability(least.availability),
				})),
	];
}
