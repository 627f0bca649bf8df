import type { ReviewBlock, ReviewText } from "../../../model/reviewDocument.ts";
import { escapeText } from "../../svgText.ts";
import { chartHtml } from "./chartHtml.ts";
import { checklistHtml } from "./checklistHtml.ts";
import { element, htmlText } from "./element.ts";
import { figuresHtml } from "./figuresHtml.ts";
import type { HtmlContext } from "./htmlContext.ts";
import { markdownHtml } from "./markdownHtml.ts";
import { toneMark } from "./marks.ts";
import { pictureHtml } from "./pictureHtml.ts";
import { spansHtml } from "./spansHtml.ts";
import { tableHtml } from "./tableHtml.ts";
import { termsHtml } from "./termsHtml.ts";
import { timelineHtml } from "./timelineHtml.ts";

export function blockHtml(block: ReviewBlock, context: HtmlContext): string {
	switch (block.kind) {
		case "text":
			return element("p", {}, spansHtml(block.text, context));
		case "markdown":
			return markdownHtml(block.text);
		case "verdict":
			return verdictHtml(block, context);
		case "figures":
			return figuresHtml(block.items, context);
		case "list":
			return listHtml(block, context);
		case "table":
			return tableHtml(block, context);
		case "checklist":
			return checklistHtml(block.items, context);
		case "picture":
			return pictureHtml(block, context);
		case "bars":
		case "lines":
			return chartHtml(block, context);
		case "timeline":
			return timelineHtml(block.steps, context);
		case "terms":
			return termsHtml(block, context);
		case "code":
			return codeHtml(block.text, context);
	}
}

function verdictHtml(verdict: Extract<ReviewBlock, { kind: "verdict" }>, context: HtmlContext): string {
	return element("div", { class: `verdict ${verdict.tone}` }, [
		element("p", { class: "title" }, `${toneMark(verdict.tone)}${htmlText(verdict.title)}`),
		element("p", {}, spansHtml(verdict.text, context)),
	]);
}

interface List {
	readonly ordered: boolean;
	readonly items: readonly ReviewText[];
}

function listHtml({ ordered, items }: List, context: HtmlContext): string {
	return element(
		ordered ? "ol" : "ul",
		{ class: "list" },
		items.map((item) => element("li", {}, spansHtml(item, context))),
	);
}

/** Code stands to the letter. The design itself can be found again by its id. */
function codeHtml(text: string, { source }: HtmlContext): string {
	const id = text === source ? "archipelago-design" : undefined;
	return element(
		"pre",
		{ tabindex: 0, "aria-label": "YAML", role: "group" },
		element("code", { id }, escapeText(text).replaceAll("\r", "&#13;")),
	);
}
