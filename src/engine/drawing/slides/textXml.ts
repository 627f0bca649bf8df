import type { Theme, Token } from "../palette.ts";
import { escapeText } from "../svgText.ts";
import { fillXml } from "./slideColours.ts";

/** Words of one look. */
export interface Run {
	readonly text: string;
	/** Hundredths of a point. */
	readonly size: number;
	readonly bold?: boolean;
	readonly italic?: boolean;
	readonly mono?: boolean;
	readonly struck?: boolean;
	readonly fill: Token;
}

export interface Paragraph {
	readonly runs: readonly Run[];
	readonly align?: "l" | "ctr" | "r";
	/** From one line to the next, in hundredths of a point; the font's own when omitted. */
	readonly leading?: number;
	/** Before the paragraph, in hundredths of a point. */
	readonly before?: number;
	/** From the left of the box, in EMU. */
	readonly indent?: number;
}

export interface TextBox {
	readonly paragraphs: readonly Paragraph[];
	readonly anchor?: "t" | "ctr" | "b";
	readonly wrap?: boolean;
	/** EMU; none when omitted. */
	readonly inset?: { readonly left?: number; readonly top?: number; readonly right?: number; readonly bottom?: number };
}

/** Where DrawingML and PresentationML have their text: `p:txBody`. */
export function textBodyXml(theme: Theme, box: TextBox): string {
	const { left = 0, top = 0, right = 0, bottom = 0 } = box.inset ?? {};
	const insets = `lIns="${left}" tIns="${top}" rIns="${right}" bIns="${bottom}"`;
	const wrap = box.wrap === true ? "square" : "none";
	return `<p:txBody><a:bodyPr wrap="${wrap}" ${insets} rtlCol="0" anchor="${box.anchor ?? "t"}"><a:noAutofit/></a:bodyPr><a:lstStyle/>${paragraphsXml(theme, box.paragraphs)}</p:txBody>`;
}

export function paragraphsXml(theme: Theme, paragraphs: readonly Paragraph[]): string {
	if (paragraphs.length === 0) return '<a:p><a:endParaRPr lang="en-US"/></a:p>';
	return paragraphs
		.map(
			(paragraph) => `<a:p>${paragraphXml(paragraph)}${paragraph.runs.map((run) => runXml(theme, run)).join("")}</a:p>`,
		)
		.join("");
}

function paragraphXml({ align = "l", leading, before, indent = 0 }: Paragraph): string {
	const spacing = leading === undefined ? "" : `<a:lnSpc><a:spcPts val="${leading}"/></a:lnSpc>`;
	const space = before === undefined ? "" : `<a:spcBef><a:spcPts val="${before}"/></a:spcBef>`;
	return `<a:pPr marL="${indent}" indent="0" algn="${align}">${spacing}${space}<a:buNone/></a:pPr>`;
}

function runXml(theme: Theme, run: Run): string {
	const look = [
		run.bold === true ? ' b="1"' : "",
		run.italic === true ? ' i="1"' : "",
		run.struck === true ? ' strike="sngStrike"' : "",
	].join("");
	const face = run.mono === true ? '<a:latin typeface="Consolas"/><a:cs typeface="Consolas"/>' : "";
	return `<a:r><a:rPr lang="en-US" sz="${run.size}"${look} dirty="0">${fillXml(theme, run.fill)}${face}</a:rPr><a:t>${escapeText(run.text)}</a:t></a:r>`;
}
