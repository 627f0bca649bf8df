import * as texts from "../../../../texts/review/decisionRecord.ts";
import type { ReviewCheck, ReviewSpan, ReviewText } from "../../../model/reviewDocument.ts";

const words: Readonly<Record<ReviewCheck["state"], string>> = {
	met: texts.givenByTheDesign,
	missed: texts.missing,
	confirm: texts.toConfirm,
	"not applicable": "",
};

/** Items of a checklist as sentences of a record; what does not apply is left out. */
export function confirmTexts(checks: readonly ReviewCheck[]): readonly ReviewText[] {
	return checks
		.filter(({ state }) => state !== "not applicable")
		.map(({ state, text, why }) => [
			{ text: words[state], face: "strong" as const },
			...spansOf(text),
			...(why === undefined ? [] : [{ text: " " }, ...spansOf(why)]),
		]);
}

function spansOf(text: ReviewText): readonly ReviewSpan[] {
	return typeof text === "string" ? [{ text }] : text;
}
