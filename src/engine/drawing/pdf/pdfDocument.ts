import { jsPDF } from "jspdf";
import type { Fonts } from "../fonts/fonts.ts";
import { palette, type Theme } from "../palette.ts";
import type { Picture } from "../picture.ts";
import { paintShapes } from "./paintShapes.ts";
import { pdfFaces } from "./pdfFaces.ts";

export interface PdfDocumentOptions {
	readonly theme: Theme;
	/** Go into the file as far as they are used. */
	readonly fonts: Fonts;
	/** Of the document; the first page's when omitted. */
	readonly title?: string | undefined;
}

/** A CSS pixel is a 96th of an inch, a point a 72nd. */
const pointsPerPixel = 72 / 96;
/** The longest side of a page. Source: ISO 32000-1, annex C.2. */
const mostPoints = 14_400;
/** The same picture is the same file, whenever it is made: the epoch, as reproducible builds have it. */
const created = "D:19700101000000+00'00'";
const fileId = "0".repeat(32);

/** Pictures as a PDF, a page for each: lines stay lines, text stays text, and nothing is fetched from anywhere. */
export function pdfDocument(pictures: readonly Picture[], { theme, fonts, title }: PdfDocumentOptions): Uint8Array {
	const [first] = pictures;
	if (first === undefined) throw new Error("a PDF has a page");
	const document = new jsPDF({
		unit: "pt",
		...pageOf(first),
		compress: true,
		putOnlyUsedFonts: true,
		floatPrecision: 3,
	});
	document.setCreationDate(created);
	document.setFileId(fileId);
	document.setProperties({
		title: infoText(title ?? first.title),
		subject: infoText(first.description),
		creator: "Archipelago",
	});
	document.setLanguage("en");
	document.viewerPreferences({ DisplayDocTitle: true });
	document.setDisplayMode("fullpage");
	const faces = pdfFaces(document, fonts);
	pictures.forEach((picture, index) => {
		const page = pageOf(picture);
		if (index > 0) document.addPage(page.format, page.orientation);
		document.setFillColor(palette[theme][picture.ground]);
		document.rect(0, 0, page.format[0] ?? 0, page.format[1] ?? 0, "F");
		paintShapes({ document, faces, theme, scale: page.scale, x: 0, y: 0, opacity: 1 }, picture.shapes);
		if (pictures.length > 1) document.outline.add(null, infoText(picture.title), { pageNumber: index + 1 });
	});
	return new Uint8Array(document.output("arraybuffer"));
}

/** As large as the picture, or as a page can be. */
function pageOf({ width, height }: Picture) {
	const scale = Math.min(pointsPerPixel, mostPoints / Math.max(width, height));
	const orientation: "landscape" | "portrait" = width > height ? "landscape" : "portrait";
	return { format: [width * scale, height * scale], orientation, scale };
}

/**
 * Text about the document. Readers take a byte of 13 in it for the end of a line and jsPDF doesn't guard it: characters
 * with such a byte, č among them, are written as a letter and its accent.
 */
function infoText(text: string): string {
	const plain = text.replace(/[\p{Cc}\s]+/gu, " ");
	return hasLineEnd(plain) ? plain.normalize("NFD").replace(/./gs, (unit) => (hasLineEnd(unit) ? "?" : unit)) : plain;
}

function hasLineEnd(text: string): boolean {
	return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).some(
		(unit) => unit >> 8 === 13 || (unit & 0xff) === 13,
	);
}
