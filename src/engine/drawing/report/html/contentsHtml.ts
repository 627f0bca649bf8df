import * as texts from "../../../../texts/drawing/report.ts";
import type { ReviewDocument, ReviewSection } from "../../../model/reviewDocument.ts";
import { anchorId, fragment } from "./anchors.ts";
import { element, htmlText } from "./element.ts";

/** The table of contents: sections, and those right within them. */
export function contentsHtml({ sections }: ReviewDocument): string {
	return element("nav", { "aria-label": texts.contents }, [
		element("p", { class: "contents", "aria-hidden": "true" }, texts.contents),
		entries(sections, 1),
	]);
}

function entries(sections: readonly ReviewSection[], depth: number): string {
	const items = sections.map(({ id, title, sections: inner = [] }) => {
		const link = element("a", { href: fragment(anchorId(id)) }, htmlText(title));
		return element("li", {}, `${link}${depth < 2 && inner.length > 0 ? entries(inner, depth + 1) : ""}`);
	});
	return element("ol", {}, items.join("\n"));
}
