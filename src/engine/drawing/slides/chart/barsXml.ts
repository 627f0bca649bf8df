import type { DeckBars } from "../../../model/deck.ts";
import { niceTop } from "../../../model/numbers/niceTop.ts";
import type { Theme } from "../../palette.ts";
import { escapeText } from "../../svgText.ts";
import { fillXml } from "../slideColours.ts";
import { axisStep } from "./axisStep.ts";
import { type BarsColumn, barsColumns, rowLabel } from "./barsSheet.ts";
import {
	chartToken,
	legendXml,
	numberRangeXml,
	seriesNameXml,
	sheetColumn,
	textLookXml,
	textRangeXml,
	thinLineXml,
} from "./chartParts.ts";
import { formatCode } from "./numberFormats.ts";

interface PlotParts {
	readonly plot: string;
	readonly legend: string;
}

/** Bars of so few rows would be thick. */
const fewRows = 4;
const axes = { names: 111, values: 112, targetNames: 113, targetValues: 114 };

/** Bars stacked of their parts, a line from where they end to what they reach at worst, and a frame as long as is promised. */
export function barsXml(chart: DeckBars, theme: Theme): PlotParts {
	const columns = barsColumns(chart);
	const most = niceTop(1.02 * Math.max(1e-9, ...chart.rows.map((_, row) => longestOf(chart, row))));
	const format = formatCode(chart.format);
	const labels = chart.rows.map(rowLabel);
	const sheet = {
		rows: labels.length,
		categories: `<c:cat>${textRangeXml(sheetColumn(0, labels.length), labels)}</c:cat>`,
		format,
		theme,
	};
	const reach = columns.findIndex(({ role }) => role === "reach");
	// What is stacked last ends where the whole bar does.
	const last = chart.parts.length - 1;
	const stacked = columns.slice(0, last + 1).map((column, index) => {
		const whisker = index === last && reach >= 0 ? whiskerXml(columns[reach], reach, sheet) : "";
		return seriesXml(column, { index, look: partLook(theme, column.colour), whisker }, sheet);
	});
	const targets = columns.flatMap((column, index) =>
		column.role === "target" ? [seriesXml(column, { index, look: targetLook(theme), whisker: "" }, sheet)] : [],
	);
	const gap = labels.length <= fewRows ? 160 : 60;
	return {
		plot: [
			groupXml("stacked", stacked, { gap, names: axes.names, values: axes.values }),
			targets.length === 0
				? ""
				: groupXml("clustered", targets, { gap: gap / 2, names: axes.targetNames, values: axes.targetValues }),
			namesAxisXml(axes.names, axes.values, { hidden: false, theme }),
			valuesAxisXml(axes.values, axes.names, { hidden: false, theme, most, format }),
			targets.length === 0
				? ""
				: namesAxisXml(axes.targetNames, axes.targetValues, { hidden: true, theme }) +
					valuesAxisXml(axes.targetValues, axes.targetNames, { hidden: true, theme, most, format }),
		].join(""),
		legend: legendXml(theme),
	};
}

interface SheetOf {
	readonly rows: number;
	/** `c:cat` */
	readonly categories: string;
	readonly format: string;
	readonly theme: Theme;
}

function seriesXml(
	{ name, values }: BarsColumn,
	{ index, look, whisker }: { readonly index: number; readonly look: string; readonly whisker: string },
	{ rows, categories, format }: SheetOf,
): string {
	const column = sheetColumn(index + 1, rows);
	return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${seriesNameXml(column, name)}${look}<c:invertIfNegative val="0"/>${whisker}${categories}<c:val>${numberRangeXml(column, values, format)}</c:val></c:ser>`;
}

function longestOf({ parts, rows }: DeckBars, row: number): number {
	const sum = parts.reduce((total, { values }) => total + (values[row] ?? 0), 0);
	return Math.max(sum, rows[row]?.reach ?? 0, rows[row]?.target ?? 0);
}

function groupXml(
	grouping: "stacked" | "clustered",
	series: readonly string[],
	{ gap, names, values }: { readonly gap: number; readonly names: number; readonly values: number },
): string {
	const overlap = grouping === "stacked" ? '<c:overlap val="100"/>' : "";
	return `<c:barChart><c:barDir val="bar"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series.join("")}<c:gapWidth val="${gap}"/>${overlap}<c:axId val="${names}"/><c:axId val="${values}"/></c:barChart>`;
}

function partLook(theme: Theme, colour: number): string {
	return `<c:spPr>${fillXml(theme, chartToken(colour))}${thinLineXml(theme, "canvas", { widthEmu: 6350 })}</c:spPr>`;
}

function targetLook(theme: Theme): string {
	return `<c:spPr><a:noFill/>${thinLineXml(theme, "error", { widthEmu: 12_700 })}</c:spPr>`;
}

function whiskerXml(column: BarsColumn | undefined, index: number, { rows, format, theme }: SheetOf): string {
	const beyond = numberRangeXml(sheetColumn(index + 1, rows), column?.values ?? [], format);
	return `<c:errBars><c:errBarType val="plus"/><c:errValType val="cust"/><c:noEndCap val="0"/><c:plus>${beyond}</c:plus><c:spPr>${thinLineXml(theme, "ink-2", { widthEmu: 12_700 })}</c:spPr></c:errBars>`;
}

interface AxisLook {
	readonly hidden: boolean;
	readonly theme: Theme;
}

/** From the top down, as rows are read. */
function namesAxisXml(id: number, crosses: number, { hidden, theme }: AxisLook): string {
	return `<c:catAx><c:axId val="${id}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="${hidden ? 1 : 0}"/><c:axPos val="l"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${thinLineXml(theme, "line-strong")}</c:spPr>${textLookXml(theme, "ink")}<c:crossAx val="${crosses}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="50"/><c:noMultiLvlLbl val="0"/></c:catAx>`;
}

function valuesAxisXml(
	id: number,
	crosses: number,
	{ hidden, theme, most, format }: AxisLook & { readonly most: number; readonly format: string },
): string {
	const grid = hidden ? "" : `<c:majorGridlines><c:spPr>${thinLineXml(theme, "line")}</c:spPr></c:majorGridlines>`;
	return `<c:valAx><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/><c:max val="${most}"/><c:min val="0"/></c:scaling><c:delete val="${hidden ? 1 : 0}"/><c:axPos val="b"/>${grid}<c:numFmt formatCode="${escapeText(format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textLookXml(theme, "ink-3")}<c:crossAx val="${crosses}"/><c:crosses val="max"/><c:crossBetween val="between"/><c:majorUnit val="${axisStep(most, 3)}"/></c:valAx>`;
}
