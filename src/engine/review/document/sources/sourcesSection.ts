import * as texts from "../../../../texts/review/sources.ts";
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
		...section("sources", texts.assumptionsAndSources, []),
		sections: [
			section("sources-assumed", texts.assumedBecauseTheFileSays, [
				assumed.length === 0 ? paragraph(texts.theFileSaysAll) : bullets(assumed),
			]),
			section("sources-claimed", texts.claimedNotComputed, [
				claimed.length === 0 ? paragraph(texts.theFileClaimsNothing) : bullets(claimed),
			]),
			section("sources-limits", texts.whatTheFigures, [bullets(modelLimits(inputs.design))]),
			section("sources-published", texts.publishedSources, [
				paragraph(datesText(sources)),
				...sourceTable(texts.publishedFiguresThatThisDesignUses, published),
			]),
			...(estimates.length === 0
				? []
				: [
						section("sources-estimates", texts.estimatesOfTheCatalogue, [
							paragraph(texts.nobodyPublishedThese),
							...sourceTable(texts.estimatesThatThisDesignUses, estimates),
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
	if (first === undefined || last === undefined) return texts.theFiguresOfTheCatalogue;
	return texts.theFiguresOfTheCatalogueThatThisDesign(first === last ? first : texts.firstToLast(first, last));
}

function sourceTable(caption: string, sources: readonly UsedSource[]) {
	return table({
		caption,
		columns: [words(texts.source), words(texts.asOf), words(texts.usedFor), numbers(texts.figures)],
		rows: sources.map(({ source, asOf, address, uses, count }) => [
			{ text: address === undefined ? source : [link(source, address)] },
			asOf,
			uses,
			String(count),
		]),
	});
}
