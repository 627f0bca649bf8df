import * as texts from "../../../texts/review/document.ts";
import type { ReviewInputs } from "./reviewInputs.ts";
import { usedSources } from "./sources/usedSources.ts";

/** What the document is of: "3 regions, 6 stores, 6 features. Catalogue figures as of 2019-01 to 2026-11." */
export function subtitleOf(inputs: ReviewInputs): string {
	const { design } = inputs;
	const dates = usedSources(inputs)
		.map(({ asOf }) => asOf)
		.filter((asOf) => /^\d{4}/.test(asOf))
		.toSorted();
	const [first] = dates;
	const last = dates.at(-1);
	const asOf =
		first === undefined || last === undefined
			? ""
			: texts.catalogueFiguresAsOf(first === last ? first : texts.firstToLast(first, last));
	return `${texts.countRegions(design.regions.size)}, ${texts.countStores(design.data.size)}, ${texts.countFeatures(design.features.size)}, ${texts.countScenarios(design.scenarios.size)}.${asOf}`;
}
