import * as texts from "../../../texts/drawing/slides.ts";
import { fitText } from "../../layout/fitText.ts";
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

/** Diagrams of this deck that were drawn before: scenes of a design at peace show the same one. */
export type DrawnDiagrams = Map<string, string>;

/** A slide of one scene: title, diagram, figures, and its chart where it has one (as `rId2`). */
export function sceneSlideXml(deck: Deck, slide: DeckSlide, drawn: DrawnDiagrams): string {
	const pen = slidePen(deck.theme);
	const head = titleXml(slide.title, pen) + subtitleXml(slide.subtitle, pen);
	const chart = slide.chart === undefined ? "" : chartFrameXml(slide.chart.title, pen);
	const foot = factsXml(slide.facts, pen) + slideNumberXml(pen.nextId());
	// Last, so that its shapes' numbers are the same on slides that are alike but for their texts.
	const key = JSON.stringify([slide.view, slide.focus, slide.about, slide.chart === undefined, pen.nextId()]);
	const known = slide.play === undefined ? drawn.get(key) : undefined;
	const diagram = known ?? diagramXml(deck, slide, pen);
	if (slide.play === undefined) drawn.set(key, diagram);
	return treeXml([head, diagram, chart, foot]);
}

function diagramXml({ design, load }: Deck, { view, focus, about, play, chart }: DeckSlide, pen: Pen): string {
	const area = chart === undefined ? slideAreas.whole : slideAreas.diagram;
	const moment = play && momentAt({ design, scenario: play.scenario, run: play.run }, play.atSeconds);
	const draw = view === "map" ? mapDiagram : lanesDiagram;
	// While a scenario plays, what happens is what to look at: nothing else is lit.
	return draw({ design, load, about, focus: play === undefined ? focus : [], moment, area }, pen);
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
	// Two lines, of which the first may end early, before a long word.
	const text = fitText(title, { size, weight: 600 }, 1.8 * w);
	const look = size === titleSizes[0] ? "" : ` sz="${size * 100}"`;
	return `<p:sp><p:nvSpPr><p:cNvPr id="${pen.nextId()}" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="en-US"${look} dirty="0"/><a:t>${escapeText(text)}</a:t></a:r></a:p></p:txBody></p:sp>`;
}

export function subtitleXml(subtitle: string, pen: Pen): string {
	if (subtitle === "") return "";
	const box = boxOfPoints(slideAreas.subtitle);
	const { w } = slideAreas.subtitle;
	const size = [13, 11, 9].find((points) => textWidth(subtitle, { size: points, weight: 400 }) <= w) ?? 9;
	const text = fitText(subtitle, { size, weight: 400 }, w);
	return shapeXml({
		id: pen.nextId(),
		name: texts.subtitle,
		box,
		geometry: rectXml(box, 0),
		look: "<a:noFill/>",
		text: textBodyXml(pen.theme, {
			paragraphs: [{ runs: [{ text, size: size * 100, fill: "ink-2" }] }],
			wrap: true,
			anchor: "ctr",
		}),
		isTextBox: true,
	});
}

function chartFrameXml(title: string, pen: Pen): string {
	const { x, y, w, h } = boxOfPoints(slideAreas.chart);
	const named = namedXml({ id: pen.nextId(), name: texts.chartTitle(title), description: title });
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
				description: `${fact.label}: ${fact.value}${fact.bad ? texts.missesItsObjective : ""}`,
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
