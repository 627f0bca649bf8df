import type { DeckChart } from "../../../model/deck.ts";
import { escapeText } from "../../svgText.ts";
import { type Parts, zippedParts } from "../package/zippedParts.ts";
import { barsColumns, rowLabel } from "./barsSheet.ts";
import { columnName, plainNumber } from "./chartParts.ts";
import { lineColumns } from "./linesSheet.ts";
import { formatCode, timeFormatCode, valueFormatCode } from "./numberFormats.ts";

type Cell = string | number | null;

/** A column with its head; `format` is of its numbers. */
interface SheetColumn {
	readonly head: string;
	readonly cells: readonly Cell[];
	/** Index of the cells' style. */
	readonly style: number;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The workbook behind a chart, which "Edit data" opens: what stands in its cells is what the chart draws. */
export function chartWorkbook(chart: DeckChart): Uint8Array {
	const columns = chart.kind === "bars" ? barsSheet(chart) : linesSheet(chart);
	const formats =
		chart.kind === "bars" ? [formatCode(chart.format)] : [timeFormatCode(chart.axis), valueFormatCode(chart.unit)];
	const parts: Parts = new Map([
		["[Content_Types].xml", contentTypes],
		["_rels/.rels", relationships([["officeDocument", "xl/workbook.xml"]])],
		[
			"xl/workbook.xml",
			`${header}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		],
		[
			"xl/_rels/workbook.xml.rels",
			relationships([
				["worksheet", "worksheets/sheet1.xml"],
				["styles", "styles.xml"],
			]),
		],
		["xl/styles.xml", stylesXml(formats)],
		["xl/worksheets/sheet1.xml", sheetXml(columns)],
	]);
	return zippedParts(parts);
}

function barsSheet(chart: Extract<DeckChart, { kind: "bars" }>): readonly SheetColumn[] {
	return [
		{ head: "", cells: chart.rows.map(rowLabel), style: 0 },
		...barsColumns(chart).map(({ name, values }) => ({ head: name, cells: values, style: 1 })),
	];
}

function linesSheet(chart: Extract<DeckChart, { kind: "lines" }>): readonly SheetColumn[] {
	const time = chart.axis === "clock" ? "time" : "ms after the write";
	return lineColumns(chart).flatMap(({ name, x, y }) => [
		{ head: time, cells: x, style: 1 },
		{ head: name, cells: y, style: 2 },
	]);
}

function sheetXml(columns: readonly SheetColumn[]): string {
	const rows = Math.max(0, ...columns.map(({ cells }) => cells.length));
	const lines = Array.from({ length: rows + 1 }, (_, row) => {
		const cells = columns.map(({ head, cells, style }, index) =>
			cellXml(`${columnName(index)}${row + 1}`, row === 0 ? head : (cells[row - 1] ?? null), style),
		);
		return `<row r="${row + 1}">${cells.join("")}</row>`;
	});
	return `${header}<worksheet xmlns="${main}"><cols><col min="1" max="1" width="32" customWidth="1"/></cols><sheetData>${lines.join("")}</sheetData></worksheet>`;
}

function cellXml(at: string, cell: Cell, style: number): string {
	if (cell === null || cell === "") return "";
	if (typeof cell === "number") return `<c r="${at}" s="${style}"><v>${plainNumber(cell)}</v></c>`;
	return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escapeText(cell)}</t></is></c>`;
}

/** The first of a workbook's own number formats. */
const firstFormat = 164;

function stylesXml(formats: readonly string[]): string {
	const named = formats.map(
		(code, index) => `<numFmt numFmtId="${firstFormat + index}" formatCode="${escapeText(code)}"/>`,
	);
	const styles = formats.map(
		(_, index) =>
			`<xf numFmtId="${firstFormat + index}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
	);
	return [
		`${header}<styleSheet xmlns="${main}"><numFmts count="${formats.length}">${named.join("")}</numFmts>`,
		'<fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts>',
		'<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
		'<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
		'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
		`<cellXfs count="${formats.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${styles.join("")}</cellXfs>`,
		"</styleSheet>",
	].join("");
}

const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const contentTypes = [
	`${header}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
	'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
	'<Default Extension="xml" ContentType="application/xml"/>',
	`<Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>`,
	`<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/>`,
	`<Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>`,
	"</Types>",
].join("");

function relationships(targets: readonly (readonly [string, string])[]): string {
	const each = targets.map(
		([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
	);
	return `${header}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join("")}</Relationships>`;
}
