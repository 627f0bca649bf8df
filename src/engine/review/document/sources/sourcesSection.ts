import type { ReviewSection } from "../../../model/reviewDocument.ts";
import { bullets, link, numbers, paragraph, section, table, words } from "../blocks.ts";
import type { ReviewInputs } from "../reviewInputs.ts";
import { assumedTexts } from "./assumedTexts.ts";
import { claimedTexts } from "./claimedTexts.ts";
import { modelLimits } from "./modelLimits.ts";
import { type UsedSource, usedSources } from "./usedSources.ts";

/** What the figures rest on: what was assumed, where the catalogue's figures come from, and what is not modelled. */
export function sourcesSection(inputs: ReviewInputs): ReviewSection {
	const sources = usedSources(inputs);
	const assumed = assumedTexts(inputs.design);
	const claimed = claimedTexts(inputs);
	const estimates = sources.filter(({ estimated }) => estimated);
	const published = sources.filter(({ estimated }) => !estimated);
	return {
		...section("sources", "Assumptions and sources", []),
		sections: [
			section("sources-assumed", "Assumed, because the file says nothing", [
				assumed.length === 0 ? paragraph("The file says all that has a default.") : bullets(assumed),
			]),
			section("sources-claimed", "Claimed, not computed", [
				claimed.length === 0
					? paragraph("The file claims nothing that the catalogue could not have told.")
					: bullets(claimed),
			]),
			section("sources-limits", "What the figures do not know", [bullets(modelLimits(inputs.design))]),
			section("sources-published", "Published sources", [
				paragraph(datesText(sources)),
				...sourceTable("Published figures that this design uses.", published),
			]),
			...(estimates.length === 0
				? []
				: [
						section("sources-estimates", "Estimates of the catalogue", [
							paragraph(
								"Nobody published these, or the publication was not looked up: replace them by what you measure, largest effect first.",
							),
							...sourceTable("Estimates that this design uses.", estimates),
						]),
					]),
		],
	};
}

function datesText(sources: readonly UsedSource[]): string {
	const dates = sources
		.map(({ asOf }) => asOf)
		.filter((asOf) => /^\d{4}/.test(asOf))
		.toSorted();
	const [first] = dates;
	const last = dates.at(-1);
	if (first === undefined || last === undefined)
		return "The figures of the catalogue that this design uses bear no date.";
	return `The figures of the catalogue that this design uses are from ${first === last ? first : `${first} to ${last}`}. Prices change: compare the large ones with an offer.`;
}

function sourceTable(caption: string, sources: readonly UsedSource[]) {
	return table({
		caption,
		columns: [words("Source"), words("As of"), words("Used for"), numbers("Figures")],
		rows: sources.map(({ source, asOf, address, uses, count }) => [
			{ text: address === undefined ? source : [link(source, address)] },
			asOf,
			uses,
			String(count),
		]),
	});
}
