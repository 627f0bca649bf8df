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
	return section(`decision-${store.id}`, `Store: ${storeTitle(store)}`, [
		paragraph(consistencySentence(inputs, store)),
		...notes,
		...needsTable(inputs, store),
		bullets(storeSetting(inputs.design, store)),
		...tradedBlocks(inputs, store),
		...alternativesBlocks(inputs, store),
		...(found.length === 0 ? [] : [paragraph("The review found:"), bullets(found.map(({ message }) => message))]),
	]);
}

/** What the store promises, gives, and is needed for. */
export function consistencySentence({ design }: ReviewInputs, store: Store): string {
	const given = effectiveConsistency(design, store);
	const features = storeFeatures(design, store);
	const claimed = `${store.name} is ${article(consistencyName(store.consistency))}`;
	const effect =
		given === store.consistency
			? `${claimed} store, and its configuration gives that.`
			: `${store.name} claims to be ${consistencyName(store.consistency)}; its configuration gives ${consistencyName(given)}, and the figures count on that.`;
	return sentences(effect, needSentence(features), features.length === 0 && "No feature uses it.");
}

function article(name: string): string {
	return /^[aeiou]/.test(name) ? `an ${name}` : `a ${name}`;
}

function needSentence(features: readonly Feature[]): string {
	const needs = features.filter(({ needs }) => needs !== undefined);
	if (needs.length === 0) return features.length === 0 ? "" : "None of its features says what it needs.";
	return `${listed(needs.map(({ name, needs }) => `${name} needs ${consistencyName(needs ?? "eventual")}`))}.`;
}

function needsTable({ design }: ReviewInputs, store: Store): readonly ReviewBlock[] {
	return table({
		caption: "Who uses it, what each needs, and what its reads get.",
		columns: [
			words("Feature"),
			words("Needs"),
			words("Its reads get"),
			words("Enough"),
			numbers("Reads"),
			numbers("Writes"),
			words("Keeps"),
		],
		rows: storeFeatures(design, store).map((feature) => {
			const given = featureReadConsistency(design, feature);
			return [
				feature.name,
				feature.needs === undefined ? "not said" : consistencyName(feature.needs),
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
	record: "records",
	counter: "counters",
	balance: "balances",
	set: "sets",
	log: "a log",
};

function enoughCell({ needs }: Feature, isMet: boolean): ReviewCell {
	if (needs === undefined) return cell("—");
	return isMet ? cell("yes", "good") : cell("no", "error");
}

function tradedBlocks(inputs: ReviewInputs, store: Store): readonly ReviewBlock[] {
	const traded = tradedTexts(inputs, store);
	return traded.length === 0 ? [] : [paragraph("What was traded:"), bullets(traded)];
}
