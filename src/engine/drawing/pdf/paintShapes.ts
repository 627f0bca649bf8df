import type { jsPDF } from "jspdf";
import svgpath from "svgpath";
import type { Point } from "../../layout/rect.ts";
import { iconPath } from "../icons.ts";
import type { IconShape, PathShape, RectShape, Shape } from "../shape.ts";
import { paintText } from "./paintText.ts";
import { colourOf, type PdfPen } from "./pdfPen.ts";

/** Shapes in order, each over those before. */
export function paintShapes(pen: PdfPen, shapes: readonly Shape[]): void {
	for (const shape of shapes) paintShape(pen, shape);
}

function paintShape(pen: PdfPen, shape: Shape): void {
	switch (shape.kind) {
		case "rect":
			paintPath(pen, { ...shape, kind: "path", d: rectPath(shape) });
			break;
		case "path":
			paintPath(pen, shape);
			break;
		case "icon":
			paintIcon(pen, shape);
			break;
		case "text":
			setOpacity(pen, 1);
			paintText(pen, shape);
			break;
		case "group": {
			const { x = 0, y = 0, opacity = 1 } = shape;
			paintShapes({ ...pen, x: pen.x + x, y: pen.y + y, opacity: pen.opacity * opacity }, shape.shapes);
		}
	}
}

function setOpacity({ document, opacity: around }: PdfPen, own: number): void {
	const opacity = Math.round(around * own * 1000) / 1000;
	document.setGState(document.GState({ opacity, "stroke-opacity": opacity }));
}

type Painted = Pick<PathShape, "fill" | "stroke" | "strokeWidth" | "dash" | "roundEnds" | "opacity">;

/** Sets fill and stroke, and names the operator that paints with them; undefined where there is nothing to see. */
function brush(pen: PdfPen, shape: Painted): "fill" | "stroke" | "fillStroke" | undefined {
	const { document, scale } = pen;
	setOpacity(pen, shape.opacity ?? 1);
	if (shape.fill !== undefined) document.setFillColor(colourOf(pen, shape.fill));
	if (shape.stroke === undefined) return shape.fill === undefined ? undefined : "fill";
	document.setDrawColor(colourOf(pen, shape.stroke));
	document.setLineWidth((shape.strokeWidth ?? 1) * scale);
	document.setLineDashPattern(
		(shape.dash?.split(" ") ?? []).map((length) => Number(length) * scale),
		0,
	);
	document.setLineCap(shape.roundEnds === true ? "round" : "butt");
	document.setLineJoin(shape.roundEnds === true ? "round" : "miter");
	return shape.fill === undefined ? "stroke" : "fillStroke";
}

function rectPath(shape: RectShape): string {
	const { x, y, w, h } = shape;
	const radius = Math.min(shape.radius ?? 0, w / 2, h / 2);
	const [right, bottom] = [x + w, y + h];
	const corner = (toX: number, toY: number): string => (radius > 0 ? `A${radius} ${radius} 0 0 1 ${toX} ${toY}` : "");
	return [
		`M${x + radius} ${y}H${right - radius}${corner(right, y + radius)}`,
		`V${bottom - radius}${corner(right - radius, bottom)}`,
		`H${x + radius}${corner(x, bottom - radius)}`,
		`V${y + radius}${corner(x + radius, y)}Z`,
	].join("");
}

function paintIcon(pen: PdfPen, { name, x, y, size, stroke }: IconShape): void {
	const scale = size / 16;
	const d = svgpath(iconPath(name)).scale(scale).translate(x, y).toString();
	paintPath(pen, { kind: "path", d, stroke, strokeWidth: 1.5 * scale, roundEnds: true });
}

function paintPath(pen: PdfPen, shape: PathShape): void {
	const operator = shape.d === "" ? undefined : brush(pen, shape);
	if (operator === undefined) return;
	const { document } = pen;
	svgpath(shape.d)
		.translate(pen.x, pen.y)
		.scale(pen.scale)
		.abs()
		.unshort()
		.unarc()
		.iterate((...step) => trace(document, step));
	document[operator]();
}

/** What begins where the last step ended. */
type Step = Parameters<Parameters<ReturnType<typeof svgpath>["iterate"]>[0]>;

function trace(document: jsPDF, [segment, , x, y]: Step): void {
	switch (segment[0]) {
		case "M":
			document.moveTo(segment[1], segment[2]);
			break;
		case "L":
			document.lineTo(segment[1], segment[2]);
			break;
		case "H":
			document.lineTo(segment[1], y);
			break;
		case "V":
			document.lineTo(x, segment[1]);
			break;
		case "C":
			document.curveTo(segment[1], segment[2], segment[3], segment[4], segment[5], segment[6]);
			break;
		case "Q":
			document.curveTo(...cubic({ x, y }, segment));
			break;
		case "Z":
		case "z":
			document.close();
	}
}

/** PDF has cubic curves alone. */
function cubic({ x, y }: Point, quadratic: readonly [string, number, number, number, number]) {
	const [, middleX, middleY, endX, endY] = quadratic;
	const towards = (start: number, end: number): number => start + (2 / 3) * (end - start);
	return [
		towards(x, middleX),
		towards(y, middleY),
		towards(endX, middleX),
		towards(endY, middleY),
		endX,
		endY,
	] as const;
}
