import * as texts from "../../../texts/drawing/report.ts";
import type { ReviewDocument } from "../../model/reviewDocument.ts";
import { anchorsOf } from "./html/anchors.ts";
import { chartPatterns } from "./html/chartLegend.ts";
import { contentsHtml } from "./html/contentsHtml.ts";
import { element, htmlText } from "./html/element.ts";
import { sectionHtml } from "./html/sectionHtml.ts";
import { styleSheet } from "./html/styleSheet.ts";
import type { HtmlReportOptions } from "./reportOptions.ts";

/** Nothing is run and nothing fetched, whatever a design's texts hold. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** A report as one file that needs nothing else: no script, no address that it asks. */
export function htmlReport(document: ReviewDocument, options: HtmlReportOptions): string {
	const context = { ...options, anchors: anchorsOf(document) };
	return [
		"<!doctype html>",
		'<html lang="en">',
		"<head>",
		'<meta charset="utf-8">',
		`<meta http-equiv="Content-Security-Policy" content="${policy}">`,
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		'<meta name="generator" content="Archipelago">',
		element("title", {}, htmlText(document.title)),
		element("style", {}, styleSheet(options.theme)),
		"</head>",
		"<body>",
		`<a class="skip" href="#report">${texts.skipToTheReport}</a>`,
		chartPatterns(),
		element("header", {}, [element("h1", {}, htmlText(document.title)), element("p", {}, htmlText(document.subtitle))]),
		element("div", { class: "page" }, [
			contentsHtml(document),
			element(
				"main",
				{ id: "report", tabindex: -1 },
				document.sections.map((section) => sectionHtml(section, 2, context)).join("\n"),
			),
		]),
		"</body>",
		"</html>",
		"",
	].join("\n");
}
