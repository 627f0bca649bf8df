import * as texts from "../../../texts/drawing/slides.ts";
import { textWidth } from "../../layout/textWidth.ts";
import type { Deck } from "../../model/deck.ts";
import { slideNumberXml } from "./package/masterXml.ts";
import { rectXml, shapeXml } from "./shapeXml.ts";
import { boxOfPoints, slideAreas } from "./slideFrame.ts";
import { slidePen, subtitleXml, titleXml, treeXml } from "./slideXml.ts";
import { type Paragraph, textBodyXml } from "./textXml.ts";

/** Points; the largest in which all of it fits. */
const bodySizes = [12, 11, 10, 9, 8, 7];
const titleMore = 2;
const gaps = { title: 10, line: 2 };
const lineHeight = 1.2;

function heightOf(basis: Deck["basis"], size: number): number {
	const width = slideAreas.whole.w * 0.97;
	return basis.reduce((height, { lines }) => {
		const rows = lines.map((text) => Math.ceil(textWidth(text, { size, weight: 400 }) / width));
		const body = rows.reduce((sum, count) => sum + count * size * lineHeight + gaps.line, 0);
		return height + gaps.title + (size + titleMore) * lineHeight + body;
	}, 0);
}

/** The last slide: what the figures rest on, for who asks where they come from. */
export function basisSlideXml({ basis, design, theme }: Deck): string {
	const pen = slidePen(theme);
	const box = boxOfPoints(slideAreas.whole);
	const size = bodySizes.find((points) => heightOf(basis, points) <= slideAreas.whole.h) ?? bodySizes.at(-1) ?? 8;
	const paragraphs = basis.flatMap(({ title, lines }, index): readonly Paragraph[] => [
		{
			runs: [{ text: title, size: (size + titleMore) * 100, bold: true, fill: "ink" }],
			before: index === 0 ? 0 : gaps.title * 100,
		},
		...lines.map((text): Paragraph => ({ runs: [{ text, size: size * 100, fill: "ink-2" }], before: gaps.line * 100 })),
	]);
	return treeXml([
		titleXml(texts.whatTheFiguresRestOn, pen),
		subtitleXml(design.name, pen),
		shapeXml({
			id: pen.nextId(),
			name: texts.assumptionsAndSources,
			box,
			geometry: rectXml(box, 0),
			look: "<a:noFill/>",
			text: textBodyXml(theme, { paragraphs, wrap: true }),
			isTextBox: true,
		}),
		slideNumberXml(pen.nextId()),
	]);
}
