import * as texts from "../../../../texts/drawing/report.ts";
import type { ReviewCheck } from "../../../model/reviewDocument.ts";
import { element } from "./element.ts";
import type { HtmlContext } from "./htmlContext.ts";
import { type MarkName, mark } from "./marks.ts";
import { spansHtml } from "./spansHtml.ts";

const states: Readonly<
	Record<ReviewCheck["state"], { readonly word: string; readonly mark: MarkName; readonly look: string }>
> = {
	met: { word: texts.met, mark: "check", look: "good" },
	missed: { word: texts.missed, mark: "cross", look: "error" },
	confirm: { word: texts.toConfirm, mark: "ask", look: "confirm" },
	"not applicable": { word: texts.notApplicable, mark: "none", look: "off" },
};

/** What is met, missed or left for people to confirm: each by a mark and a word. */
export function checklistHtml(items: readonly ReviewCheck[], context: HtmlContext): string {
	const rows = items.map(({ state, text, why }) => {
		const { word, mark: name, look } = states[state];
		return element("li", {}, [
			element("span", { class: `state ${look}` }, `${mark(name)}${word}`),
			element("div", {}, [
				element("p", {}, spansHtml(text, context)),
				why === undefined ? "" : element("p", { class: "aside" }, spansHtml(why, context)),
			]),
		]);
	});
	return element("ul", { class: "checks" }, rows.join("\n"));
}
