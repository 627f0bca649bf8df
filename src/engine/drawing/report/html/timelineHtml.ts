import * as texts from "../../../../texts/drawing/report.ts";
import type { ReviewStep } from "../../../model/reviewDocument.ts";
import { element, htmlText } from "./element.ts";
import type { HtmlContext } from "./htmlContext.ts";
import { spansHtml } from "./spansHtml.ts";

const words: Readonly<Record<ReviewStep["kind"], string>> = {
	see: texts.youSee,
	do: texts.doInTimelineHtml,
	over: texts.over,
};

/** What happens and what is to be done, down a line of times. */
export function timelineHtml(steps: readonly ReviewStep[], context: HtmlContext): string {
	const rows = steps.map(({ at, kind, text }) => {
		return element("li", { class: `step ${kind}` }, [
			element("span", { class: "at" }, htmlText(at)),
			element("span", { class: "kind" }, words[kind]),
			element("p", {}, spansHtml(text, context)),
		]);
	});
	return element("ol", { class: "steps" }, rows.join("\n"));
}
