import type { ReviewPicture } from "../../../model/reviewDocument.ts";
import { fontFamily, inkOf, svgText } from "../../svgText.ts";
import { element, htmlText } from "./element.ts";
import type { HtmlContext } from "./htmlContext.ts";

/** A drawing in the page: its colours are the page's, so that it is light or dark with it. */
export function pictureHtml(block: ReviewPicture, { pictureOf }: HtmlContext): string {
	const picture = pictureOf(block);
	if (picture === undefined) return "";
	const { width, height, title, description, ground, shapes } = picture;
	const svg = element(
		"svg",
		{
			viewBox: `0 0 ${width} ${height}`,
			role: "img",
			"font-family": fontFamily,
			class: width > 1300 ? "large" : undefined,
		},
		[
			`<title>${htmlText(title)}</title><desc>${htmlText(description)}</desc>`,
			`<rect width="${width}" height="${height}" fill="${inkOf(ground, "variables")}"/>`,
			svgText(shapes, "variables"),
		],
	);
	const frame = element("div", { class: "scroll", role: "group", tabindex: 0, "aria-label": block.caption }, svg);
	return element("figure", { class: "picture" }, [frame, element("figcaption", {}, htmlText(block.caption))]);
}
