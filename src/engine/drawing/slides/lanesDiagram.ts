import * as texts from "../../../texts/drawing/slides.ts";
import { croppedLayout } from "../../layout/crop/croppedLayout.ts";
import type { Card, Layout } from "../../layout/layout.ts";
import { layoutDesign } from "../../layout/layoutDesign.ts";
import { aroundFrames } from "../aroundFrames.ts";
import { type CardFacts, cardFacts } from "../cardFacts.ts";
import { cardSentence } from "../cardSentence.ts";
import { cardShapes } from "../cardShapes.ts";
import { columnShapes } from "../columnShapes.ts";
import { type Emphasis, emphasisOf } from "../emphasis.ts";
import { emptyCellShapes, laneShapes } from "../laneShapes.ts";
import { lanesLayout } from "../lanesLayout.ts";
import { legendMarks } from "../legendMarks.ts";
import { legendShapes } from "../legendShapes.ts";
import { noteShapes, noteTitle } from "../noteShapes.ts";
import { litWords, quietWords } from "../sceneShapes.ts";
import { cardXml } from "./cardXml.ts";
import type { DiagramScene } from "./diagramScene.ts";
import { drawnShapes, namedGroup } from "./drawnShapes.ts";
import { lineConnectors } from "./lineConnectors.ts";
import type { Pen } from "./Pen.ts";
import { placeWithin, scaleWithin } from "./slideFrame.ts";

/** Widths to lay the design out in, in pixels: the one that can be drawn largest is taken. */
const tried = [560, 640, 720, 800, 928, 1100, 1300];
const padding = 6;
const legendGap = 10;

/** The lanes as native shapes within an area of the slide. */
export function lanesDiagram(scene: DiagramScene, pen: Pen): string {
	const layout = readableLayout(scene);
	const size = sizeOf(layout);
	const inside = pen.at(placeWithin(scene.area, size)).moved({ x: size.left, y: size.top });
	const emphasis = emphasisOf(layout, { selected: new Set(scene.focus) });
	const frames = new Map(layout.cards.map(({ id }) => [id, inside.nextId()]));
	const legend = legendShapes(
		{ x: padding, y: layout.height + legendGap, w: layout.width - 2 * padding },
		legendMarks(layout),
	);
	return [
		groundXml(layout, scene, inside),
		lineConnectors({ layout, emphasis, moment: scene.moment, frames }, inside),
		drawnShapes(
			[...quietWords(layout, scene.moment), ...litWords(layout, emphasis, scene.moment)],
			inside,
			texts.wordsOfALine,
		),
		...layout.cards.map((card) => drawnCard(card, { scene, emphasis, frameId: frames.get(card.id) ?? 0 }, inside)),
		...layout.notes
			.filter(({ frame }) => !frame)
			.map((note) => namedGroup({ name: texts.noteNoteTitle(noteTitle(note.text)) }, noteShapes(note), inside)),
		namedGroup({ name: texts.legend }, legend.shapes, inside),
	].join("");
}

/** Points for a pixel below which a card's words can't be read from the back of a room. */
const readable = 0.45;

/** All of the design where it can be read, else what the scene is about. */
function readableLayout(scene: DiagramScene): Layout {
	const whole = fittingLayout(scene);
	if (scene.about.length === 0 || scaleWithin(scene.area, sizeOf(whole)) >= readable) return whole;
	const part = croppedLayout(whole, new Set(scene.about));
	return part.cards.length === 0 ? whole : part;
}

/** Laid out once for an area: the scenes of a deck share it. */
const layouts = new WeakMap<DiagramScene["design"], Map<string, Layout>>();

function fittingLayout({ design, area }: DiagramScene): Layout {
	const known = layouts.get(design) ?? new Map<string, Layout>();
	layouts.set(design, known);
	const key = `${area.w} ${area.h}`;
	const found = known.get(key) ?? bestLayout(design, area);
	known.set(key, found);
	return found;
}

function bestLayout(design: DiagramScene["design"], area: DiagramScene["area"]): Layout {
	// Notes and frames stand where they were put, around what stood there: in the layout of all other files.
	if (design.notes.size > 0) return lanesLayout(design);
	const enough = 300 * design.regions.size + 28;
	const all: Layout[] = [];
	for (const width of [...tried, enough]) {
		// What needs more room than it was given is the same for all widths up to that.
		if (!all.some((layout) => layout.width > width)) all.push(layoutDesign(design, { width }));
	}
	const scored = all.map((layout) => ({
		layout,
		score: scaleWithin(area, sizeOf(layout)) * (1 - cutShare(design, layout)),
	}));
	return scored.reduce((best, each) => (each.score > best.score + 1e-9 ? each : best)).layout;
}

/** The share of the cards' texts that there is no room for in full. */
function cutShare(design: DiagramScene["design"], { cards }: Layout): number {
	const texts = cards.flatMap((card) => {
		const shapes = cardShapes(card, { facts: cardFacts(card, { design }), state: "idle" });
		return shapes.flatMap((shape) => (shape.kind === "text" ? [shape.text] : []));
	});
	return texts.filter((text) => text.endsWith("…")).length / Math.max(1, texts.length);
}

interface Size {
	readonly width: number;
	readonly height: number;
	/** How far notes reach beyond the drawing's left and upper edge. */
	readonly left: number;
	readonly top: number;
}

function sizeOf(layout: Layout): Size {
	const left = Math.max(0, ...layout.notes.map(({ rect }) => padding - rect.x));
	const top = Math.max(0, ...layout.notes.map(({ rect }) => padding - rect.y));
	const legend = legendShapes({ x: padding, y: 0, w: layout.width - 2 * padding }, legendMarks(layout));
	return { left, top, width: layout.width + left, height: layout.height + top + legendGap + legend.height };
}

/** Lanes, regions and frames, each a group of its own. */
function groundXml(layout: Layout, { moment, focus }: DiagramScene, pen: Pen): string {
	const selected = new Set(focus);
	const columns = layout.columns.map((column) => {
		const look = { moment: moment?.regions.get(column.region), selected: selected.has(column.region) };
		return { region: column.region, ground: aroundFrames(columnShapes(column, look), layout.notes) };
	});
	return [
		...layout.lanes.map((lane) => namedGroup({ name: texts.laneText(lane.label.join(" ")) }, laneShapes(lane), pen)),
		...columns.map(({ region, ground }) => namedGroup({ name: texts.regionText(region) }, ground.under, pen)),
		...layout.notes
			.filter(({ frame }) => frame)
			.map((note) => namedGroup({ name: texts.frameNoteTitle(noteTitle(note.text)) }, noteShapes(note), pen)),
		...columns.map(({ region, ground }) => namedGroup({ name: texts.regionWords(region) }, ground.over, pen)),
		...layout.cells.map((cell) => namedGroup({ name: cell.empty ?? texts.empty }, emptyCellShapes(cell, false), pen)),
	].join("");
}

interface CardScene {
	readonly scene: DiagramScene;
	readonly emphasis: Emphasis;
	readonly frameId: number;
}

function drawnCard(card: Card, { scene, emphasis, frameId }: CardScene, pen: Pen): string {
	const { design, load, moment } = scene;
	const facts: CardFacts = cardFacts(card, { design, load, ...(moment === undefined ? {} : { moment }) });
	const shapes = cardShapes(card, { facts, state: emphasis.cards.get(card.id) ?? "idle" });
	return cardXml(card, { shapes, frameId, description: cardSentence(card, facts) }, pen.moved(card.rect));
}
