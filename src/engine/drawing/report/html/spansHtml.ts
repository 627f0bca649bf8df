import type { ReviewSpan, ReviewText } from "../../../model/reviewDocument.ts";
import { safeAddress } from "../../safeAddress.ts";
import { spansOf } from "../spansOf.ts";
import { anchorId, fragment } from "./anchors.ts";
import { element, htmlText } from "./element.ts";
import type { HtmlContext } from "./htmlContext.ts";

type Anchors = Pick<HtmlContext, "anchors">;

/** A text with what is strong, an id or a link in it. Links lead to a section of the document or to an https address only. */
export function spansHtml(text: ReviewText, context: Anchors): string {
	return spansOf(text)
		.map((span) => linked(span, context))
		.join("");
}

const faces = { strong: "strong", code: "code" } as const;

function linked(span: ReviewSpan, { anchors }: Anchors): string {
	const text = span.face === undefined ? htmlText(span.text) : element(faces[span.face], {}, htmlText(span.text));
	if (span.href === undefined) return text;
	const outside = sourceAddress(span.href);
	if (outside !== undefined) return element("a", { class: "outside", href: outside, rel: "noopener noreferrer" }, text);
	const id = anchorId(span.href.replace(/^#/, ""));
	return anchors.has(id) ? element("a", { href: fragment(id) }, text) : text;
}

/** The address of a source that can be followed: https alone. */
export function sourceAddress(href: string): string | undefined {
	return /^https:\/\//i.test(href) ? safeAddress(href) : undefined;
}
