import type { ReviewCell, ReviewTable, ReviewTone } from "../../../model/reviewDocument.ts";
import { escapedMarkdown } from "./escapedMarkdown.ts";
import type { MarkdownContext } from "./markdownContext.ts";
import { spansMarkdown } from "./spansMarkdown.ts";

/** The caption as a paragraph, the table under it. */
export function tableMarkdown({ caption, columns, rows }: ReviewTable, context: MarkdownContext): string {
	const lines = [
		columns.map(({ title }) => (title === "" ? " " : escapedMarkdown(title))),
		columns.map(({ align }) => (align === "end" ? "---:" : "---")),
		...rows.map((row) => row.map((cell) => cellMarkdown(cell, context))),
	];
	const table = lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
	return caption === "" ? table : `${escapedMarkdown(caption)}\n\n${table}`;
}

const signs: Readonly<Record<ReviewTone, string>> = { good: "✓ ", warning: "⚠ ", error: "✗ ", plain: "" };

/** A tone as a sign before the words. */
export function signOf(tone: ReviewTone | undefined): string {
	return tone === undefined ? "" : signs[tone];
}

function cellMarkdown({ text, tone }: ReviewCell, context: MarkdownContext): string {
	return `${signOf(tone)}${spansMarkdown(text, context)}`;
}
