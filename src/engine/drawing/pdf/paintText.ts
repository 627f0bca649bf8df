import type { TextShape, TextSpan } from "../shape.ts";
import { drawableText } from "./drawableText.ts";
import type { FaceName } from "./pdfFaces.ts";
import { colourOf, type PdfPen } from "./pdfPen.ts";

interface Piece {
	readonly face: FaceName;
	/** As it is written. */
	readonly text: string;
	/** As it reads, where the fonts can't write it all. */
	readonly meant: string | undefined;
	/** Points. */
	readonly width: number;
	readonly struck: boolean;
	readonly href: string | undefined;
}

/** A line of text, from its start, middle or end; it can be searched and copied. */
export function paintText(pen: PdfPen, shape: TextShape): void {
	const { document, scale } = pen;
	document.setFontSize(shape.size * scale);
	document.setTextColor(colourOf(pen, shape.fill));
	const pieces = (shape.spans ?? [{ text: shape.text }]).map((span) => pieceOf(pen, span, shape));
	const width = pieces.reduce((sum, piece) => sum + piece.width, 0);
	let x = (pen.x + shape.x) * scale - width * anchors[shape.anchor ?? "start"];
	for (const piece of pieces) {
		paintPiece(pen, piece, { x, y: (pen.y + shape.y) * scale, size: shape.size * scale, shape });
		x += piece.width;
	}
}

/** Parts of the width that lie left of the anchor. */
const anchors = { start: 0, middle: 0.5, end: 1 } as const;

function pieceOf(pen: PdfPen, span: TextSpan, { weight }: TextShape): Piece {
	const face = faceOf(span, weight);
	pen.faces.use(face);
	const { text, changed } = drawableText(span.text, pen.faces.covers(face));
	const meant = changed ? span.text : undefined;
	return { face, text, meant, width: pen.document.getTextWidth(text), struck: span.struck === true, href: span.href };
}

function faceOf(span: TextSpan, around: number): FaceName {
	if (span.face !== undefined) return span.face;
	const weight = span.weight ?? around;
	if (weight >= 700) return "bold";
	return weight >= 600 ? "semibold" : "regular";
}

/** Words of right-to-left scripts come to stand as in an SVG, whose lines run from left to right. */
const fromLeftToRight = {
	isInputVisual: false,
	isInputRtl: false,
	isOutputVisual: true,
	isOutputRtl: false,
	isSymmetricSwapping: true,
};

interface PiecePlace {
	/** Points; `y` is the baseline. */
	readonly x: number;
	readonly y: number;
	readonly size: number;
	readonly shape: TextShape;
}

function paintPiece(pen: PdfPen, piece: Piece, place: PiecePlace): void {
	const { document } = pen;
	const { x, y, size } = place;
	if (piece.text !== "") {
		pen.faces.use(piece.face);
		const paint = (): void => {
			document.text(piece.text, x, y, fromLeftToRight);
		};
		if (piece.meant === undefined) paint();
		else paintMeaning(pen, piece.meant, paint);
	}
	if (piece.struck) paintLine(pen, piece, { ...place, y: y - size * 0.3 });
	if (piece.href === undefined) return;
	if (!piece.struck) paintLine(pen, piece, { ...place, y: y + size * 0.12 });
	document.link(x, y - size, piece.width, size * 1.25, { url: piece.href });
}

function paintLine(pen: PdfPen, { width }: Piece, { x, y, size, shape }: PiecePlace): void {
	const { document } = pen;
	document.setDrawColor(colourOf(pen, shape.fill));
	document.setLineWidth(size / 14);
	document.setLineDashPattern([], 0);
	document.setLineCap("butt");
	document.line(x, y, x + width, y);
}

/** jsPDF has it, and its types don't. */
interface Written {
	readonly write: (operators: string) => void;
}

/** Says to who searches, copies or hears the text what it reads. Source: ISO 32000-1, 14.9.4, replacement text. */
function paintMeaning({ document }: PdfPen, meant: string, paint: () => void): void {
	const { write } = document.internal as unknown as Written;
	const codes = Array.from({ length: meant.length }, (_, index) => hexadecimal(meant.charCodeAt(index)));
	write(`/Span <</ActualText <FEFF${codes.join("")}>>> BDC`);
	paint();
	write("EMC");
}

function hexadecimal(unit: number): string {
	return unit.toString(16).toUpperCase().padStart(4, "0");
}
