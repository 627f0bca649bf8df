import type { jsPDF } from "jspdf";
import type { Theme, Token } from "../palette.ts";
import { palette } from "../palette.ts";
import type { PdfFaces } from "./pdfFaces.ts";

/** What shapes are painted with, and where: the drawing's pixels become points of the page. */
export interface PdfPen {
	readonly document: jsPDF;
	readonly faces: PdfFaces;
	readonly theme: Theme;
	/** Points of the page for a pixel. */
	readonly scale: number;
	/** Of the origin of what is painted, in pixels. */
	readonly x: number;
	readonly y: number;
	/** Of the groups around what is painted. */
	readonly opacity: number;
}

export function colourOf({ theme }: PdfPen, token: Token): string {
	return palette[theme][token];
}
