import * as texts from "../../../../texts/drawing/report.ts";
import { niceTop } from "../../../model/numbers/niceTop.ts";
import type { ReviewChart } from "../../../model/reviewDocument.ts";
import { chartValue } from "../chartValue.ts";
import { chartLegend, fillOf } from "./chartLegend.ts";
import { element, htmlText } from "./element.ts";
import { mark } from "./marks.ts";

type Bars = Extract<ReviewChart, { kind: "bars" }>;
type Row = Bars["rows"][number];

/** Stacked bars that are as wide as the page is; an objective stands as a line across its bar. */
export function barsHtml({ caption, unit, parts, rows }: Bars): string {
	const top = niceTop(Math.max(0, ...rows.map((row) => Math.max(sumOf(row), row.objective ?? 0))));
	const hasObjective = rows.some(({ objective }) => objective !== undefined);
	const axis = [0, 0.5, 1].map((share) => element("span", {}, htmlText(chartValue(share * top, unit))));
	return [
		chartLegend(
			parts.map((label, index) => ({ label, look: { kind: "fill", index } })),
			hasObjective ? ["objective"] : [],
		),
		element("div", { class: "bars", role: "img", "aria-label": texts.theTableBelowHasTheFigures(caption) }, [
			...rows.map((row) => barRow(row, { top, parts })),
			element("div", { class: "bar axis" }, `<span></span><div class="ticks">${axis.join("")}</div><span></span>`),
		]),
	].join("");
}

interface Scale {
	readonly top: number;
	readonly parts: readonly string[];
}

function barRow(row: Row, scale: Scale): string {
	const missed = row.objective !== undefined && sumOf(row) > row.objective;
	return element("div", { class: missed ? "bar missed" : "bar" }, [
		element("span", { class: "bar-label" }, htmlText(row.label)),
		element("svg", { height: 18, width: "100%", "aria-hidden": "true" }, [
			...partRects(row, scale),
			...objectiveLine(row, scale),
		]),
		element("span", { class: "bar-total" }, `${missed ? `${mark("cross")} ` : ""}${htmlText(row.total)}`),
	]);
}

function partRects({ values }: Row, { top, parts }: Scale): readonly string[] {
	let from = 0;
	return values.map((value, index) => {
		const x = from;
		from += value;
		const named = { x: percent(x / top), y: 2, width: percent(value / top), height: 14, fill: fillOf(index) };
		return value <= 0
			? ""
			: element("rect", { ...named, class: "part" }, element("title", {}, htmlText(parts[index] ?? "")));
	});
}

function objectiveLine({ objective }: Row, { top }: Scale): readonly string[] {
	if (objective === undefined) return [];
	const x = percent(objective / top);
	return [element("line", { class: "objective", x1: x, x2: x, y1: 0, y2: 18 })];
}

function sumOf({ values }: Row): number {
	return values.reduce((sum, value) => sum + value, 0);
}

function percent(share: number): string {
	return `${Math.round(share * 10000) / 100}%`;
}
