import { iconPath } from "../../../engine/drawing/icons.ts";
import type { Token } from "../../../engine/drawing/palette.ts";
import type { IconShape, PathShape, RectShape, Shape, TextShape } from "../../../engine/drawing/shape.ts";
import { monoFamily } from "../../../engine/drawing/svgText.ts";
import * as canvasTexts from "../../../texts/canvas.ts";

export interface Brush {
	readonly context: OffscreenCanvasRenderingContext2D;
	readonly colourOf: (token: Token) => string;
	readonly fontFamily: string;
}

/** Draws the same shapes on a canvas as `ShapeList` does in SVG. */
export function paintShapes(brush: Brush, shapes: readonly Shape[]): void {
	for (const shape of shapes) paintShape(brush, shape);
}

function paintShape(brush: Brush, shape: Shape): void {
	switch (shape.kind) {
		case "rect":
			paintRect(brush, shape);
			return;
		case "path":
			paintPath(brush, shape);
			return;
		case "text":
			paintText(brush, shape);
			return;
		case "icon":
			paintIcon(brush, shape);
			return;
		case "group":
			brush.context.save();
			brush.context.translate(shape.x ?? 0, shape.y ?? 0);
			if (shape.opacity !== undefined) brush.context.globalAlpha *= shape.opacity;
			paintShapes(brush, shape.shapes);
			brush.context.restore();
	}
}

function paintRect({ context, colourOf }: Brush, shape: RectShape): void {
	context.beginPath();
	if (shape.radius === undefined) context.rect(shape.x, shape.y, Math.max(0, shape.w), Math.max(0, shape.h));
	else context.roundRect(shape.x, shape.y, Math.max(0, shape.w), Math.max(0, shape.h), shape.radius);
	if (shape.fill !== undefined) {
		context.fillStyle = colourOf(shape.fill);
		context.fill();
	}
	if (shape.stroke === undefined) return;
	stroke(context, colourOf(shape.stroke), shape);
	context.stroke();
}

function paintPath({ context, colourOf }: Brush, shape: PathShape): void {
	const path = pathOf(shape.d);
	const before = context.globalAlpha;
	if (shape.opacity !== undefined) context.globalAlpha = before * shape.opacity;
	if (shape.fill !== undefined) {
		context.fillStyle = colourOf(shape.fill);
		context.fill(path);
	}
	if (shape.stroke !== undefined) {
		stroke(context, colourOf(shape.stroke), shape);
		context.stroke(path);
	}
	context.globalAlpha = before;
}

function stroke(
	context: OffscreenCanvasRenderingContext2D,
	colour: string,
	{ strokeWidth = 1, dash, roundEnds }: Pick<PathShape, "strokeWidth" | "dash" | "roundEnds">,
): void {
	context.strokeStyle = colour;
	context.lineWidth = strokeWidth;
	context.setLineDash(dash === undefined ? [] : dash.split(" ").map(Number));
	context.lineCap = roundEnds === true ? "round" : "butt";
	context.lineJoin = roundEnds === true ? "round" : "miter";
}

function paintText({ context, colourOf, fontFamily }: Brush, shape: TextShape): void {
	context.fillStyle = colourOf(shape.fill);
	context.textAlign = shape.anchor === "middle" ? "center" : (shape.anchor ?? "start");
	context.font = canvasTexts.weightCountPxFontFamily(shape.weight, shape.size, fontFamily);
	if (shape.spans === undefined) context.fillText(shape.text, shape.x, shape.y);
	else paintSpans(context, shape, fontFamily);
}

/** Parts that look different, one after the other; only texts that begin at their place have such. */
function paintSpans(
	context: Brush["context"],
	{ spans = [], x, y, size, weight }: TextShape,
	fontFamily: string,
): void {
	let from = x;
	for (const span of spans) {
		const style = span.face === "italic" ? "italic " : "";
		const family = span.face === "mono" ? monoFamily : fontFamily;
		context.font = canvasTexts.styleWeightSizePxFamily({ style, weight: span.weight ?? weight, size, family });
		const { width } = context.measureText(span.text);
		context.fillText(span.text, from, y);
		if (span.struck === true) context.fillRect(from, y - size * 0.3, width, 1);
		else if (span.href !== undefined) context.fillRect(from, y + 2, width, 1);
		from += width;
	}
}

function paintIcon({ context, colourOf }: Brush, shape: IconShape): void {
	const scale = shape.size / 16;
	context.translate(shape.x, shape.y);
	context.scale(scale, scale);
	stroke(context, colourOf(shape.stroke), { strokeWidth: 1.5, roundEnds: true });
	context.stroke(pathOf(iconPath(shape.name)));
	context.scale(1 / scale, 1 / scale);
	context.translate(-shape.x, -shape.y);
}

/** Paths that are kept as the browser has read them; more of them than a large picture has. */
const mostPaths = 20_000;
const paths = new Map<string, Path2D>();

function pathOf(d: string): Path2D {
	const known = paths.get(d);
	if (known !== undefined) return known;
	if (paths.size >= mostPaths) paths.clear();
	const path = new Path2D(d);
	paths.set(d, path);
	return path;
}
