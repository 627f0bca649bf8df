import type { Deck } from "../../model/deck.ts";
import { slideNumberXml } from "./package/masterXml.ts";
import { rectXml, shapeXml } from "./shapeXml.ts";
import { boxOfPoints, slideAreas } from "./slideFrame.ts";
import { slidePen, subtitleXml, titleXml, treeXml } from "./slideXml.ts";
import { type Paragraph, textBodyXml } from "./textXml.ts";

/** The last slide: what the figures rest on, for who asks where they come from. */
export function basisSlideXml({ basis, design, theme }: Deck): string {
	const pen = slidePen(theme);
	const box = boxOfPoints(slideAreas.whole);
	const paragraphs = basis.flatMap(({ title, lines }, index): readonly Paragraph[] => [
		{ runs: [{ text: title, size: 1400, bold: true, fill: "ink" }], before: index === 0 ? 0 : 1000 },
		...lines.map((text): Paragraph => ({ runs: [{ text, size: 1200, fill: "ink-2" }], before: 200 })),
	]);
	return treeXml([
		titleXml("What the figures rest on", pen),
		subtitleXml(design.name, pen),
		shapeXml({
			id: pen.nextId(),
			name: "Assumptions and sources",
			box,
			geometry: rectXml(box, 0),
			look: "<a:noFill/>",
			text: textBodyXml(theme, { paragraphs, wrap: true }),
			isTextBox: true,
		}),
		slideNumberXml(pen.nextId()),
	]);
}
