import * as texts from "../../../../texts/drawing/report.ts";
import { formatCount } from "../../../model/numbers/formatCount.ts";
import { niceTop } from "../../../model/numbers/niceTop.ts";
import type { ReviewChart } from "../../../model/reviewDocument.ts";
import { chartValue } from "../chartValue.ts";
import { chartLegend, lineLook } from "./chartLegend.ts";
import { element, htmlText } from "./element.ts";
import { roundTicks } from "./roundTicks.ts";

type Lines = Extract<ReviewChart, { kind: "lines" }>;

/** Lines over named spans. The plot is as wide as the page is; its lines stay as thick as they are. */
export function linesHtml(chart: Lines): string {
	const { caption, series, yUnit } = chart;
	const top = niceTop(Math.max(0, ...series.flatMap(({ y }) => y.map((value) => value ?? 0))));
	const span = spanOf(chart.x);
	const scale: Scale = { top, ...span };
	const yTicks = [1, 0.5, 0].map((share) => element("span", {}, htmlText(chartValue(share * top, yUnit))));
	return [
		chartLegend(series.map(({ label }, index) => ({ label, look: { kind: "line", index } }))),
		element("div", { class: "lines", role: "img", "aria-label": texts.theTableBelowHasTheFigures(caption) }, [
			element("div", { class: "y-ticks" }, yTicks),
			element("svg", { width: "100%", height: 190, "aria-hidden": "true" }, [
				...chart.bands.map((band, index) => bandHtml(band, { scale, index })),
				'<svg y="18" width="100%" height="172" viewBox="0 0 1000 172" preserveAspectRatio="none">',
				'<path class="grid" d="M0 .5H1000M0 86H1000M0 171.5H1000"/>',
				...series.map(({ y }, index) => {
					return `<path class="line" ${lineLook(index)} d="${pathOf(chart.x, y, scale)}"/>`;
				}),
				"</svg>",
			]),
			element(
				"svg",
				{ class: "x-ticks", width: "100%", height: 20, "aria-hidden": "true" },
				roundTicks(span).map((value) => tickHtml(value, scale)),
			),
			element("span", { class: "x-unit" }, htmlText(chart.xUnit)),
		]),
	].join("");
}

function tickHtml(value: number, scale: Scale): string {
	const share = shareOf(value, scale);
	const x = percent(share);
	const anchor = share < 0.03 ? "start" : share > 0.97 ? "end" : "middle";
	const words = element("text", { x, y: 15, "text-anchor": anchor }, formatCount(value).replace("-", "−"));
	return `${element("line", { x1: x, x2: x, y1: 0, y2: 4 })}${words}`;
}

interface Scale {
	readonly top: number;
	readonly from: number;
	readonly to: number;
}

function spanOf(x: readonly number[]): { readonly from: number; readonly to: number } {
	const from = Math.min(...x);
	const to = Math.max(...x);
	return from < to ? { from, to } : { from: 0, to: 1 };
}

interface Around {
	readonly scale: Scale;
	readonly index: number;
}

/** A span with its name in it, as far as there is room: the picture within clips it. */
function bandHtml({ label, from, to }: Lines["bands"][number], { scale, index }: Around): string {
	const x = shareOf(Math.max(from, scale.from), scale);
	const width = shareOf(Math.min(to, scale.to), scale) - x;
	if (width <= 0) return "";
	return element("svg", { x: percent(x), width: percent(width), height: 190 }, [
		`<title>${htmlText(label)}</title>`,
		`<rect class="band${index % 2 === 0 ? "" : " other"}" width="100%" height="190"/>`,
		width < 0.04 ? "" : `<text x="4" y="12">${htmlText(label)}</text>`,
	]);
}

/** Interrupted where there is no value. */
function pathOf(x: readonly number[], y: readonly (number | null)[], scale: Scale): string {
	let pen = "M";
	return x
		.map((at, index) => {
			const value = y[index] ?? null;
			if (value === null) {
				pen = "M";
				return "";
			}
			const command = `${pen}${rounded(shareOf(at, scale) * 1000)} ${rounded(172 - (value / scale.top) * 171)}`;
			pen = "L";
			return command;
		})
		.join("");
}

function shareOf(x: number, { from, to }: Scale): number {
	return (x - from) / (to - from);
}

function rounded(value: number): number {
	return Math.round(value * 10) / 10;
}

function percent(share: number): string {
	return `${Math.round(share * 10000) / 100}%`;
}
