import * as texts from "../../../../texts/drawing/slides.ts";
import type { Theme } from "../../palette.ts";
import { type Box, transformXml } from "../shapeXml.ts";
import { colourMap } from "../slideColours.ts";
import { boxOfPoints, slideAreas } from "../slideFrame.ts";
import { header, namespaces, treeStart } from "./namespaces.ts";

interface Placeholder {
	readonly id: number;
	readonly name: string;
	/** `type="title"` */
	readonly kind: string;
	readonly box: Box;
	readonly anchor: "t" | "ctr" | "b";
	readonly text: string;
}

function placeholderXml({ id, name, kind, box, anchor, text }: Placeholder): string {
	return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr><p:spPr>${transformXml(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}"><a:normAutofit/></a:bodyPr><a:lstStyle/>${text}</p:txBody></p:sp>`;
}

const words = (text: string): string => `<a:p><a:r><a:rPr lang="en-US"/><a:t>${text}</a:t></a:r></a:p>`;

const numberField =
	'<a:p><a:pPr algn="r"/><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="en-US" sz="900"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill><a:latin typeface="+mn-lt"/></a:rPr><a:t>‹#›</a:t></a:fld><a:endParaRPr lang="en-US"/></a:p>';

/** The number at the foot of a slide. */
export function slideNumberXml(id: number): string {
	return placeholderXml({
		id,
		name: texts.slideNumber,
		kind: 'type="sldNum" sz="quarter" idx="12"',
		box: boxOfPoints(slideAreas.number),
		anchor: "ctr",
		text: numberField,
	});
}

const title: Placeholder = {
	id: 2,
	name: texts.title,
	kind: 'type="title"',
	box: boxOfPoints(slideAreas.title),
	anchor: "ctr",
	text: words(texts.title),
};

const body: Placeholder = {
	id: 3,
	name: texts.text,
	kind: 'type="body" idx="1"',
	box: boxOfPoints(slideAreas.whole),
	anchor: "t",
	text: words(texts.text),
};

function mapXml(theme: Theme): string {
	const { bg1, tx1, bg2, tx2 } = colourMap[theme];
	const accents = [1, 2, 3, 4, 5, 6].map((accent) => `accent${accent}="accent${accent}"`).join(" ");
	return `<p:clrMap bg1="${bg1}" tx1="${tx1}" bg2="${bg2}" tx2="${tx2}" ${accents} hlink="hlink" folHlink="folHlink"/>`;
}

const ground = '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg2"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';

function styleXml(level: number, { size, bold }: { readonly size: number; readonly bold: boolean }): string {
	return `<a:lvl${level}pPr marL="0" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:lnSpc><a:spcPct val="90000"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/><a:defRPr sz="${size}" b="${bold ? 1 : 0}" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+m${bold ? "j" : "n"}-lt"/><a:ea typeface="+m${bold ? "j" : "n"}-ea"/><a:cs typeface="+m${bold ? "j" : "n"}-cs"/></a:defRPr></a:lvl${level}pPr>`;
}

/** What all slides have: background, and how titles and texts are written. */
export function slideMasterXml(theme: Theme): string {
	const plain = { size: 1400, bold: false };
	const styles = `<p:titleStyle>${styleXml(1, { size: 2800, bold: true })}</p:titleStyle><p:bodyStyle>${[1, 2, 3].map((level) => styleXml(level, plain)).join("")}</p:bodyStyle><p:otherStyle>${styleXml(1, plain)}</p:otherStyle>`;
	return `${header}<p:sldMaster ${namespaces}><p:cSld>${ground}<p:spTree>${treeStart}${placeholderXml(title)}${placeholderXml(body)}${slideNumberXml(4)}</p:spTree></p:cSld>${mapXml(theme)}<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst><p:txStyles>${styles}</p:txStyles></p:sldMaster>`;
}

/** A title over a picture. */
export function slideLayoutXml(): string {
	return `${header}<p:sldLayout ${namespaces} type="titleOnly" preserve="1"><p:cSld name="Title and picture"><p:spTree>${treeStart}${placeholderXml(title)}${slideNumberXml(3)}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

/** A page of A4 with the slide above and the notes below, in EMU. */
export const notesBoxes = {
	picture: { x: 685_800, y: 1_143_000, w: 5_486_400, h: 3_086_100 },
	notes: { x: 685_800, y: 4_400_550, w: 5_486_400, h: 3_600_450 },
} as const;

/** Notes are printed, dark on white, whatever the slides are. */
export function notesMasterXml(): string {
	const picture = `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr>${transformXml(notesBoxes.picture)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="12700"><a:solidFill><a:prstClr val="black"/></a:solidFill></a:ln></p:spPr></p:sp>`;
	const notes = placeholderXml({
		id: 3,
		name: texts.notes,
		kind: 'type="body" sz="quarter" idx="3"',
		box: notesBoxes.notes,
		anchor: "t",
		text: words(texts.notes),
	});
	const white = '<p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';
	return `${header}<p:notesMaster ${namespaces}><p:cSld>${white}<p:spTree>${treeStart}${picture}${notes}</p:spTree></p:cSld>${mapXml("light")}<p:notesStyle>${styleXml(1, { size: 1200, bold: false })}</p:notesStyle></p:notesMaster>`;
}
