import { formatAmount } from "../../../model/numbers/formatAmount.ts";
import { formatRate } from "../../../model/numbers/formatRate.ts";
import { formatSeconds } from "../../../model/numbers/formatSeconds.ts";
import { formatShare } from "../../../model/numbers/formatShare.ts";
import type { ReviewBlock, ReviewDocument, ReviewText } from "../../../model/reviewDocument.ts";
import { counted, listed } from "../../findings/sentences.ts";
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
		title: `Decision: ${chosenText(inputs)}`,
		subtitle: `Architecture decision record of ${design.name}. Status: proposed. ${subtitleOf(inputs)}`,
		sections: [
			section("context", "Context and problem", contextBlocks(inputs)),
			section("drivers", "Decision drivers", [bullets(driverTexts(inputs))]),
			section("options", "Considered options", [bullets(optionTexts(inputs, columns)), ...gainTable(inputs)]),
			section("decision", "Decision", [paragraph(decisionText(inputs, columns))]),
			{
				...section("consequences", "Consequences", []),
				sections: [
					section("consequences-good", "Good", listOf(goodTexts(inputs, columns), "None shows in the figures.")),
					section("consequences-bad", "Bad", listOf(badTexts(inputs, columns), "None shows in the figures.")),
				],
			},
			section("confirmation", "Confirmation", [bullets(confirmTexts(testingChecks(inputs)))]),
		],
	};
}

function listOf(items: readonly ReviewText[], none: string): readonly ReviewBlock[] {
	return [items.length === 0 ? paragraph(none) : bullets(items)];
}

function chosenText({ design }: ReviewInputs): string {
	const active = activeRegions(design);
	const others = design.regions.size - active.length;
	if (active.length > 1) return `${counted(active.length, "region")} take requests (${listed(active)})`;
	return others > 0
		? `${active[0] ?? "no region"} takes requests, ${counted(others, "other region")} beside it`
		: `one region (${active[0] ?? "none"})`;
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
				users.length > 0 && `Its users are ${listed(users)}.`,
				features.length > 0 &&
					`They ask for ${formatRate(total)} at peak of ${counted(features.length, "feature")}: ${listed(features.map(({ name }) => name))}.`,
				"The question is in how many regions it shall take requests.",
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
				`${capitalised(askedWords[asked])}${feature === null ? "" : ` of ${featureName(design, feature)}`}: ${objective === "0" ? "0 s" : objective}.`,
		),
		...residency.map(({ name, residency: place }) => `Personal data of ${name} may rest only in ${place}.`),
		...(business === undefined
			? []
			: [
					`An hour of outage costs ${money(business.outageCostPerHour)}.`,
					...(business.yearlyGain > 0
						? [`Serving users from near is expected to bring ${money(business.yearlyGain)} a year.`]
						: []),
				]),
	];
	return drivers.length > 0
		? drivers
		: ["The file gives neither objectives nor a business case: the drivers are to be added."];
}

function optionTexts({ design }: ReviewInputs, columns: readonly TopologyColumn[]): readonly ReviewText[] {
	if (columns.length < 2) {
		return [[strong(columns[0]?.title ?? "As designed"), { text: ": the only option that the figures know." }]];
	}
	return columns.map(({ title, monthlyCost, downtimeMinutesPerYear, case: own }) => [
		strong(title),
		{
			text: sentences(
				`: ${formatAmount(monthlyCost, design.currency)} a month${downtimeMinutesPerYear === null ? "" : `, ${downtimeMinutesPerYear === 0 ? "0 min" : formatSeconds(downtimeMinutesPerYear * 60)} of downtime a year`}${own === undefined ? "" : `, ${formatAmount(own.netYearly, design.currency)} net a year`}.`,
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
		`Chosen: ${chosenText(inputs)}.`,
		held.length > 0 && `It meets ${met} of ${counted(held.length, "objective")}.`,
		best !== undefined &&
			(best === own
				? "Its net is the largest of the options."
				: `The largest net is that of ${best.title.charAt(0).toLowerCase()}${best.title.slice(1)}: say why that was not taken.`),
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
		...met.map(
			({ feature, asked, value, objective }) =>
				`${capitalised(askedWords[asked])}${feature === null ? "" : ` of ${featureName(design, feature)}`} is ${value}; asked is ${objective === "0" ? "0 s" : objective}.`,
		),
	];
}

function badTexts({ design, figures }: ReviewInputs, columns: readonly TopologyColumn[]): readonly string[] {
	const [single] = columns;
	const own = columns.at(-1);
	if (single === undefined || own === undefined) return [];
	const more = own.monthlyCost - single.monthlyCost;
	return [
		...(columns.length > 1 && more > 0 ? [`${formatAmount(more, design.currency)} a month more than one region.`] : []),
		...(columns.length > 1 ? downtimeTexts(single, own, "more") : []),
		...figures.findings.filter(({ severity }) => severity !== "info").map(({ message }) => message),
	];
}

function downtimeTexts(single: TopologyColumn, own: TopologyColumn, asked: "less" | "more"): readonly string[] {
	const [from, to] = [single.downtimeMinutesPerYear, own.downtimeMinutesPerYear];
	if (from === null || to === null || from === to || to < from !== (asked === "less")) return [];
	return [`${formatSeconds(Math.abs(from - to) * 60)} ${asked} downtime a year than in one region.`];
}
