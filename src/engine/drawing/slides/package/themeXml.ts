import * as texts from "../../../../texts/drawing/slides.ts";
import type { Theme } from "../../palette.ts";
import { hexOf, themeSlots } from "../slideColours.ts";
import { header } from "./namespaces.ts";

/** As wide as the drawing's text is measured, and there wherever PowerPoint, Keynote or LibreOffice is. */
const face = "Arial";

const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = (width: number): string =>
	`<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${fill}<a:prstDash val="solid"/></a:ln>`;
const effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";

/** Colours and fonts by which the whole deck can be changed at once. */
export function themeXml(theme: Theme): string {
	const name = theme === "light" ? texts.archipelagoLight : texts.archipelagoDark;
	const colours = Object.entries(themeSlots[theme]).map(
		([slot, token]) => `<a:${slot}><a:srgbClr val="${hexOf(theme, token)}"/></a:${slot}>`,
	);
	const font = `<a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/>`;
	return [
		`${header}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${name}"><a:themeElements>`,
		`<a:clrScheme name="${name}">${colours.join("")}</a:clrScheme>`,
		`<a:fontScheme name="${name}"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme>`,
		`<a:fmtScheme name="${name}"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst>`,
		`<a:lnStyleLst>${line(6350)}${line(12_700)}${line(19_050)}</a:lnStyleLst>`,
		`<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>`,
		"</a:themeElements></a:theme>",
	].join("");
}
