import * as texts from "../../../../texts/drawing/report.ts";
import type { ReviewCheck } from "../../../model/reviewDocument.ts";
import type { MarkdownContext } from "./markdownContext.ts";
import { spansMarkdown } from "./spansMarkdown.ts";

const words: Readonly<Record<ReviewCheck["state"], string>> = {
	met: texts.tickedMet,
	missed: texts.missedInChecklistMarkdown,
	confirm: texts.toConfirmInChecklistMarkdown,
	"not applicable": texts.tickedNotApplicable,
};

export function checklistMarkdown(items: readonly ReviewCheck[], context: MarkdownContext): string {
	return items
		.map(({ state, text, why }) => {
			const reason = why === undefined ? "" : `<br>${spansMarkdown(why, context)}`;
			return `- ${words[state]} ${spansMarkdown(text, context)}${reason}`;
		})
		.join("\n");
}
