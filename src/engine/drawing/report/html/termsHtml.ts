import type { Term } from "../../../model/figures.ts";
import { termValue } from "../../../model/numbers/termValue.ts";
import type { ReviewBlock } from "../../../model/reviewDocument.ts";
import { termOrigin } from "../termOrigin.ts";
import { fragment, termsId } from "./anchors.ts";
import { element, htmlText } from "./element.ts";
import type { HtmlContext } from "./htmlContext.ts";
import { sourceAddress } from "./spansHtml.ts";

type Terms = Extract<ReviewBlock, { kind: "terms" }>;

/** A figure that opens its terms down to inputs and sources, without a script. */
export function termsHtml({ figure, name, value, terms }: Terms, context: HtmlContext): string {
	const id = name === undefined ? undefined : termsId(name);
	const summary = element("summary", {}, `<span>${htmlText(figure)}</span> <b>${htmlText(value)}</b>`);
	return element("details", { class: "terms", id }, [summary, termList(terms, context)]);
}

function termList(terms: readonly Term[], context: HtmlContext): string {
	return element(
		"ul",
		{},
		terms.map((term) => element("li", {}, termHtml(term, context))),
	);
}

function termHtml(term: Term, context: HtmlContext): string {
	const value = term.value === null ? "" : ` <b>${htmlText(termValue(term, context.design.currency))}</b>`;
	const line = `<span>${labelHtml(term, context)}${originHtml(term, context)}</span>${value}`;
	if (term.terms === undefined || term.terms.length === 0) return element("div", { class: "term" }, line);
	return element("details", {}, [element("summary", {}, line), termList(term.terms, context)]);
}

/** A term that is a figure of its own leads to that one's terms, if they stand in the document. */
function labelHtml({ label, figure }: Term, { anchors }: HtmlContext): string {
	const id = figure === undefined ? undefined : termsId(figure);
	return id !== undefined && anchors.has(id) ? element("a", { href: fragment(id) }, htmlText(label)) : htmlText(label);
}

function originHtml(term: Term, { design }: HtmlContext): string {
	const origin = termOrigin(design, term).join("; ");
	return origin === "" ? "" : ` ${element("small", {}, withLinks(origin))}`;
}

/** Addresses within a text lead where they say. */
function withLinks(text: string): string {
	return text
		.split(/(https:\/\/[^\s,;()<>"']+)/)
		.map((part, index) => {
			const address = index % 2 === 1 ? sourceAddress(part) : undefined;
			return address === undefined
				? htmlText(part)
				: element("a", { class: "outside", href: address, rel: "noopener noreferrer" }, htmlText(part));
		})
		.join("");
}
