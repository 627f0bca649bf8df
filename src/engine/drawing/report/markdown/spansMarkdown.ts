import type { ReviewSpan, ReviewText } from "../../../model/reviewDocument.ts";
import { safeAddress } from "../../safeAddress.ts";
import { spansOf } from "../spansOf.ts";
import { codeMarkdown, escapedMarkdown } from "./escapedMarkdown.ts";
import type { MarkdownContext } from "./markdownContext.ts";

/** A text on one line. */
export function spansMarkdown(text: ReviewText, context: Pick<MarkdownContext, "anchors">): string {
	return spansOf(text)
		.map((span) => spanMarkdown(span, context))
		.join("");
}

function spanMarkdown(span: ReviewSpan, { anchors }: Pick<MarkdownContext, "anchors">): string {
	const text = faced(span);
	if (span.href === undefined) return text;
	const outside = /^https:\/\//i.test(span.href) ? safeAddress(span.href) : undefined;
	if (outside !== undefined) return `[${text}](<${outside}>)`;
	const anchor = anchors.get(span.href.replace(/^#/, ""));
	return anchor === undefined ? text : `[${text}](#${anchor})`;
}

function faced({ text, face }: ReviewSpan): string {
	if (face === "code") return codeMarkdown(text);
	const escaped = escapedMarkdown(text);
	if (face !== "strong") return escaped;
	// A space right within the stars would leave them stars.
	const [, before = "", words = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(escaped) ?? [];
	return words === "" ? escaped : `${before}**${words}**${after}`;
}
