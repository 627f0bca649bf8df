import * as texts from "../../../texts/drawing/slides.ts";
import type { Card } from "../../layout/layout.ts";
import { textWidth } from "../../layout/textWidth.ts";
import type { RectShape, Shape, TextShape } from "../shape.ts";
import { drawnShapes, runsOf } from "./drawnShapes.ts";
import type { Pen } from "./Pen.ts";
import { boxAround, shapeBounds } from "./shapeBounds.ts";
import { groupXml, rectXml, shapeXml } from "./shapeXml.ts";
import { fillXml } from "./slideColours.ts";
import { strokeXml } from "./strokeXml.ts";
import { type Paragraph, textBodyXml } from "./textXml.ts";

interface CardParts {
	/** As the canvas draws it, its frame first; the card's corner is the origin. */
	readonly shapes: readonly Shape[];
	/** Of its frame, which the lines are glued to. */
	readonly frameId: number;
	readonly description: string;
}

/** `orders in us-east` */
export function cardName(card: Card): string {
	return "region" in card ? texts.cardInRegion(card.title, card.region) : card.title;
}

/**
 * A card as a group: its frame, a rounded rectangle with the card's lines of text inside it, and over it what
 * else the card shows. Pixels of the drawing; the pen stands at the card's corner.
 */
export function cardXml(card: Card, { shapes, frameId, description }: CardParts, pen: Pen): string {
	const [frame, ...rest] = shapes;
	if (frame?.kind !== "rect") return drawnShapes(shapes, pen, cardName(card));
	const lines = textLines(rest);
	const inside = new Set<Shape>(lines.flat());
	const name = cardName(card);
	const content = drawnShapes(
		rest.filter((shape) => !inside.has(shape)),
		pen,
		name,
	);
	const drawn = frameXml(frame, { id: frameId, name, lines }, pen) + content;
	const grouped = pen.nextId();
	return groupXml({ id: grouped, name, description }, boxAround(shapeBounds([frame]), pen), drawn);
}

/** Beside each other with no more between them than this, texts are one line. */
const besidePx = 8;
/** Lines begin at the left of a card, behind its mark at most. */
const leftmostPx = 40;

/** The texts that read as the card's lines, from the top; the others stand where they are. */
function textLines(shapes: readonly Shape[]): readonly (readonly TextShape[])[] {
	const lines: TextShape[][] = [];
	for (const shape of shapes) {
		if (shape.kind !== "text" || (shape.anchor ?? "start") !== "start" || shape.text === "") continue;
		const line = lines.find(([first]) => first !== undefined && Math.abs(first.y - shape.y) < 1);
		const last = line?.at(-1);
		if (last !== undefined && shape.x - (last.x + textWidth(last.text, last)) <= besidePx) line?.push(shape);
		else if (line === undefined && shape.x <= leftmostPx && lines.length < 2) lines.push([shape]);
	}
	return lines.toSorted(([a], [b]) => (a?.y ?? 0) - (b?.y ?? 0));
}

/** From one line of a card to the next, in pixels, and how much of it is above the baseline: 12 to 13, by the program. */
const leadingPx = 15;
const abovePx = 12.6;

function frameXml(
	frame: RectShape,
	{
		id,
		name,
		lines,
	}: { readonly id: number; readonly name: string; readonly lines: readonly (readonly TextShape[])[] },
	pen: Pen,
): string {
	const first = lines[0]?.[0];
	const left = Math.min(...lines.map(([start]) => start?.x ?? 0));
	const paragraphs = lines.map((line): Paragraph => {
		const indent = pen.length((line[0]?.x ?? left) - left);
		const runs = line.flatMap((text, index) => runsOf(index === 0 ? text : { ...text, text: `  ${text.text}` }, pen));
		return { runs, leading: pen.fontSize(leadingPx), ...(indent > 0 ? { indent } : {}) };
	});
	const inset =
		first === undefined
			? {}
			: { left: pen.length(left - frame.x), top: Math.max(0, pen.length(first.y - abovePx - frame.y)) };
	return shapeXml({
		id,
		name: `${name}: card`,
		box: boxAround(frame, pen),
		geometry: rectXml(frame, frame.radius ?? 0),
		look: fillXml(pen.theme, frame.fill, pen.opacity) + strokeXml(pen, frame),
		text: textBodyXml(pen.theme, { paragraphs, inset }),
	});
}
