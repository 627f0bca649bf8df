import * as texts from "../../../../texts/review/decisionRecord.ts";
import type { Store } from "../../../model/design.ts";
import { effectiveConsistency } from "../../../model/effectiveConsistency.ts";
import { formatBytes } from "../../../model/numbers/formatBytes.ts";
import { formatRate } from "../../../model/numbers/formatRate.ts";
import type { ReviewBlock, ReviewDocument, ReviewText } from "../../../model/reviewDocument.ts";
import { listed } from "../../findings/sentences.ts";
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
		title: texts.decisionIsAStore(storeTitle(store), store.pattern, promiseText(inputs, store)),
		subtitle: texts.architectureDecisionRecord(design.name, subtitleOf(inputs)),
		sections: [
			section("context", texts.contextAndProblem, contextBlocks(inputs, store)),
			section("drivers", texts.decisionDrivers, [bullets(driverTexts(inputs, store))]),
			section("options", texts.consideredOptions, optionBlocks(inputs, store)),
			section("decision", texts.decision, [
				paragraph(texts.chosenConsistency(consistencySentence(inputs, store))),
				bullets(storeSetting(design, store)),
			]),
			{
				...section("consequences", texts.consequences, []),
				sections: [
					section(
						"consequences-good",
						texts.good,
						listOf(heldTexts(inputs, store, true), texts.itsFeaturesHaveNoObjective),
					),
					section("consequences-bad", texts.bad, listOf(badTexts(inputs, store), texts.noneShowsInTheFigures)),
					section("consequences-traded", texts.whatWasTraded, listOf(tradedTexts(inputs, store), texts.nobodyUsesIt)),
				],
			},
			section("confirmation", texts.confirmation, [bullets(confirmTexts(dataChecks(ofStore(inputs, store))))]),
		],
	};
}

/** What it claims, and what it gives where that is less. */
function promiseText({ design }: ReviewInputs, store: Store): string {
	const given = effectiveConsistency(design, store);
	const claimed = consistencyName(store.consistency);
	return given === store.consistency ? claimed : texts.claimedAndGiving(claimed, consistencyName(given));
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
				texts.holdsInRegions({
					store: store.name,
					sizeBytes: formatBytes(store.sizeBytes),
					replicaCount: store.replicas.length,
					replicas: listed(store.replicas),
				}),
				features.length === 0 && texts.noFeatureUsesIt,
				texts.theQuestionIsWhichConsistency,
			),
		),
		...(features.length === 0
			? []
			: [
					bullets(
						features.map(({ name, readsPerSecond, writesPerSecond, values }) =>
							texts.readsAndWritesAtPeak({
								name,
								readsPerSecond: formatRate(readsPerSecond),
								writesPerSecond: formatRate(writesPerSecond),
								values: values === "log" ? texts.aLog : texts.valuesS(values),
							}),
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
		...features.flatMap(({ name, needs }) =>
			needs === undefined ? [] : [texts.nameNeedsConsistency(name, consistencyName(needs))],
		),
		...heldObjectives(design, figures)
			.filter(({ feature }) => feature !== null && own.has(feature))
			.map(({ feature, asked, objective }) =>
				texts.askedOfFeature(
					capitalised(askedWords[asked]),
					featureName(design, feature ?? ""),
					objective === "0" ? texts.of0S : objective,
				),
			),
		...[...store.confines].map(([population, place]) =>
			texts.personalDataOfMayRestOnlyIn(populationName(design, population), place),
		),
	];
	return drivers.length > 0 ? drivers : [texts.itsFeaturesStateNeitherNeedsNorObjectives];
}

function optionBlocks(inputs: ReviewInputs, store: Store): readonly ReviewBlock[] {
	const own: ReviewText = [
		strong(texts.asDesignedConsistency(consistencyName(store.consistency))),
		{ text: ` (${store.pattern}, ${store.replication.mode})` },
	];
	if (inputs.redesign === undefined) {
		return [bullets([own]), paragraph(texts.otherOptionsWereNotWeighedHere)];
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
		.map(({ feature, asked, value, objective, of }) =>
			texts.ofIsAskedIs({
				asked: capitalised(askedWords[asked]),
				feature: featureName(design, feature ?? ""),
				value,
				of,
				objective: objective === "0" ? texts.of0S : objective,
			}),
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
