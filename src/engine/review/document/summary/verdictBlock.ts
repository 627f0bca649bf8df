import * as texts from "../../../../texts/review/summary.ts";
import { formatAmount } from "../../../model/numbers/formatAmount.ts";
import type { ReviewBlock, ReviewTone } from "../../../model/reviewDocument.ts";
import { listed } from "../../findings/sentences.ts";
import { leadOf } from "../../tornadoRows.ts";
import { sentences } from "../blocks.ts";
import { askedWords, type HeldObjective, heldObjectives } from "../heldObjectives.ts";
import { activeRegions, featureName } from "../phrases.ts";
import type { ReviewInputs } from "../reviewInputs.ts";

/** Whether the design does what is asked of it, and whether the business case carries it. */
export function verdictBlock(inputs: ReviewInputs): ReviewBlock {
	const held = heldObjectives(inputs.design, inputs.figures);
	const missed = held.filter(({ met }) => !met);
	return {
		kind: "verdict",
		tone: toneOf(inputs, held),
		title: titleOf(inputs, { held, missed }),
		text: sentences(missedSentence(inputs, missed), errorsSentence(inputs), businessSentence(inputs)),
	};
}

function toneOf({ design, figures }: ReviewInputs, held: readonly HeldObjective[]): ReviewTone {
	if (held.some(({ met }) => !met)) return "error";
	if (held.length === 0 || figures.findings.some(({ severity }) => severity === "error")) return "warning";
	return isFavoured({ design, figures }) === false ? "warning" : "good";
}

/** Whether the business case has the kind of design that this is as the best; undefined without one. */
export function isFavoured({ design, figures }: Pick<ReviewInputs, "design" | "figures">): boolean | undefined {
	if (figures.business === undefined || activeRegions(design).length < 2) return undefined;
	return figures.business.verdict === "activeActive";
}

function titleOf(
	{ figures }: ReviewInputs,
	{ held, missed }: { readonly held: readonly HeldObjective[]; readonly missed: readonly HeldObjective[] },
): string {
	if (held.length === 0) return texts.noObjectiveIsWrittenDown;
	if (missed.length > 0) {
		const which = missed.length === 1 ? texts.isMissed : texts.areMissed;
		return texts.missedCountOfHeldCountObjectivesWhich(missed.length, held.length, which);
	}
	const all = held.length === 1 ? texts.theOnlyObjectiveIsMet : texts.allObjectivesAreMet(held.length);
	const errors = figures.findings.filter(({ severity }) => severity === "error").length;
	return errors === 0 ? all : texts.butTheReviewFound(all, errors === 1 ? texts.anError : texts.errorsErrors(errors));
}

const mostNamed = 4;

function missedSentence({ design }: ReviewInputs, missed: readonly HeldObjective[]): string {
	if (missed.length === 0) return "";
	const named = missed.slice(0, mostNamed).map(({ feature, asked, value, objective, of }) => {
		const whose = feature === null ? "" : `${featureName(design, feature)}: `;
		return texts.whoseAskedValue({ whose, asked: askedWords[asked], value, of, objective });
	});
	const others = missed.length - named.length;
	return texts.missedNamedOthers(named.join("; "), others > 0 ? texts.andOthersMore(others) : "");
}

function errorsSentence({ figures }: ReviewInputs): string {
	const count = (severity: string): number => figures.findings.filter((each) => each.severity === severity).length;
	const counts = [
		...(count("error") > 0 ? [`${count("error")} ${count("error") === 1 ? "error" : "errors"}`] : []),
		...(count("warning") > 0 ? [`${count("warning")} ${count("warning") === 1 ? "warning" : "warnings"}`] : []),
	];
	return counts.length === 0 ? texts.theReviewsRulesFoundNeither : texts.theReviewsRulesFound(listed(counts));
}

const verdictNames = { singleRegion: texts.oneRegion, activePassive: "active-passive", activeActive: "active-active" };

function businessSentence({ design, figures }: ReviewInputs): string {
	const { business } = figures;
	if (business === undefined) return texts.theFileHasNoBusinessCase;
	const money = (amount: number): string => formatAmount(amount, design.currency);
	const isOne = design.regions.size < 2;
	if (isOne) return texts.withOneRegionTheBusiness;
	const lead = leadOf(business);
	const net = texts.asDesignedItNets(money(business.netYearly));
	const by = lead > 0 ? texts.moreThanTheNextBest(money(lead)) : texts.lessThanTheBest(money(-lead));
	return texts.ofTheThreeTopologies(verdictNames[business.verdict], net, by);
}
