import type { Edit } from "../model/figures.ts";
import { applyEdits } from "./applyEdits.ts";
import { parseDesign } from "./parseDesign.ts";
import { quickFixes } from "./quickFixes.ts";

/** A text with edits made, and what had to follow from them. */
export interface CompletedText {
	readonly text: string;
	/** "Add leader: us-east" */
	readonly also: readonly string[];
}

/** One choice seldom needs more than two others; what needs more is not one choice. */
const mostSteps = 6;

/**
 * Makes edits with what they need to hold: a store that is to have a leader gets one, and loses it when
 * its new pattern has none. Undefined where that doesn't lead to a good design.
 */
export function completedText(text: string, edits: readonly Edit[]): CompletedText | undefined {
	const edited = applyEdits(text, edits);
	if (!edited.ok) return undefined;
	let current = edited.value;
	const also: string[] = [];
	for (;;) {
		const [problem] = parseDesign(current).problems;
		if (problem === undefined) return { text: current, also };
		const fix = quickFixes(current, problem).find(({ kind }) => kind !== "change");
		if (fix === undefined || also.length === mostSteps) return undefined;
		also.push(fix.label);
		current = fix.text;
	}
}
