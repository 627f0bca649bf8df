import { escapeText } from "../svgText.ts";

/** A rectangle of a slide, in EMU. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
}

export interface Named {
	readonly id: number;
	/** In the selection pane. */
	readonly name: string;
	/** Read out by screen readers. */
	readonly description?: string | undefined;
}

interface ShapeParts extends Named {
	readonly box: Box;
	/** `a:prstGeom` or `a:custGeom`. */
	readonly geometry: string;
	/** Fill and line. */
	readonly look: string;
	/** `p:txBody`. */
	readonly text?: string;
	readonly isTextBox?: boolean;
}

export function shapeXml(parts: ShapeParts): string {
	const kind = parts.isTextBox === true ? '<p:cNvSpPr txBox="1"/>' : "<p:cNvSpPr/>";
	return `<p:sp><p:nvSpPr>${namedXml(parts)}${kind}<p:nvPr/></p:nvSpPr><p:spPr>${transformXml(parts.box)}${parts.geometry}${parts.look}</p:spPr>${parts.text ?? ""}</p:sp>`;
}

/** What it holds stands where it stands on the slide: a group changes no coordinates. */
export function groupXml(named: Named, box: Box, content: string): string {
	const off = `x="${box.x}" y="${box.y}"`;
	const ext = `cx="${box.w}" cy="${box.h}"`;
	const frame = `<a:xfrm><a:off ${off}/><a:ext ${ext}/><a:chOff ${off}/><a:chExt ${ext}/></a:xfrm>`;
	return `<p:grpSp><p:nvGrpSpPr>${namedXml(named)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>${frame}</p:grpSpPr>${content}</p:grpSp>`;
}

export function namedXml({ id, name, description }: Named): string {
	const says = description === undefined ? "" : ` descr="${escapeText(description)}"`;
	return `<p:cNvPr id="${id}" name="${escapeText(name)}"${says}/>`;
}

export function transformXml({ x, y, w, h }: Box, turn = ""): string {
	return `<a:xfrm${turn}><a:off x="${x}" y="${y}"/><a:ext cx="${w}" cy="${h}"/></a:xfrm>`;
}

/** A preset shape; `adjust` are its guides by name. */
export function presetXml(name: string, adjust: Readonly<Record<string, number>> = {}): string {
	const guides = Object.entries(adjust).map(
		([guide, value]) => `<a:gd name="${guide}" fmla="val ${Math.round(value)}"/>`,
	);
	return `<a:prstGeom prst="${name}"><a:avLst>${guides.join("")}</a:avLst></a:prstGeom>`;
}

/** A rectangle, its corners round by so much of its shorter side's length. */
export function rectXml({ w, h }: { readonly w: number; readonly h: number }, radius: number): string {
	const shorter = Math.min(w, h);
	return radius <= 0 || shorter <= 0
		? presetXml("rect")
		: presetXml("roundRect", { adj: Math.min(50_000, (radius / shorter) * 100_000) });
}
