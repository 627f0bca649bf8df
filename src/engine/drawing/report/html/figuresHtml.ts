import type { ReviewFigure } from "../../../model/reviewDocument.ts";
import { fragment, termsId } from "./anchors.ts";
import { element, htmlText } from "./element.ts";
import type { HtmlContext } from "./htmlContext.ts";
import { toneMark } from "./marks.ts";

/** A handful of figures beside each other; one whose terms stand in the document leads there. */
export function figuresHtml(items: readonly ReviewFigure[], context: HtmlContext): string {
	const cells = items.map((item) =>
		element("div", {}, [
			element("dt", {}, htmlText(item.label)),
			element("dd", { class: `value is-${item.tone}` }, `${toneMark(item.tone)}${valueHtml(item, context)}`),
			item.of === undefined ? "" : element("dd", { class: "aside" }, htmlText(item.of)),
		]),
	);
	return element("dl", { class: "figures" }, cells);
}

function valueHtml({ value, name }: ReviewFigure, { anchors }: HtmlContext): string {
	const id = name === undefined ? undefined : termsId(name);
	return id !== undefined && anchors.has(id)
		? element("a", { class: "why", href: fragment(id) }, htmlText(value))
		: htmlText(value);
}
