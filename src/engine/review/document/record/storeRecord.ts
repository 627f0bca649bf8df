import type { Store } from "../../../model/design.ts";
import { effectiveConsistency } from "../../../model/effectiveConsistency.ts";
import { formatBytes } from "../../../model/numbers/formatBytes.ts";
import { formatRate } from "../../../model/numbers/formatRate.ts";
import type { ReviewBlock, ReviewDocument, ReviewText } from "../../../model/reviewDocument.ts";
import { counted, listed } from "../../findings/sentences.ts";
import { consistencyName, storeFeatures } from "../../findings/storeFeatures.ts";
import { bullets, paragraph, section, sentences, strong } from "../blocks.ts";
import { dataChecks } from "../checklists/dataChecks.ts";
import { alternativesTable } from "../decisions/alternativesBlocks.ts";
import { storeAlternatives } from "../decisions/storeAlternatives.ts";
import { consistencySentence } from "../decisions/storeDecision.ts";
import { storeSetting } from "../decisions/storeSetting.ts";
import { tradedTexts } from "../decisions/tradedTexts.ts";
import { askedWords, heldObjectives } from "../heldObjectives.ts";
import { capitalised, featureName, populationName, storeTitle } from "../phrases.ts";
import type { ReviewInputs } from "../reviewInputs.ts";
import { subtitleOf } from "../subtitleOf.ts";
import { confirmTexts } from "./confirmTexts.ts";

/** Why a store has the consistency that it has. */
export function storeRecord(inputs: ReviewInputs, store: Store): ReviewDocument {
	const { design } = inputs;
	return {
		title: `Decision: ${storeTitle(store)} is a ${store.pattern} store, ${promiseText(inputs, store)}`,
		subtitle: `Architecture decision record of ${design.name}. Status: proposed. ${subtitleOf(inputs)}`,
		sections: [
			section("context", "Context and problem", contextBlocks(inputs, store)),
			section("drivers", "Decision drivers", [bullets(driverTexts(inputs, store))]),
			section("options", "Considered options", optionBlocks(inputs, store)),
			section("decision", "Decision", [
				paragraph(`Chosen: ${consistencySentence(inputs, store)}`),
				bullets(storeSetting(design, store)),
			]),
			{
				...section("consequences", "Consequences", []),
				sections: [
					section(
						"consequences-good",
						"Good",
						listOf(heldTexts(inputs, store, true), "Its features have no objective that is met."),
					),
					section("consequences-bad", "Bad", listOf(badTexts(inputs, store), "None shows in the figures.")),
					section("consequences-traded", "What was traded", listOf(tradedTexts(inputs, store), "Nobody uses it.")),
				],
			},
			section("confirmation", "Confirmation", [bullets(confirmTexts(dataChecks(ofStore(inputs, store))))]),
		],
	};
}

/** What it claims, and what it gives where that is less. */
function promiseText({ design }: ReviewInputs, store: Store): string {
	const given = effectiveConsistency(design, store);
	const claimed = consistencyName(store.consistency);
	return given === store.consistency ? claimed : `claimed ${claimed} and giving ${consistencyName(given)}`;
}

/** The same inputs with this store alone, for what is asked of stores. */
function ofStore(inputs: ReviewInputs, store: Store): ReviewInputs {
	const { design, figures } = inputs;
	const features = new Map(storeFeatures(design, store).map((feature) => [feature.id, feature]));
	const isOwn = (row: { readonly feature: string }): boolean => features.has(row.feature);
	return {
		...inputs,
		design: { ...design, data: new Map([[store.id, store]]), features },
		figures: {
			...figures,
			latency: figures.latency.filter(isOwn),
			staleness: figures.staleness.filter(isOwn),
			conflicts: figures.conflicts.filter(isOwn),
			availability: figures.availability.filter(isOwn),
			recovery: figures.recovery.filter(isOwn),
			findings: figures.findings.filter(
				({ subject }) => subject === store.id || (subject !== null && features.has(subject)),
			),
		},
	};
}

function listOf(items: readonly ReviewText[], none: string): readonly ReviewBlock[] {
	return [items.length === 0 ? paragraph(none) : bullets(items)];
}

function contextBlocks({ design }: ReviewInputs, store: Store): readonly ReviewBlock[] {
	const features = storeFeatures(design, store);
	return [
		...(design.description === undefined ? [] : [paragraph(design.description)]),
		paragraph(
			sentences(
				`${store.name} holds ${formatBytes(store.sizeBytes)} in ${counted(store.replicas.length, "region")} (${listed(store.replicas)}).`,
				features.length === 0 && "No feature uses it.",
				"The question is which consistency it shall give, and what that may cost.",
			),
		),
		...(features.length === 0
			? []
			: [
					bullets(
						features.map(
							({ name, readsPerSecond, writesPerSecond, values }) =>
								`${name}: ${formatRate(readsPerSecond)} reads and ${formatRate(writesPerSecond)} writes at peak, of ${values === "log" ? "a log" : `${values}s`}.`,
						),
					),
				]),
	];
}

function driverTexts(inputs: ReviewInputs, store: Store): readonly string[] {
	const { design, figures } = inputs;
	const features = storeFeatures(design, store);
	const own = new Set(features.map(({ id }) => id));
	const drivers = [
		...features.flatMap(({ name, needs }) => (needs === undefined ? [] : [`${name} needs ${consistencyName(needs)}.`])),
		...heldObjectives(design, figures)
			.filter(({ feature }) => feature !== null && own.has(feature))
			.map(
				({ feature, asked, objective }) =>
					`${capitalised(askedWords[asked])} of ${featureName(design, feature ?? "")}: ${objective === "0" ? "0 s" : objective}.`,
			),
		...[...store.confines].map(
			([population, place]) => `Personal data of ${populationName(design, population)} may rest only in ${place}.`,
		),
	];
	return drivers.length > 0
		? drivers
		: ["Its features state neither needs nor objectives: the drivers are to be added."];
}

function optionBlocks(inputs: ReviewInputs, store: Store): readonly ReviewBlock[] {
	const own: ReviewText = [
		strong(`As designed: ${consistencyName(store.consistency)}`),
		{ text: ` (${store.pattern}, ${store.replication.mode})` },
	];
	if (inputs.redesign === undefined) {
		return [bullets([own]), paragraph("Other options were not weighed here: that takes the design's file.")];
	}
	const alternatives = storeAlternatives(inputs, store);
	return [
		bullets([own, ...alternatives.map(({ title }): ReviewText => [strong(title)])]),
		...alternativesTable(inputs, store, alternatives),
	];
}

function heldTexts({ design, figures }: ReviewInputs, store: Store, isMet: boolean): readonly string[] {
	return heldObjectives(design, figures)
		.filter(({ feature, met }) => met === isMet && feature !== null && design.features.get(feature)?.store === store.id)
		.map(
			({ feature, asked, value, objective, of }) =>
				`${capitalised(askedWords[asked])} of ${featureName(design, feature ?? "")} is ${value} (${of}); asked is ${objective === "0" ? "0 s" : objective}.`,
		);
}

function badTexts(inputs: ReviewInputs, store: Store): readonly string[] {
	const { design, figures } = inputs;
	const own = new Set(storeFeatures(design, store).map(({ id }) => id));
	const found = figures.findings.filter(
		({ subject, severity, rule }) =>
			severity !== "info" &&
			(subject === store.id || (subject !== null && own.has(subject) && !rule.endsWith("-missed"))),
	);
	return [...heldTexts(inputs, store, false), ...found.map(({ message }) => message)];
}
