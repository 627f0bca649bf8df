import * as texts from "../../../../texts/drawing/report.ts";
import type { ReviewCell, ReviewTable } from "../../../model/reviewDocument.ts";
import { element, htmlText } from "./element.ts";
import type { HtmlContext } from "./htmlContext.ts";
import { toneMark } from "./marks.ts";
import { spansHtml } from "./spansHtml.ts";

/** A longer one may go on on another page of paper. */
const mostRowsTogether = 24;

/** A table that scrolls in its own frame where it doesn't fit, with its heads in view. */
export function tableHtml({ caption, columns, rows }: ReviewTable, context: HtmlContext): string {
	const heads = columns.map(({ title, align }) => {
		return title === ""
			? element("td", {})
			: element("th", { scope: "col", class: align === "end" ? "end" : undefined }, htmlText(title));
	});
	const body = rows.map((row) => {
		const cells = row.map((cell, index) =>
			cellHtml(cell, { isHead: index === 0, align: columns[index]?.align }, context),
		);
		return element("tr", {}, cells);
	});
	const table = element("table", {}, [
		caption === "" ? "" : element("caption", {}, htmlText(caption)),
		element("thead", {}, element("tr", {}, heads)),
		`\n${element("tbody", {}, body.join("\n"))}`,
	]);
	return element(
		"div",
		{
			class: rows.length > mostRowsTogether ? "scroll long" : "scroll",
			role: "group",
			tabindex: 0,
			"aria-label": caption === "" ? texts.table : caption,
		},
		table,
	);
}

interface Place {
	readonly isHead: boolean;
	readonly align: "start" | "end" | undefined;
}

function cellHtml({ text, tone, heat }: ReviewCell, { isHead, align }: Place, context: HtmlContext): string {
	const classes = [
		...(align === "end" ? ["end"] : []),
		...(heat === undefined ? (tone === undefined || tone === "plain" ? [] : [`is-${tone}`]) : [`heat-${heat}`]),
	].join(" ");
	const content = `${toneMark(tone)}${spansHtml(text, context)}`;
	const named = { class: classes === "" ? undefined : classes };
	return isHead ? element("th", { scope: "row", ...named }, content) : element("td", named, content);
}
