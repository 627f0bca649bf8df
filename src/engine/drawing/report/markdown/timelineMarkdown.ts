import * as texts from "../../../../texts/drawing/report.ts";
import type { ReviewStep } from "../../../model/reviewDocument.ts";
import type { MarkdownContext } from "./markdownContext.ts";
import { spansMarkdown } from "./spansMarkdown.ts";

const kinds: Readonly<Record<ReviewStep["kind"], string>> = {
	see: texts.youSeeInTimelineMarkdown,
	do: texts.doInTimelineMarkdown,
	over: texts.overInTimelineMarkdown,
};

/** A numbered list with the times. */
export function timelineMarkdown(steps: readonly ReviewStep[], context: MarkdownContext): string {
	return steps
		.map(({ at, kind, text }, index) => {
			return `${index + 1}. ${spansMarkdown(at, context)}, ${kinds[kind]}: ${spansMarkdown(text, context)}`;
		})
		.join("\n");
}
