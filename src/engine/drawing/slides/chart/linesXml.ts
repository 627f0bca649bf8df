import type { DeckLines } from "../../../model/deck.ts";
import type { Theme } from "../../palette.ts";
import { escapeText } from "../../svgText.ts";
import { axisStep } from "./axisStep.ts";
import {
	chartToken,
	legendXml,
	numberRangeXml,
	seriesNameXml,
	sheetColumn,
	textLookXml,
	thinLineXml,
} from "./chartParts.ts";
import { axisOf, type LineColumns, lineColumns, valuesTop } from "./linesSheet.ts";
import { timeFormatCode, valueFormatCode } from "./numberFormats.ts";

const axes = { times: 121, shares: 122 };
const dashes = ["solid", "dash", "sysDot", "dashDot"] as const;

/** Lines through their points, each with a dash of its own: colour alone doesn't tell them apart. */
export function linesXml(chart: DeckLines, theme: Theme): { readonly plot: string; readonly legend: string } {
	const series = lineColumns(chart).map((line, index) => seriesXml(line, { index, chart, theme }));
	const { from, to, step, logarithmic } = axisOf(chart);
	const top = valuesTop(chart);
	const scale = `${logarithmic ? '<c:logBase val="10"/>' : ""}<c:orientation val="minMax"/><c:max val="${to}"/><c:min val="${from}"/>`;
	return {
		plot: [
			`<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series.join("")}<c:axId val="${axes.times}"/><c:axId val="${axes.shares}"/></c:scatterChart>`,
			`<c:valAx><c:axId val="${axes.times}"/><c:scaling>${scale}</c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="${escapeText(timeFormatCode(chart.axis))}" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${thinLineXml(theme, "line-strong")}</c:spPr>${textLookXml(theme, "ink-3")}<c:crossAx val="${axes.shares}"/><c:crosses val="min"/><c:crossBetween val="midCat"/>${step === undefined ? "" : `<c:majorUnit val="${step}"/>`}</c:valAx>`,
			`<c:valAx><c:axId val="${axes.shares}"/><c:scaling><c:orientation val="minMax"/><c:max val="${top}"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr>${thinLineXml(theme, "line")}</c:spPr></c:majorGridlines><c:numFmt formatCode="${escapeText(valueFormatCode(chart.unit))}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textLookXml(theme, "ink-3")}<c:crossAx val="${axes.times}"/><c:crosses val="min"/><c:crossBetween val="midCat"/><c:majorUnit val="${axisStep(top, 4)}"/></c:valAx>`,
		].join(""),
		legend: legendXml(theme),
	};
}

function seriesXml(
	{ name, colour, x, y, isMark }: LineColumns,
	{ index, chart, theme }: { readonly index: number; readonly chart: DeckLines; readonly theme: Theme },
): string {
	const [times, shares] = [sheetColumn(2 * index, x.length), sheetColumn(2 * index + 1, y.length)];
	const line = isMark
		? thinLineXml(theme, "ink-2", { dash: "sysDash", widthEmu: 12_700 })
		: thinLineXml(theme, chartToken(colour), { dash: dashes[index % dashes.length] ?? "solid", widthEmu: 22_225 });
	return [
		`<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${seriesNameXml(shares, name)}`,
		`<c:spPr>${line}</c:spPr><c:marker><c:symbol val="none"/></c:marker>`,
		`<c:xVal>${numberRangeXml(times, x, timeFormatCode(chart.axis))}</c:xVal>`,
		`<c:yVal>${numberRangeXml(shares, y, valueFormatCode(chart.unit))}</c:yVal><c:smooth val="0"/></c:ser>`,
	].join("");
}
