import type { ReviewSpan, ReviewText } from "../../model/reviewDocument.ts";

export function spansOf(text: ReviewText): readonly ReviewSpan[] {
	return typeof text === "string" ? [{ text }] : text;
}
