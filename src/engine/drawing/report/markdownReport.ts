import type { ReviewDocument, ReviewSection } from "../../model/reviewDocument.ts";
import { blockMarkdown } from "./markdown/blockMarkdown.ts";
import { escapedMarkdown } from "./markdown/escapedMarkdown.ts";
import { type Headings, headingsOf } from "./markdown/headings.ts";
import type { MarkdownContext } from "./markdown/markdownContext.ts";
import type { MarkdownReportOptions } from "./markdownOptions.ts";

/** A report as GitHub shows Markdown: tables, checklists, what is long folded away. */
export function markdownReport(document: ReviewDocument, options: MarkdownReportOptions): string {
	const headings = headingsOf(document);
	const context = { ...options, anchors: headings.anchors };
	const parts = [
		`# ${escapedMarkdown(document.title)}`,
		escapedMarkdown(document.subtitle),
		...document.sections.flatMap((section) => sectionMarkdown(section, 2, { context, headings })),
	];
	return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

interface Around {
	readonly context: MarkdownContext;
	readonly headings: Headings;
}

function sectionMarkdown(section: ReviewSection, level: number, around: Around): readonly string[] {
	const title = around.headings.titles.get(section.id) ?? section.title;
	return [
		`${"#".repeat(Math.min(level, 6))} ${escapedMarkdown(title)}`,
		...section.blocks.map((block) => blockMarkdown(block, around.context)),
		...(section.sections ?? []).flatMap((inner) => sectionMarkdown(inner, level + 1, around)),
	];
}
