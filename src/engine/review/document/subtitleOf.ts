import { counted } from "../findings/sentences.ts";
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
			: ` Catalogue figures as of ${first === last ? first : `${first} to ${last}`}.`;
	return `${counted(design.regions.size, "region")}, ${counted(design.data.size, "store")}, ${counted(design.features.size, "feature")}, ${counted(design.scenarios.size, "scenario")}.${asOf}`;
}
