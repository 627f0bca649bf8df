import * as texts from "../../../../texts/drawing/report.ts";
import type { ReviewChart } from "../../../model/reviewDocument.ts";
import { chartTable } from "../chartTable.ts";
import { barsHtml } from "./barsHtml.ts";
import { element, htmlText } from "./element.ts";
import type { HtmlContext } from "./htmlContext.ts";
import { linesHtml } from "./linesHtml.ts";
import { tableHtml } from "./tableHtml.ts";

/** A still chart, and the table that says the same folded under it. */
export function chartHtml(chart: ReviewChart, context: HtmlContext): string {
	const twin = element("details", { class: "twin" }, [
		element("summary", {}, texts.asATable),
		tableHtml(chartTable(chart), context),
	]);
	return element("figure", { class: "chart" }, [
		element("figcaption", {}, htmlText(chart.caption)),
		chart.kind === "bars" ? barsHtml(chart) : linesHtml(chart),
		twin,
	]);
}
