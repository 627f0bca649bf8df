import * as texts from "../../../../texts/review/checklists.ts";
import type { Finding } from "../../../model/figures.ts";
import type { ReviewCheck, ReviewText } from "../../../model/reviewDocument.ts";
import type { ReviewInputs } from "../reviewInputs.ts";

interface RuleCheck {
	readonly rules: readonly string[];
	readonly text: ReviewText;
	/** How it is known where none of the rules finds anything. */
	readonly met: string;
}

/** An item that some rules of the review answer: missed where one of them finds something. */
export function ruleCheck({ figures }: Pick<ReviewInputs, "figures">, { rules, text, met }: RuleCheck): ReviewCheck {
	const found = figures.findings.filter(({ rule }) => rules.includes(rule));
	return found.length === 0 ? { state: "met", text, why: met } : { state: "missed", text, why: foundText(found) };
}

/** The gravest finding's words, and how many there are besides. */
function foundText(found: readonly Finding[]): string {
	const [first] = found;
	if (first === undefined) return "";
	const others = found.length - 1;
	if (others === 0) return first.message;
	return texts.andMoreFindings(first.message, others);
}

export function notApplicable(text: ReviewText, why: string): ReviewCheck {
	return { state: texts.notApplicable, text, why };
}

export function confirm(text: ReviewText, why: ReviewText): ReviewCheck {
	return { state: "confirm", text, why };
}

/** Met or missed, each with its reason. */
export function held(
	text: ReviewText,
	{ isMet, met, missed }: { readonly isMet: boolean; readonly met: string; readonly missed: string },
): ReviewCheck {
	return isMet ? { state: "met", text, why: met } : { state: "missed", text, why: missed };
}
