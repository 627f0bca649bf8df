import type { Problem } from "../../engine/model/problem.ts";
import * as texts from "../../texts/commandLine/reports.ts";

/** What was expected and the nearest right name, where the message doesn't say so itself: ` (expected …; did you mean …?)`. */
export function problemHint({ message, expected, suggestion }: Problem): string {
	const parts: string[] = [];
	if (expected !== undefined && !message.includes(expected)) parts.push(texts.expectedText(expected));
	if (suggestion !== undefined && !message.includes(suggestion)) parts.push(texts.didYouMean(suggestion));
	return parts.length === 0 ? "" : ` (${parts.join("; ")})`;
}
