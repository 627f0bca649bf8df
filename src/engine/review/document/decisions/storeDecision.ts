import * as texts from "../../../../texts/review/decisions.ts";
import type { Feature, Store } from "../../../model/design.ts";
import { effectiveConsistency, featureReadConsistency } from "../../../model/effectiveConsistency.ts";
import { formatRate } from "../../../model/numbers/formatRate.ts";
import type { ReviewBlock, ReviewCell, ReviewSection } from "../../../model/reviewDocument.ts";
import { meetsNeed } from "../../findings/meetsNeed.ts";
import { listed } from "../../findings/sentences.ts";
import { consistencyName, storeFeatures } from "../../findings/storeFeatures.ts";
import { bullets, cell, numbers, paragraph, section, sentences, table, words } from "../blocks.ts";
import { storeTitle } from "../phrases.ts";
import type { ReviewInputs } from "../reviewInputs.ts";
import { alternativesBlocks } from "./alternativesBlocks.ts";
import { storeSetting } from "./storeSetting.ts";
import { tradedTexts } from "./tradedTexts.ts";

/** The consistency of one store, whose need it serves, and what was given up for it. */
export function storeDecision(inputs: ReviewInputs, store: Store): ReviewSection {
	const notes: readonly ReviewBlock[] = store.notes === undefined ? [] : [{ kind: "markdown", text: store.notes }];
	const found = inputs.figures.findings.filter(({ subject }) => subject === store.id);
	return section(`decision-${store.id}`, texts.storeStoreTitle(storeTitle(store)), [
		paragraph(consistencySentence(inputs, store)),
		...notes,
		...needsTable(inputs, store),
		bullets(storeSetting(inputs.design, store)),
		...tradedBlocks(inputs, store),
		...alternativesBlocks(inputs, store),
		...(found.length === 0 ? [] : [paragraph(texts.theReviewFound), bullets(found.map(({ message }) => message))]),
	]);
}

/** What the store promises, gives, and is needed for. */
export function consistencySentence({ design }: ReviewInputs, store: Store): string {
	const given = effectiveConsistency(design, store);
	const features = storeFeatures(design, store);
	const claimed = texts.storeIsArticle(store.name, article(consistencyName(store.consistency)));
	const effect =
		given === store.consistency
			? texts.storeAndItsConfigurationGivesThat(claimed)
			: texts.claimsTo(store.name, consistencyName(store.consistency), consistencyName(given));
	return sentences(effect, needSentence(features), features.length === 0 && texts.noFeatureUsesIt);
}

function article(name: string): string {
	return /^[aeiou]/.test(name) ? texts.anName(name) : `a ${name}`;
}

function needSentence(features: readonly Feature[]): string {
	const needs = features.filter(({ needs }) => needs !== undefined);
	if (needs.length === 0) return features.length === 0 ? "" : texts.noneOfItsFeaturesSays;
	return `${listed(needs.map(({ name, needs }) => texts.nameNeedsConsistency(name, consistencyName(needs ?? "eventual"))))}.`;
}

function needsTable({ design }: ReviewInputs, store: Store): readonly ReviewBlock[] {
	return table({
		caption: texts.whoUses,
		columns: [
			words(texts.feature),
			words(texts.needs),
			words(texts.itsReadsGet),
			words(texts.enough),
			numbers(texts.reads),
			numbers(texts.writes),
			words(texts.keeps),
		],
		rows: storeFeatures(design, store).map((feature) => {
			const given = featureReadConsistency(design, feature);
			return [
				feature.name,
				feature.needs === undefined ? texts.notSaid : consistencyName(feature.needs),
				consistencyName(given),
				enoughCell(feature, meetsNeed(design, feature, given)),
				formatRate(feature.readsPerSecond),
				formatRate(feature.writesPerSecond),
				valueWords[feature.values],
			];
		}),
	});
}

const valueWords: Readonly<Record<Feature["values"], string>> = {
	record: texts.records,
	counter: texts.counters,
	balance: texts.balances,
	set: texts.sets,
	log: texts.aLog,
};

function enoughCell({ needs }: Feature, isMet: boolean): ReviewCell {
	if (needs === undefined) return cell("—");
	return isMet ? cell("yes", "good") : cell("no", "error");
}

function tradedBlocks(inputs: ReviewInputs, store: Store): readonly ReviewBlock[] {
	const traded = tradedTexts(inputs, store);
	return traded.length === 0 ? [] : [paragraph(texts.whatWasTraded), bullets(traded)];
}
