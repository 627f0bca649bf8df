import type { Point } from "../../layout/rect.ts";
import { palette, type Theme, type Token } from "../palette.ts";
import type { Film } from "./film.ts";
import { type FlowMark, type FlowRow, flowRows } from "./flowRows.ts";
import type { VisibilitySheet } from "./visibilitySheet.ts";

interface FlowsLook {
	readonly theme: Theme;
	/** What lies behind the dots; their rims have its colour. */
	readonly ground: Token;
	readonly sheet: VisibilitySheet;
}

/** Pixels that dots move in a second of the film. */
export const dotPixelsPerSecond = 30;
/** A multiple of every spacing: after it a row looks as before. */
const periodPixels = 144;

/** The requests on their ways as moving dots, with the rules that move them. */
export function flowsText(film: Film, look: FlowsLook): { readonly text: string; readonly css: string } {
	const rows = flowRows(film.moments.map(({ runSeconds }) => film.flowsAt(runSeconds)));
	const { x, y } = film.origin;
	const masked = film.covers.length > 0 ? ' mask="url(#clear)"' : "";
	const text = [
		definitions(film, rows, look),
		`<g transform="translate(${x} ${y})"${masked} fill="none" stroke-linecap="round" aria-hidden="true">`,
		...rows.map((row, index) => detourText(row, index, look)),
		`<g class="w">`,
		...rows.map((row, index) => servedText(row, index, look)),
		"</g>",
		...rows.map((row, index) => marksText(row, index, look)),
		"</g>",
	];
	return { text: text.filter((line) => line !== "").join("\n"), css: rules(rows) };
}

function definitions({ covers, width, height }: Film, rows: readonly FlowRow[], { theme, ground }: FlowsLook): string {
	const colours = palette[theme];
	const cross = "M-2.4 -2.4L2.4 2.4M2.4 -2.4L-2.4 2.4";
	const holes = covers.map(
		({ x, y, w, h }) => `<rect x="${tenth(x)}" y="${tenth(y)}" width="${tenth(w)}" height="${tenth(h)}"/>`,
	);
	return [
		"<defs>",
		...rows.map(({ points }, index) => `<path id="r${index}" d="${pathOf(points)}"/>`),
		`<path id="slow" d="M0 -3.4L3.4 0L0 3.4L-3.4 0Z" fill="${colours.slow}" stroke="${colours[ground]}" stroke-width="2" paint-order="stroke"/>`,
		`<g id="failed"><path d="${cross}" stroke="${colours[ground]}" stroke-width="4"/><path d="${cross}" stroke="${colours.failed}" stroke-width="1.75"/></g>`,
		...(covers.length === 0
			? []
			: [
					`<mask id="clear" maskUnits="userSpaceOnUse" x="0" y="0" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="#fff"/>${holes.join("")}</mask>`,
				]),
		"</defs>",
	].join("\n");
}

function detourText({ detour }: FlowRow, index: number, { theme, sheet }: FlowsLook): string {
	if (detour.length === 0) return "";
	return `<use href="#r${index}" stroke="${palette[theme].wire}"${classAttribute(sheet.classesOf(detour))}/>`;
}

/** Dashes of no length with round ends are dots; a wider row below is their rim. */
function servedText({ served }: FlowRow, index: number, { theme, ground, sheet }: FlowsLook): string {
	return served
		.map(({ spacing, frames }) => {
			const row = (colour: string, width: number) =>
				`<use href="#r${index}" stroke="${colour}" stroke-width="${width}"/>`;
			const dots = row(palette[theme][ground], 6.8) + row(palette[theme].success, 4.8);
			return `<g stroke-dasharray="0 ${spacing}"${classAttribute(sheet.classesOf(frames))}>${dots}</g>`;
		})
		.join("\n");
}

function marksText(row: FlowRow, index: number, { sheet }: FlowsLook): string {
	const markText = (mark: FlowMark, outcome: "slow" | "failed"): string => {
		const seconds = durationOf(row);
		const style = `offset-distance:${tenth(mark.along * 100)}%;animation-delay:-${tenth(mark.along * seconds)}s`;
		const moving = `<use href="#${outcome}" class="d p${index}" style="${style}"/>`;
		const classes = sheet.classesOf(mark.frames);
		return classes === undefined ? moving : `<g class="${classes}">${moving}</g>`;
	};
	return [
		...row.slow.map((mark) => markText(mark, "slow")),
		...row.failed.map((mark) => markText(mark, "failed")),
	].join("\n");
}

function rules(rows: readonly FlowRow[]): string {
	const ways = rows.flatMap((row, index) =>
		row.slow.length + row.failed.length === 0
			? []
			: [`.p${index}{offset-path:path("${pathOf(row.points)}");animation-duration:${tenth(durationOf(row))}s}`],
	);
	return [
		`@keyframes w{to{stroke-dashoffset:-${periodPixels}px}}.w{animation:w ${periodPixels / dotPixelsPerSecond}s linear infinite}`,
		"@keyframes d{from{offset-distance:0%}to{offset-distance:100%}}",
		// Without such ways all marks would lie in a corner.
		".d{display:none}@supports (offset-distance:0%){.d{display:inline;offset-rotate:0deg;animation:d 1s linear infinite}}",
		...ways,
	].join("\n");
}

function durationOf({ length }: FlowRow): number {
	return Math.max(0.5, length / dotPixelsPerSecond);
}

function pathOf(points: readonly Point[]): string {
	return points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${tenth(x)} ${tenth(y)}`).join("");
}

function classAttribute(classes: string | undefined): string {
	return classes === undefined ? "" : ` class="${classes}"`;
}

function tenth(value: number): number {
	return Math.round(value * 10) / 10;
}
