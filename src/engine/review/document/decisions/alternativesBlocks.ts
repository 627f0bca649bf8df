import * as texts from "../../../../texts/review/decisions.ts";
import type { Design, Store } from "../../../model/design.ts";
import type { Edit } from "../../../model/figures.ts";
import { formatAmount } from "../../../model/numbers/formatAmount.ts";
import { formatCount } from "../../../model/numbers/formatCount.ts";
import { formatMs } from "../../../model/numbers/formatMs.ts";
import type { ReviewBlock, ReviewCell } from "../../../model/reviewDocument.ts";
import { consistencyName } from "../../findings/storeFeatures.ts";
import { comparedOutcome, type OutcomeFigure } from "../../storeOutcome.ts";
import { cell, numbers, paragraph, table, words } from "../blocks.ts";
import { lossText } from "../phrases.ts";
import type { ReviewInputs } from "../reviewInputs.ts";
import { type AlternativeOutcome, ownOutcome, type StoreAlternative, storeAlternatives } from "./storeAlternatives.ts";

/** Beyond so many stores only the first are weighed: each takes an analysis of the whole design for each way. */
const mostWeighedStores = 8;

/** What else the store could be, each way computed. */
export function alternativesBlocks(inputs: ReviewInputs, store: Store): readonly ReviewBlock[] {
	if (store.replicas.length < 2) return [];
	const index = [...inputs.design.data.keys()].indexOf(store.id);
	if (inputs.redesign === undefined || index >= mostWeighedStores) {
		return [
			paragraph(
				index >= mostWeighedStores ? texts.whatElseItCould(mostWeighedStores) : texts.whatElseItCouldBeWasNotWeighed,
			),
		];
	}
	return alternativesTable(inputs, store, storeAlternatives(inputs, store));
}

export function alternativesTable(
	{ design, ...inputs }: ReviewInputs,
	store: Store,
	alternatives: readonly StoreAlternative[],
): readonly ReviewBlock[] {
	const own = ownOutcome({ design, ...inputs }, store);
	const possible = alternatives.filter((each) => each.outcome !== undefined);
	const impossible = alternatives.filter((each) => each.outcome === undefined);
	return [
		...(possible.length === 0
			? [paragraph(texts.itsTechnologyOffersNoOther)]
			: table({
					caption: texts.whatTheFeaturesOfWould(store.name),
					columns: [
						words(texts.way),
						numbers(texts.reads),
						numbers(texts.writes),
						numbers(texts.staleness),
						numbers(texts.writesAtStake),
						numbers(texts.conflictsADay),
						numbers(texts.billAMonth),
						words(texts.takes),
					],
					rows: [
						[
							cell(texts.asDesignedConsistency(consistencyName(store.consistency))),
							...outcomeCells(design, own, own),
							cell(""),
						],
						...possible.map(({ title, outcome, edits }) => [
							cell(titleText(title, outcome)),
							...outcomeCells(design, own, outcome ?? own),
							cell(takesText(store, edits)),
						]),
					],
				})),
		...(impossible.length === 0
			? []
			: [paragraph(texts.notWeighedSinceMore(impossible.map(({ title }) => title).join("; ")))]),
	];
}

/** With what it would really give, where that is not what it is called. */
function titleText(title: string, outcome: AlternativeOutcome | undefined): string {
	const given = outcome?.effective;
	const wanted = title.split(":")[0]?.toLowerCase();
	if (given === undefined || wanted === consistencyName(given)) return title;
	return texts.titleGivesConsistency(title, consistencyName(given));
}

function outcomeCells(design: Design, own: AlternativeOutcome, other: AlternativeOutcome): readonly ReviewCell[] {
	const shown = (figure: OutcomeFigure, text: string): ReviewCell => {
		const compared = comparedOutcome(own, other, figure);
		if (compared === undefined) return cell(text);
		return cell(text, compared === "better" ? "good" : "error");
	};
	return [
		shown("readP99Ms", tail(other.readP99Ms)),
		shown("writeP99Ms", tail(other.writeP99Ms)),
		shown("staleP99Ms", other.staleP99Ms === 0 ? "none" : tail(other.staleP99Ms)),
		lossCell(own.rpoSeconds, other.rpoSeconds),
		conflictsCell(own, other),
		shown("monthlyCost", formatAmount(other.monthlyCost, design.currency)),
	];
}

function tail(ms: number | undefined): string {
	if (ms === undefined) return "—";
	return Number.isFinite(ms) ? formatMs(ms) : texts.noAnswer;
}

/** Where there can be none, there are none. */
function conflictsCell(own: AlternativeOutcome, other: AlternativeOutcome): ReviewCell {
	const text = conflictsText(other.conflictsPerDay);
	const known = (outcome: AlternativeOutcome) => ({ ...outcome, conflictsPerDay: outcome.conflictsPerDay ?? 0 });
	const compared = comparedOutcome(known(own), known(other), "conflictsPerDay");
	return compared === undefined ? cell(text) : cell(text, compared === "better" ? "good" : "error");
}

function conflictsText(perDay: number | undefined): string {
	if (perDay === undefined) return "none";
	return perDay > 0 && perDay < 0.01 ? "under 0.01" : formatCount(perDay);
}

function lossCell(own: number | null | undefined, other: number | null | undefined): ReviewCell {
	if (other === undefined) return cell("—");
	const [before, after] = [own ?? Number.POSITIVE_INFINITY, other ?? Number.POSITIVE_INFINITY];
	const text = other === 0 ? "none" : lossText(other);
	if (before === after) return cell(text);
	return cell(text, after < before ? "good" : "error");
}

/** What of the file would change, in its own words. */
function takesText({ id }: Store, edits: readonly Edit[]): string {
	return edits.map((edit) => editText(id, edit)).join(", ");
}

function editText(store: string, edit: Edit): string {
	const keys = edit.path.map(String);
	const own = keys[0] === "data" && keys[1] === store ? keys.slice(2) : keys;
	const name = own.join(".");
	return edit.op === "set" ? `${name}: ${valueText(edit.value)}` : texts.withoutName(name);
}

function valueText(value: unknown): string {
	if (typeof value === "object" && value !== null) {
		return Object.entries(value)
			.map(([key, each]) => `${key} ${String(each)}`)
			.join(", ");
	}
	return String(value);
}
