import type { DeckChart } from "../../../model/deck.ts";
import type { Theme } from "../../palette.ts";
import { escapeText } from "../../svgText.ts";
import { colourXml, fillXml } from "../slideColours.ts";
import { barsXml } from "./barsXml.ts";
import { linesXml } from "./linesXml.ts";

const namespaces = [
	'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
	'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
	'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(" ");

/** A chart's part: native, its numbers those of the workbook that it brings along as `rId1`. */
export function chartXml(chart: DeckChart, theme: Theme): string {
	const { plot, legend } = chart.kind === "bars" ? barsXml(chart, theme) : linesXml(chart, theme);
	return [
		'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
		`<c:chartSpace ${namespaces}><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>`,
		titleXml(chart.title, theme),
		'<c:autoTitleDeleted val="0"/>',
		`<c:plotArea><c:layout/>${plot}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>`,
		legend,
		'<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
		"<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>",
		`<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900">${fillXml(theme, "ink-2")}</a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`,
		'<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData>',
		"</c:chartSpace>",
	].join("");
}

function titleXml(title: string, theme: Theme): string {
	const look = `sz="1200" b="1"`;
	const colour = `<a:solidFill>${colourXml(theme, "ink")}</a:solidFill>`;
	return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${look}>${colour}</a:defRPr></a:pPr><a:r><a:rPr lang="en-US" ${look}>${colour}</a:rPr><a:t>${escapeText(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}
