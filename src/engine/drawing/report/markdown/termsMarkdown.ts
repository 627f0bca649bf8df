import type { Term } from "../../../model/figures.ts";
import { termValue } from "../../../model/numbers/termValue.ts";
import type { ReviewBlock } from "../../../model/reviewDocument.ts";
import { htmlText } from "../html/element.ts";
import { termOrigin } from "../termOrigin.ts";
import { escapedMarkdown } from "./escapedMarkdown.ts";
import type { MarkdownContext } from "./markdownContext.ts";

type Terms = Extract<ReviewBlock, { kind: "terms" }>;

/** A figure with its terms folded, as nested lists. */
export function termsMarkdown({ figure, value, terms }: Terms, { design }: MarkdownContext): string {
	const lines = (term: Term, depth: number): readonly string[] => {
		const shown = term.value === null ? "" : `: **${escapedMarkdown(termValue(term, design.currency))}**`;
		const origin = termOrigin(design, term).map(escapedMarkdown).join("; ");
		const line = `${"  ".repeat(depth)}- ${escapedMarkdown(term.label)}${shown}${origin === "" ? "" : ` (${origin})`}`;
		return [line, ...(term.terms ?? []).flatMap((inner) => lines(inner, depth + 1))];
	};
	return folded(`${figure}: ${value}`, terms.flatMap((term) => lines(term, 0)).join("\n"));
}

/** What opens on demand; the blank lines let the Markdown within be read as such. */
export function folded(summary: string, content: string): string {
	return `<details>\n<summary>${htmlText(summary.replace(/\s+/g, " "))}</summary>\n\n${content}\n\n</details>`;
}
