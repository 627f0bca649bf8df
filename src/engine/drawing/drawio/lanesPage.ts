import * as texts from "../../../texts/drawing/drawio.ts";
import type { Card, Layout } from "../../layout/layout.ts";
import { headingHeight, headingShapes } from "../headingShapes.ts";
import { emptyCellShapes, laneShapes } from "../laneShapes.ts";
import { lanesLayout } from "../lanesLayout.ts";
import { legendMarks } from "../legendMarks.ts";
import { legendShapes } from "../legendShapes.ts";
import { quietWords } from "../sceneShapes.ts";
import type { Shape } from "../shape.ts";
import { cardCells } from "./cardCells.ts";
import { columnCells } from "./columnCells.ts";
import type { DrawioCell } from "./drawioCell.ts";
import { type DrawioScene, lanesPageId } from "./drawioScene.ts";
import type { DrawioLayer } from "./layerCells.ts";
import { lineCells, routingLaneId, routingRect } from "./lineCells.ts";
import { movedCell } from "./movedCell.ts";
import { noteCell } from "./noteCells.ts";
import type { DrawioPage } from "./pageXml.ts";
import { pieceCells } from "./pieceCells.ts";

/** Pixels around everything. */
const margin = 8;

/** The lanes as a page: what the picture shows, as cells that can be edited, on layers that can be hidden. */
export function lanesPage(scene: DrawioScene): DrawioPage {
	const layout = lanesLayout(scene.design, scene.only);
	const top = scene.withoutHeading === true ? 0 : headingHeight;
	const by = { x: beyond(layout, "x"), y: top + beyond(layout, "y") };
	const legend = legendOf(layout, scene);
	const layers = layersOf(layout, scene, legend.shapes);
	return {
		id: lanesPageId,
		name: texts.lanes,
		width: layout.width + by.x,
		height: by.y + layout.height + legend.height,
		ground: "canvas",
		layers: layers.map((layer) => ({ ...layer, cells: layer.cells.map((cell) => movedCell(cell, by, layer.id)) })),
	};
}

/** How far notes reach beyond the drawing's left or upper edge. */
function beyond({ notes }: Layout, axis: "x" | "y"): number {
	const least = Math.min(0, ...notes.map(({ rect }) => rect[axis]));
	return least < 0 ? margin - least : 0;
}

function legendOf(layout: Layout, { withoutLegend }: DrawioScene) {
	if (withoutLegend === true) return { shapes: [], height: 0 };
	const room = { x: layout.metrics.margin + 2, y: layout.height + 14, w: layout.width - 2 * margin };
	return legendShapes(room, legendMarks(layout));
}

function layersOf(layout: Layout, scene: DrawioScene, legend: readonly Shape[]): readonly DrawioLayer[] {
	const frames = layout.notes.filter(({ frame }) => frame);
	const notes = layout.notes.filter(({ frame }) => !frame);
	const words = scene.moment === undefined || scene.withoutFigures === true ? [] : quietWords(layout, scene.moment);
	const lines = (id: string, kinds: Parameters<typeof lineCells>[1]["kinds"]): readonly DrawioCell[] =>
		lineCells(layout, { scene, kinds }, id);
	const cards = (id: string, kind: Card["kind"]): readonly DrawioCell[] =>
		layout.cards.filter((card) => card.kind === kind).flatMap((card) => cardCells(card, scene, id));
	return [
		{ id: "1", name: texts.lanesAndRegions, always: true, cells: groundCells(layout, scene) },
		{
			id: "layer:frames",
			name: texts.frames,
			cells: frames.map((note) => noteCell(note, scene.theme, "layer:frames")),
		},
		lineLayer("layer:requests", texts.requests, lines("layer:requests", ["request", "balance"])),
		lineLayer("layer:reads-writes", texts.readsAndWrites, lines("layer:reads-writes", ["reads-writes"])),
		lineLayer("layer:calls", texts.calls, lines("layer:calls", ["calls"])),
		lineLayer("layer:replication", texts.replication, lines("layer:replication", ["replication"])),
		{ ...lineLayer("layer:watch", texts.watching, lines("layer:watch", ["watch"])), hidden: true },
		{ id: "layer:users", name: texts.users, always: true, cells: cards("layer:users", "population") },
		{ id: "layer:routing", name: texts.globalRouting, always: true, cells: cards("layer:routing", "routing") },
		{
			id: "layer:balancing",
			name: texts.regionalBalancing,
			always: true,
			cells: cards("layer:balancing", "balancing"),
		},
		{
			id: "layer:application",
			name: texts.application,
			always: true,
			cells: cards("layer:application", "application"),
		},
		{ id: "layer:data", name: texts.data, always: true, cells: cards("layer:data", "store") },
		{
			id: "layer:observability",
			name: texts.observability,
			always: true,
			cells: cards("layer:observability", "observability"),
		},
		{
			id: "layer:queues",
			name: texts.queues,
			cells: words.length === 0 ? [] : pieces(words, "layer:queues", { scene }),
		},
		{ id: "layer:notes", name: texts.notes, cells: notes.map((note) => noteCell(note, scene.theme, "layer:notes")) },
		{
			id: "layer:legend",
			name: texts.titleAndLegend,
			cells: [
				...pieces(headingOf(layout, scene), "layer:legend", { scene }),
				...pieces(legend, "layer:legend", { scene, name: "legend" }),
			],
		},
	];
}

function lineLayer(id: string, name: string, cells: readonly DrawioCell[]): DrawioLayer {
	return { id, name, cells };
}

/** Above the drawing, whose top is 0. */
function headingOf(layout: Layout, { design, title, withoutHeading, moment }: DrawioScene): readonly Shape[] {
	if (withoutHeading === true) return [];
	const x = layout.metrics.margin + 2;
	const heading = headingShapes(title ?? design.name, { x, right: layout.width - margin, moment });
	const rise = headingHeight + beyond(layout, "y");
	return heading.map((shape) => (shape.kind === "text" ? { ...shape, y: shape.y - rise } : shape));
}

interface PieceScene {
	readonly scene: DrawioScene;
	readonly name?: string;
}

function pieces(shapes: readonly Shape[], parent: string, { scene, name }: PieceScene): readonly DrawioCell[] {
	return pieceCells(shapes, { id: name ?? `${parent}:piece`, parent, theme: scene.theme, part: false });
}

function groundCells(layout: Layout, scene: DrawioScene): readonly DrawioCell[] {
	const ground = { scene };
	return [
		...layout.lanes.flatMap((lane) => pieces(laneShapes(lane), "1", { ...ground, name: `lane:${lane.lane}` })),
		{
			kind: "vertex",
			id: routingLaneId,
			parent: "1",
			rect: routingRect(layout),
			style: { fillColor: "none", strokeColor: "none", pointerEvents: 0 },
		},
		...columnCells(layout, scene, "1"),
		...layout.cells.flatMap((cell, index) =>
			pieces(emptyCellShapes(cell, false), "1", { ...ground, name: `empty:${index}` }),
		),
	];
}
