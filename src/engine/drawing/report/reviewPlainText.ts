import type { ReviewSpan, ReviewText } from "../../model/reviewDocument.ts";

export function spansOf(text: ReviewText): readonly ReviewSpan[] {
	return typeof text === "string" ? [{ text }] : text;
}

/** The words alone. */
export function reviewPlainText(text: ReviewText): string {
	return spansOf(text)
		.map((span) => span.text)
		.join("");
}
