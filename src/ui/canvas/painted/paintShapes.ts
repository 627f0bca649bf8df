import { iconPath } from "../../../engine/drawing/icons.ts";
import type { Token } from "../../../engine/drawing/palette.ts";
import type { GroupShape, IconShape, PathShape, RectShape, Shape, TextShape } from "../../../engine/drawing/shape.ts";
import { monoFamily } from "../../../engine/drawing/svgText.ts";
import type { Rect } from "../../../engine/layout/rect.ts";
import * as canvasTexts from "../../../texts/canvas.ts";
import { mayShow, type PathPieces, pathPieces } from "./pathPieces.ts";

export interface Brush {
	readonly context: OffscreenCanvasRenderingContext2D;
	readonly colourOf: (token: Token) => string;
	readonly fontFamily: string;
	/** Pixels of the bitmap to a pixel at 100 %. */
	readonly scale: number;
	/** Of the picture, what the bitmap holds; all of it when omitted. */
	readonly part?: Rect;
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
			paintGroup(brush, shape);
	}
}

function paintGroup(brush: Brush, shape: GroupShape): void {
	const { part, ...whole } = brush;
	const [x, y] = [shape.x ?? 0, shape.y ?? 0];
	const within = part === undefined ? whole : { ...whole, part: { ...part, x: part.x - x, y: part.y - y } };
	brush.context.save();
	brush.context.translate(x, y);
	if (shape.opacity !== undefined) brush.context.globalAlpha *= shape.opacity;
	paintShapes(within, shape.shapes);
	brush.context.restore();
}

function paintRect({ context, colourOf, scale }: Brush, shape: RectShape): void {
	context.beginPath();
	if (shape.radius === undefined) context.rect(shape.x, shape.y, Math.max(0, shape.w), Math.max(0, shape.h));
	else context.roundRect(shape.x, shape.y, Math.max(0, shape.w), Math.max(0, shape.h), shape.radius);
	if (shape.fill !== undefined) {
		context.fillStyle = colourOf(shape.fill);
		context.fill();
	}
	if (shape.stroke === undefined) return;
	stroke(context, colourOf(shape.stroke), withSeenDash(shape, scale));
	const before = context.globalAlpha;
	context.globalAlpha = before * dashCover(shape.dash, scale);
	context.stroke();
	context.globalAlpha = before;
}

function paintPath({ context, colourOf, scale, part }: Brush, shape: PathShape): void {
	const known = knownPath(shape.d);
	if (part !== undefined && known.pieces !== undefined && !mayShow(known.pieces, part, shape.strokeWidth ?? 1)) return;
	const path = pathOf(known);
	const before = context.globalAlpha;
	if (shape.opacity !== undefined) context.globalAlpha = before * shape.opacity;
	if (shape.fill !== undefined) {
		context.fillStyle = colourOf(shape.fill);
		context.fill(path);
	}
	if (shape.stroke !== undefined) {
		stroke(context, colourOf(shape.stroke), withSeenDash(shape, scale));
		context.globalAlpha *= dashCover(shape.dash, scale);
		context.stroke(path);
	}
	context.globalAlpha = before;
}

/** Dashes that repeat within so few pixels can't be told apart. */
const finestDash = 3;

type Stroked = Pick<PathShape, "strokeWidth" | "dash" | "roundEnds">;

/** From afar dashes are a paler line: thousands of them are the larger part of what a large picture costs. */
function withSeenDash({ strokeWidth, dash, roundEnds }: Stroked, scale: number): Stroked {
	const solid = { ...(strokeWidth !== undefined && { strokeWidth }), ...(roundEnds !== undefined && { roundEnds }) };
	return dash === undefined || isTooFine(dash, scale) ? solid : { ...solid, dash };
}

/** How much of its line a dash that can't be seen covers. */
function dashCover(dash: string | undefined, scale: number): number {
	if (dash === undefined || !isTooFine(dash, scale)) return 1;
	const [on, off] = dashParts(dash);
	return on / (on + off);
}

function isTooFine(dash: string, scale: number): boolean {
	const [on, off] = dashParts(dash);
	return (on + off) * scale < finestDash;
}

function dashParts(dash: string): readonly [number, number] {
	const [on = 1, off = on] = dash.split(" ").map(Number);
	return [on, off];
}

function stroke(
	context: OffscreenCanvasRenderingContext2D,
	colour: string,
	{ strokeWidth = 1, dash, roundEnds }: Stroked,
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
	context.stroke(pathOf(knownPath(iconPath(shape.name))));
	context.scale(1 / scale, 1 / scale);
	context.translate(-shape.x, -shape.y);
}

/** Paths that are kept as the browser has read them; more of them than a large picture has. */
const mostPaths = 60_000;
const paths = new Map<string, KnownPath>();

interface KnownPath {
	readonly d: string;
	readonly pieces: PathPieces | undefined;
	/** Read when it is first drawn. */
	path?: Path2D;
}

function knownPath(d: string): KnownPath {
	const known = paths.get(d);
	if (known !== undefined) return known;
	if (paths.size >= mostPaths) paths.clear();
	const fresh = { d, pieces: pathPieces(d) };
	paths.set(d, fresh);
	return fresh;
}

function pathOf(known: KnownPath): Path2D {
	known.path ??= new Path2D(known.d);
	return known.path;
}
