import type { Token } from "../palette.ts";
import type { Pen } from "./Pen.ts";
import { fillXml } from "./slideColours.ts";

/** A line as the drawing has it, in pixels. */
export interface Stroke {
	readonly stroke?: Token | undefined;
	readonly strokeWidth?: number | undefined;
	readonly dash?: string | undefined;
	readonly roundEnds?: boolean | undefined;
	/** Two thin lines beside each other. */
	readonly double?: boolean | undefined;
	readonly arrowStart?: boolean | undefined;
	readonly arrowEnd?: boolean | undefined;
}

/** Both lines and what is between them, each a third. */
const doublePx = 3;
const arrow = 'type="arrow" w="med" len="med"';

/** `a:ln`; without a colour it says that there is none. */
export function strokeXml(pen: Pen, look: Stroke): string {
	if (look.stroke === undefined) return "<a:ln><a:noFill/></a:ln>";
	const widthPx = look.double === true ? doublePx : (look.strokeWidth ?? 1);
	const cap = look.roundEnds === true ? "rnd" : "flat";
	return [
		`<a:ln w="${Math.max(1, pen.length(widthPx))}" cap="${cap}"${look.double === true ? ' cmpd="dbl"' : ""}>`,
		fillXml(pen.theme, look.stroke, pen.opacity),
		dashXml(look.dash, widthPx),
		"<a:round/>",
		look.arrowStart === true ? `<a:headEnd ${arrow}/>` : "",
		look.arrowEnd === true ? `<a:tailEnd ${arrow}/>` : "",
		"</a:ln>",
	].join("");
}

/** Dashes in thousandths of a per cent of the line's width. */
function dashXml(dash: string | undefined, widthPx: number): string {
	if (dash === undefined) return "";
	const lengths = dash.split(/[ ,]+/).map(Number);
	const part = (px: number | undefined): number => Math.max(1000, Math.round(((px ?? 1) / widthPx) * 100_000));
	const stops: string[] = [];
	for (let index = 0; index < lengths.length; index += 2) {
		stops.push(`<a:ds d="${part(lengths[index])}" sp="${part(lengths[index + 1])}"/>`);
	}
	return `<a:custDash>${stops.join("")}</a:custDash>`;
}
