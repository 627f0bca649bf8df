import { textWidth } from "../../layout/textWidth.ts";
import type { Deck, DeckFact, DeckSlide } from "../../model/deck.ts";
import { momentAt } from "../momentAt.ts";
import type { Theme } from "../palette.ts";
import { escapeText } from "../svgText.ts";
import { lanesDiagram } from "./lanesDiagram.ts";
import { mapDiagram } from "./mapDiagram.ts";
import { Pen } from "./Pen.ts";
import { slideNumberXml } from "./package/masterXml.ts";
import { header, namespaces, treeStart } from "./package/namespaces.ts";
import { namedXml, rectXml, shapeXml } from "./shapeXml.ts";
import { boxOfPoints, slideAreas } from "./slideFrame.ts";
import { textBodyXml } from "./textXml.ts";

/** A slide of one scene: title, diagram, figures, and its chart where it has one (as `rId2`). */
export function sceneSlideXml(deck: Deck, slide: DeckSlide): string {
	const pen = slidePen(deck.theme);
	const { design, load } = deck;
	const area = slide.chart === undefined ? slideAreas.whole : slideAreas.diagram;
	const moment =
		slide.play && momentAt({ design, scenario: slide.play.scenario, run: slide.play.run }, slide.play.atSeconds);
	// While a scenario plays, what happens is what to look at: nothing else is lit.
	const focus = slide.play === undefined ? slide.focus : [];
	const draw = slide.view === "map" ? mapDiagram : lanesDiagram;
	return treeXml([
		titleXml(slide.title, pen),
		subtitleXml(slide.subtitle, pen),
		draw({ design, load, focus, moment, area }, pen),
		slide.chart === undefined ? "" : chartFrameXml(slide.chart.title, pen),
		factsXml(slide.facts, pen),
		slideNumberXml(pen.nextId()),
	]);
}

export function slidePen(theme: Theme): Pen {
	return new Pen(theme, { x: 0, y: 0, scale: 1 });
}

export function treeXml(shapes: readonly string[]): string {
	return `${header}<p:sld ${namespaces}><p:cSld><p:spTree>${treeStart}${shapes.join("")}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}

/** From the largest that fits on one line; the last may take two. */
const titleSizes = [28, 24, 20, 16];

export function titleXml(title: string, pen: Pen): string {
	const { w } = slideAreas.title;
	const size =
		titleSizes.find((points) => textWidth(title, { size: points, weight: 600 }) <= w) ?? titleSizes.at(-1) ?? 16;
	const look = size === titleSizes[0] ? "" : ` sz="${size * 100}"`;
	return `<p:sp><p:nvSpPr><p:cNvPr id="${pen.nextId()}" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="en-US"${look} dirty="0"/><a:t>${escapeText(title)}</a:t></a:r></a:p></p:txBody></p:sp>`;
}

export function subtitleXml(subtitle: string, pen: Pen): string {
	if (subtitle === "") return "";
	const box = boxOfPoints(slideAreas.subtitle);
	const { w } = slideAreas.subtitle;
	const size = [13, 11, 9].find((points) => textWidth(subtitle, { size: points, weight: 400 }) <= w) ?? 9;
	return shapeXml({
		id: pen.nextId(),
		name: "Subtitle",
		box,
		geometry: rectXml(box, 0),
		look: "<a:noFill/>",
		text: textBodyXml(pen.theme, {
			paragraphs: [{ runs: [{ text: subtitle, size: size * 100, fill: "ink-2" }] }],
			wrap: true,
			anchor: "ctr",
		}),
		isTextBox: true,
	});
}

function chartFrameXml(title: string, pen: Pen): string {
	const { x, y, w, h } = boxOfPoints(slideAreas.chart);
	const named = namedXml({ id: pen.nextId(), name: `Chart: ${title}`, description: title });
	return `<p:graphicFrame><p:nvGraphicFramePr>${named}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${w}" cy="${h}"/></p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId2"/></a:graphicData></a:graphic></p:graphicFrame>`;
}

const widestFact = 190;

/** Figures beside each other, each a small label over its value. */
function factsXml(facts: readonly DeckFact[], pen: Pen): string {
	const area = slideAreas.facts;
	const w = Math.min(widestFact, area.w / Math.max(1, facts.length));
	return facts
		.map((fact, index) => {
			const box = boxOfPoints({ x: area.x + index * w, y: area.y, w: w - 8, h: area.h });
			const value = fact.bad ? `${fact.value} ✗` : fact.value;
			return shapeXml({
				id: pen.nextId(),
				name: fact.label,
				description: `${fact.label}: ${fact.value}${fact.bad ? ", misses its objective" : ""}`,
				box,
				geometry: rectXml(box, 0),
				look: "<a:noFill/>",
				text: textBodyXml(pen.theme, {
					paragraphs: [
						{ runs: [{ text: fact.label, size: 1000, fill: "ink-3" }] },
						{ runs: [{ text: value, size: 1600, bold: true, fill: fact.bad ? "error" : "ink" }] },
					],
				}),
				isTextBox: true,
			});
		})
		.join("");
}
