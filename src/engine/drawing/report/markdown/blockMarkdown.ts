import * as texts from "../../../../texts/drawing/report.ts";
import type { ReviewBlock, ReviewFigure, ReviewPicture, ReviewText } from "../../../model/reviewDocument.ts";
import { chartTable } from "../chartTable.ts";
import { authorMarkdown } from "./authorMarkdown.ts";
import { checklistMarkdown } from "./checklistMarkdown.ts";
import { escapedMarkdown, paragraphMarkdown } from "./escapedMarkdown.ts";
import { fencedMarkdown } from "./fencedMarkdown.ts";
import type { MarkdownContext } from "./markdownContext.ts";
import { spansMarkdown } from "./spansMarkdown.ts";
import { signOf, tableMarkdown } from "./tableMarkdown.ts";
import { termsMarkdown } from "./termsMarkdown.ts";
import { timelineMarkdown } from "./timelineMarkdown.ts";

/** Empty where there is nothing to write. */
export function blockMarkdown(block: ReviewBlock, context: MarkdownContext): string {
	switch (block.kind) {
		case "text":
			return paragraphMarkdown(spansMarkdown(block.text, context));
		case "markdown":
			return authorMarkdown(block.text);
		case "verdict":
			return `> **${signOf(block.tone)}${escapedMarkdown(block.title)}**\n>\n> ${spansMarkdown(block.text, context)}`;
		case "figures":
			return figuresMarkdown(block.items, context);
		case "list":
			return listMarkdown(block, context);
		case "table":
			return tableMarkdown(block, context);
		case "checklist":
			return checklistMarkdown(block.items, context);
		case "picture":
			return pictureMarkdown(block, context);
		case "bars":
		case "lines":
			return tableMarkdown(chartTable(block), context);
		case "timeline":
			return timelineMarkdown(block.steps, context);
		case "terms":
			return termsMarkdown(block, context);
		case "code":
			return fencedMarkdown(block.text, block.language);
	}
}

function figuresMarkdown(items: readonly ReviewFigure[], context: MarkdownContext): string {
	return tableMarkdown(
		{
			kind: "table",
			caption: "",
			columns: [
				{ title: texts.figure, align: "start" },
				{ title: texts.value, align: "end" },
				{ title: texts.of, align: "start" },
			],
			rows: items.map(({ label, value, of = "", tone }) => [{ text: label }, { text: value, tone }, { text: of }]),
		},
		context,
	);
}

interface List {
	readonly ordered: boolean;
	readonly items: readonly ReviewText[];
}

function listMarkdown({ ordered, items }: List, context: MarkdownContext): string {
	return items
		.map((item, index) => `${ordered ? `${index + 1}.` : "-"} ${paragraphMarkdown(spansMarkdown(item, context))}`)
		.join("\n");
}

function pictureMarkdown(block: ReviewPicture, { pictureOf }: MarkdownContext): string {
	const picture = pictureOf?.(block);
	if (picture === undefined) return "";
	const caption = escapedMarkdown(block.caption);
	if (picture.kind === "file") return `![${caption}](<${encodeURI(picture.address)}>)`;
	return `${fencedMarkdown(picture.text, "mermaid")}\n\n${caption}`;
}
