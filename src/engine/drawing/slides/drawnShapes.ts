import type { Rect } from "../../layout/rect.ts";
import { textWidth } from "../../layout/textWidth.ts";
import { iconPath } from "../icons.ts";
import type { GroupShape, IconShape, PathShape, RectShape, Shape, TextShape } from "../shape.ts";
import type { Pen } from "./Pen.ts";
import { customGeometry, type PathSteps, pathSteps } from "./pathGeometry.ts";
import { boxAround, shapeBounds } from "./shapeBounds.ts";
import { groupXml, rectXml, shapeXml } from "./shapeXml.ts";
import { fillXml } from "./slideColours.ts";
import { strokeXml } from "./strokeXml.ts";
import { type Run, textBodyXml } from "./textXml.ts";

/** The drawing's shapes as native ones; `name` is what they are part of. A group with a title stays one. */
export function drawnShapes(shapes: readonly Shape[], pen: Pen, name: string): string {
	return shapes.map((shape) => drawnShape(shape, pen, name)).join("");
}

function drawnShape(shape: Shape, pen: Pen, name: string): string {
	switch (shape.kind) {
		case "rect":
			return drawnRect(shape, pen, name);
		case "path":
			return drawnPath(shape, pen, name);
		case "text":
			return drawnText(shape, pen);
		case "icon":
			return drawnIcon(shape, pen, name);
		case "group":
			return drawnGroup(shape, pen, name);
	}
}

function drawnGroup(group: GroupShape, pen: Pen, name: string): string {
	const inner = pen.moved({ x: group.x ?? 0, y: group.y ?? 0, opacity: group.opacity ?? 1 });
	return group.title === undefined
		? drawnShapes(group.shapes, inner, name)
		: namedGroup({ name: firstWords(group.title), description: group.title }, group.shapes, inner);
}

/** Up to the first comma: what it is, before what is said of it. */
function firstWords(title: string): string {
	return title.split(", ")[0] ?? title;
}

/** Shapes that move together. */
export function namedGroup(
	{ name, description }: { readonly name: string; readonly description?: string },
	shapes: readonly Shape[],
	pen: Pen,
): string {
	if (shapes.length === 0) return "";
	const id = pen.nextId();
	return groupXml({ id, name, description }, boxAround(shapeBounds(shapes), pen), drawnShapes(shapes, pen, name));
}

function drawnRect(shape: RectShape, pen: Pen, name: string): string {
	return shapeXml({
		id: pen.nextId(),
		name,
		box: boxAround(shape, pen),
		geometry: rectXml(shape, shape.radius ?? 0),
		look: fillXml(pen.theme, shape.fill, pen.opacity) + strokeXml(pen, shape),
	});
}

function drawnPath(shape: PathShape, pen: Pen, name: string): string {
	const { steps, bounds } = pathSteps(shape.d);
	if (steps.length === 0) return "";
	const inner = pen.moved({ opacity: shape.opacity ?? 1 });
	const path = { steps, filled: shape.fill !== undefined, stroked: shape.stroke !== undefined };
	return shapeXml({
		id: pen.nextId(),
		name,
		box: boxAround(bounds, pen),
		geometry: customGeometry([path], bounds, pen.place.scale),
		look: fillXml(inner.theme, shape.fill, inner.opacity) + strokeXml(inner, shape),
	});
}

const iconGrid = 16;
const knownIcons = new Map<string, PathSteps>();

/** A deck has hundreds of the same few marks. */
function iconSteps(name: string): PathSteps {
	const d = iconPath(name);
	const known = knownIcons.get(d) ?? pathSteps(d);
	knownIcons.set(d, known);
	return known;
}

/** Marks are stroked 1.5 wide whatever their size. */
function drawnIcon(shape: IconShape, pen: Pen, name: string): string {
	const scale = shape.size / iconGrid;
	const { steps, bounds } = iconSteps(shape.name);
	const rect: Rect = {
		x: shape.x + bounds.x * scale,
		y: shape.y + bounds.y * scale,
		w: bounds.w * scale,
		h: bounds.h * scale,
	};
	return shapeXml({
		id: pen.nextId(),
		name: `${name}: mark`,
		box: boxAround(rect, pen),
		geometry: customGeometry([{ steps, filled: false, stroked: true }], bounds, pen.place.scale * scale),
		look: `<a:noFill/>${strokeXml(pen, { stroke: shape.stroke, strokeWidth: 1.5 * scale, roundEnds: true })}`,
	});
}

/** Part of a line's height above its baseline, in Arial and what stands in for it. */
export const ascent = 0.905;
const lineHeight = 1.15;

/** A line of text in a box of its own, as wide as it is. */
function drawnText(shape: TextShape, pen: Pen): string {
	if (shape.text.trim() === "") return "";
	const width = textWidth(shape.text, shape);
	const anchor = shape.anchor ?? "start";
	const before = { start: 0, middle: width / 2, end: width }[anchor];
	const rect = { x: shape.x - before, y: shape.y - ascent * shape.size, w: width, h: lineHeight * shape.size };
	const align = { start: "l", middle: "ctr", end: "r" } as const;
	return shapeXml({
		id: pen.nextId(),
		name: shape.text,
		box: boxAround(rect, pen),
		geometry: rectXml(rect, 0),
		look: "<a:noFill/>",
		text: textBodyXml(pen.theme, { paragraphs: [{ runs: runsOf(shape, pen), align: align[anchor] }] }),
		isTextBox: true,
	});
}

/** A text's words with their looks. */
export function runsOf(shape: TextShape, pen: Pen): readonly Run[] {
	const size = pen.fontSize(shape.size);
	const spans = shape.spans ?? [{ text: shape.text }];
	return spans.map(
		(span): Run => ({
			text: span.text,
			size,
			fill: shape.fill,
			bold: (span.weight ?? shape.weight) >= 600,
			italic: span.face === "italic",
			mono: span.face === "mono",
			struck: span.struck === true,
		}),
	);
}
