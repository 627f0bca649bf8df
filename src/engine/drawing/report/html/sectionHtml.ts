import type { ReviewSection } from "../../../model/reviewDocument.ts";
import { anchorId, fragment } from "./anchors.ts";
import { blockHtml } from "./blockHtml.ts";
import { element, htmlText } from "./element.ts";
import type { HtmlContext } from "./htmlContext.ts";

/** A section and those within it; its heading is its own address. */
export function sectionHtml(section: ReviewSection, level: number, context: HtmlContext): string {
	const id = anchorId(section.id);
	const heading = element(`h${Math.min(level, 6)}`, {}, element("a", { href: fragment(id) }, htmlText(section.title)));
	const blocks = section.blocks.map((block) => blockHtml(block, context));
	const sections = (section.sections ?? []).map((inner) => sectionHtml(inner, level + 1, context));
	return element("section", { id, class: `level-${level}` }, [heading, ...blocks, ...sections].join("\n"));
}
