import type { Theme, Token } from "../../palette.ts";
import { escapeText } from "../../svgText.ts";
import { fillXml } from "../slideColours.ts";

/** A column of the chart's workbook with what stands in it. */
export interface Column {
	/** `Sheet1!$B$2:$B$7` */
	readonly range: string;
	/** `Sheet1!$B$1` */
	readonly head: string;
}

/** The nth column of the workbook's sheet, from 0, with so many values under its head. */
export function sheetColumn(index: number, count: number): Column {
	const name = columnName(index);
	return { range: `Sheet1!$${name}$2:$${name}$${count + 1}`, head: `Sheet1!$${name}$1` };
}

/** A, B, …, Z, AA, … */
export function columnName(index: number): string {
	const before = Math.floor(index / 26);
	return `${before === 0 ? "" : columnName(before - 1)}${String.fromCharCode(65 + (index % 26))}`;
}

export function seriesNameXml({ head }: Column, name: string): string {
	return `<c:tx><c:strRef><c:f>${head}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeText(name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;
}

export function textRangeXml({ range }: Column, texts: readonly string[]): string {
	const points = texts.map((text, index) => `<c:pt idx="${index}"><c:v>${escapeText(text)}</c:v></c:pt>`);
	return `<c:strRef><c:f>${range}</c:f><c:strCache><c:ptCount val="${texts.length}"/>${points.join("")}</c:strCache></c:strRef>`;
}

/** Numbers; null is an empty cell. */
export function numberRangeXml({ range }: Column, values: readonly (number | null)[], format: string): string {
	const points = values.map((value, index) =>
		value === null ? "" : `<c:pt idx="${index}"><c:v>${plainNumber(value)}</c:v></c:pt>`,
	);
	return `<c:numRef><c:f>${range}</c:f><c:numCache><c:formatCode>${escapeText(format)}</c:formatCode><c:ptCount val="${values.length}"/>${points.join("")}</c:numCache></c:numRef>`;
}

/** No more digits than a double holds for sure, and no exponent where none is needed. */
export function plainNumber(value: number): string {
	return String(Number(value.toPrecision(12)));
}

/** How an axis, the legend or a label writes. */
export function textLookXml(theme: Theme, fill: Token): string {
	return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900">${fillXml(theme, fill)}</a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}

/** Under the chart. */
export function legendXml(theme: Theme): string {
	return `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textLookXml(theme, "ink-2")}</c:legend>`;
}

export function thinLineXml(
	theme: Theme,
	token: Token,
	more: { readonly widthEmu?: number; readonly dash?: string } = {},
): string {
	const dash = more.dash === undefined ? "" : `<a:prstDash val="${more.dash}"/>`;
	return `<a:ln w="${more.widthEmu ?? 9525}">${fillXml(theme, token)}${dash}</a:ln>`;
}

/** The charts' colours, from 0. */
export function chartToken(index: number): Token {
	return chartTokens[index % chartTokens.length] ?? "chart-8";
}

const chartTokens = ["chart-1", "chart-2", "chart-3", "chart-4", "chart-5", "chart-6", "chart-7", "chart-8"] as const;
