import * as texts from "../../../../texts/review/decisionRecord.ts";
import { formatAmount } from "../../../model/numbers/formatAmount.ts";
import { formatRate } from "../../../model/numbers/formatRate.ts";
import { formatSeconds } from "../../../model/numbers/formatSeconds.ts";
import { formatShare } from "../../../model/numbers/formatShare.ts";
import type { ReviewBlock, ReviewDocument, ReviewText } from "../../../model/reviewDocument.ts";
import { listed } from "../../findings/sentences.ts";
import { bullets, paragraph, section, sentences, strong } from "../blocks.ts";
import { testingChecks } from "../checklists/testingChecks.ts";
import { askedWords, heldObjectives } from "../heldObjectives.ts";
import { activeRegions, capitalised, featureName, requestsPerSecond } from "../phrases.ts";
import type { ReviewInputs } from "../reviewInputs.ts";
import { subtitleOf } from "../subtitleOf.ts";
import { gainBlocks } from "../summary/gainBlocks.ts";
import { type TopologyColumn, topologyColumns } from "../summary/topologies.ts";
import { confirmTexts } from "./confirmTexts.ts";

/** Why the design stands in as many regions as it does. */
export function topologyRecord(inputs: ReviewInputs): ReviewDocument {
	const { design, figures } = inputs;
	const columns = topologyColumns(design, figures);
	return {
		title: texts.decisionChosen(chosenText(inputs)),
		subtitle: texts.architectureDecisionRecord(design.name, subtitleOf(inputs)),
		sections: [
			section("context", texts.contextAndProblem, contextBlocks(inputs)),
			section("drivers", texts.decisionDrivers, [bullets(driverTexts(inputs))]),
			section("options", texts.consideredOptions, [bullets(optionTexts(inputs, columns)), ...gainTable(inputs)]),
			section("decision", texts.decision, [paragraph(decisionText(inputs, columns))]),
			{
				...section("consequences", texts.consequences, []),
				sections: [
					section("consequences-good", texts.good, listOf(goodTexts(inputs, columns), texts.noneShowsInTheFigures)),
					section("consequences-bad", texts.bad, listOf(badTexts(inputs, columns), texts.noneShowsInTheFigures)),
				],
			},
			section("confirmation", texts.confirmation, [bullets(confirmTexts(testingChecks(inputs)))]),
		],
	};
}

function listOf(items: readonly ReviewText[], none: string): readonly ReviewBlock[] {
	return [items.length === 0 ? paragraph(none) : bullets(items)];
}

function chosenText({ design }: ReviewInputs): string {
	const active = activeRegions(design);
	const others = design.regions.size - active.length;
	if (active.length > 1) return texts.regionsTakeRequests(active.length, listed(active));
	return others > 0
		? texts.takesRequestsOtherRegionsBeside(active[0] ?? texts.noRegion, others)
		: texts.oneRegionActive(active[0] ?? "none");
}

function contextBlocks({ design }: ReviewInputs): readonly ReviewBlock[] {
	const features = [...design.features.values()];
	const total = features.reduce((sum, feature) => sum + requestsPerSecond(feature), 0);
	const users = [...design.users.populations.values()].map(
		({ name, place, share }) => `${name} (${place}, ${formatShare(share)})`,
	);
	return [
		...(design.description === undefined ? [] : [paragraph(design.description)]),
		paragraph(
			sentences(
				users.length > 0 && texts.itsUsersAre(listed(users)),
				features.length > 0 &&
					texts.theyAskForAtPeakOfFeatures(
						formatRate(total),
						features.length,
						listed(features.map(({ name }) => name)),
					),
				texts.theQuestion,
			),
		),
	];
}

function driverTexts(inputs: ReviewInputs): readonly string[] {
	const { design, figures } = inputs;
	const money = (amount: number): string => formatAmount(amount, design.currency);
	const held = heldObjectives(design, figures);
	const residency = [...design.users.populations.values()].filter(({ residency: place }) => place !== undefined);
	const { business } = design;
	const drivers = [
		...held.map(
			({ feature, asked, objective }) =>
				`${capitalised(askedWords[asked])}${feature === null ? "" : texts.ofFeature(featureName(design, feature))}: ${objective === "0" ? "0 s" : objective}.`,
		),
		...residency.map(({ name, residency: place }) => texts.personalDataOfMayRest(name, place)),
		...(business === undefined
			? []
			: [
					texts.anHourOfOutageCosts(money(business.outageCostPerHour)),
					...(business.yearlyGain > 0 ? [texts.servingUsersFromNear(money(business.yearlyGain))] : []),
				]),
	];
	return drivers.length > 0 ? drivers : [texts.theFileGivesNeitherObjectives];
}

function optionTexts({ design }: ReviewInputs, columns: readonly TopologyColumn[]): readonly ReviewText[] {
	if (columns.length < 2) {
		return [[strong(columns[0]?.title ?? texts.asDesigned), { text: texts.theOnlyOptionThatTheFiguresKnow }]];
	}
	return columns.map(({ title, monthlyCost, downtimeMinutesPerYear, case: own }) => [
		strong(title),
		{
			text: sentences(
				texts.monthlyCostAMonthDowntimeMinutesPerYearNetYearly(
					formatAmount(monthlyCost, design.currency),
					downtimeMinutesPerYear === null
						? ""
						: texts.ofDowntimeAYear(
								downtimeMinutesPerYear === 0 ? texts.of0Min : formatSeconds(downtimeMinutesPerYear * 60),
							),
					own === undefined ? "" : texts.netAYear(formatAmount(own.netYearly, design.currency)),
				),
			),
		},
	]);
}

function gainTable(inputs: ReviewInputs): readonly ReviewBlock[] {
	return gainBlocks(inputs).filter(({ kind }) => kind === "table");
}

function decisionText(inputs: ReviewInputs, columns: readonly TopologyColumn[]): string {
	const { design, figures } = inputs;
	const held = heldObjectives(design, figures);
	const met = held.filter((each) => each.met).length;
	const own = columns.at(-1);
	const best = bestCase(columns);
	return sentences(
		texts.chosenChosen(chosenText(inputs)),
		held.length > 0 && texts.itMeetsOfObjectives(met, held.length),
		best !== undefined &&
			(best === own
				? texts.itsNetIsTheLargest
				: texts.theLargestNet(best.title.charAt(0).toLowerCase(), best.title.slice(1))),
	);
}

function bestCase(columns: readonly TopologyColumn[]): TopologyColumn | undefined {
	const weighed = columns.filter((each) => each.case !== undefined);
	return weighed.toSorted((a, b) => (b.case?.netYearly ?? 0) - (a.case?.netYearly ?? 0))[0];
}

function goodTexts({ design, figures }: ReviewInputs, columns: readonly TopologyColumn[]): readonly string[] {
	const [single] = columns;
	const own = columns.at(-1);
	if (single === undefined || own === undefined) return [];
	const met = heldObjectives(design, figures).filter((each) => each.met);
	return [
		...(columns.length > 1 ? downtimeTexts(single, own, "less") : []),
		...met.map(({ feature, asked, value, objective }) =>
			texts.isAskedIs({
				asked: capitalised(askedWords[asked]),
				feature: feature === null ? "" : texts.ofFeature(featureName(design, feature)),
				value,
				objective: objective === "0" ? texts.of0S : objective,
			}),
		),
	];
}

function badTexts({ design, figures }: ReviewInputs, columns: readonly TopologyColumn[]): readonly string[] {
	const [single] = columns;
	const own = columns.at(-1);
	if (single === undefined || own === undefined) return [];
	const more = own.monthlyCost - single.monthlyCost;
	return [
		...(columns.length > 1 && more > 0 ? [texts.aMonthMoreThanOneRegion(formatAmount(more, design.currency))] : []),
		...(columns.length > 1 ? downtimeTexts(single, own, "more") : []),
		...figures.findings.filter(({ severity }) => severity !== "info").map(({ message }) => message),
	];
}

function downtimeTexts(single: TopologyColumn, own: TopologyColumn, asked: "less" | "more"): readonly string[] {
	const [from, to] = [single.downtimeMinutesPerYear, own.downtimeMinutesPerYear];
	if (from === null || to === null || from === to || to < from !== (asked === "less")) return [];
	return [texts.downtimeAYearThanInOneRegion(formatSeconds(Math.abs(from - to) * 60), asked)];
}
