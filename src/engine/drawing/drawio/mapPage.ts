import * as texts from "../../../texts/drawing/drawio.ts";
import type { MapLayout } from "../../layout/map/mapLayout.ts";
import { noHighlight } from "../emphasis.ts";
import { headingHeight, headingShapes } from "../headingShapes.ts";
import { arcWords } from "../map/arcWords.ts";
import { landShapes } from "../map/landShapes.ts";
import { mapEmphasis } from "../map/mapEmphasis.ts";
import { mapLegend, mapLegendHeight } from "../map/mapLegend.ts";
import { chosenLayout } from "../map/mapPicture.ts";
import type { Shape } from "../shape.ts";
import { type ArcScene, linkCells, wayCells } from "./arcCells.ts";
import type { DrawioCell } from "./drawioCell.ts";
import { type DrawioScene, mapPageId } from "./drawioScene.ts";
import type { DrawioLayer } from "./layerCells.ts";
import { movedCell } from "./movedCell.ts";
import type { DrawioPage } from "./pageXml.ts";
import { pieceCells } from "./pieceCells.ts";
import { placeEnds, populationCells, regionCells } from "./placeCells.ts";
import { imageStyle } from "./shapeStyle.ts";

const padding = 10;

/** The map as a page: the land as one image, places and lines as cells. */
export function mapPage(scene: DrawioScene): DrawioPage {
	const layout = chosenLayout(scene.design, scene.only);
	const top = scene.withoutHeading === true ? 0 : headingHeight;
	const legendHeight = scene.withoutLegend === true ? 0 : mapLegendHeight;
	return {
		id: mapPageId,
		name: texts.map,
		width: layout.width,
		height: top + layout.height + legendHeight,
		ground: "sea",
		layers: layersOf(layout, scene).map((layer) => ({
			...layer,
			cells: layer.cells.map((cell) => movedCell(cell, { x: 0, y: top }, layer.id)),
		})),
	};
}

function layersOf(layout: MapLayout, scene: DrawioScene): readonly DrawioLayer[] {
	const arcs: Omit<ArcScene, "parent"> = { scene, layout, ends: placeEnds(layout) };
	const queues = scene.moment === undefined || scene.withoutFigures === true ? [] : wordsOf(layout, scene);
	return [
		{
			id: "1",
			name: texts.land,
			always: true,
			locked: true,
			cells: [landCell(layout, scene)],
		},
		{
			id: "map:requests",
			name: texts.requests,
			cells: layout.ways.flatMap((way) => wayCells(way, { ...arcs, parent: "map:requests" })),
		},
		{
			id: "map:replication",
			name: texts.replication,
			cells: layout.links.flatMap((link) => linkCells(link, { ...arcs, parent: "map:replication" })),
		},
		{
			id: "map:users",
			name: texts.users,
			always: true,
			cells: layout.populations.flatMap((population) => populationCells(population, scene, "map:users")),
		},
		{
			id: "map:regions",
			name: texts.regions,
			always: true,
			cells: layout.regions.flatMap((region) => regionCells(region, { layout, scene }, "map:regions")),
		},
		{ id: "map:words", name: texts.roundTripsAndQueues, cells: pieces(queues, "map:words", scene) },
		{
			id: "map:legend",
			name: texts.titleAndLegend,
			cells: pieces([...headingOf(layout, scene), ...legendOf(layout, scene)], "map:legend", scene),
		},
	];
}

/** All land within the map as one image. */
function landCell({ view, width, height }: MapLayout, { theme }: DrawioScene): DrawioCell {
	const rect = { x: 0, y: 0, w: width, h: height };
	const style = imageStyle(landShapes(view), rect, theme);
	return { kind: "vertex", id: "map:land", parent: "1", rect, style, loose: true };
}

function wordsOf(layout: MapLayout, { moment }: DrawioScene): readonly Shape[] {
	return arcWords(layout, mapEmphasis(layout, noHighlight), moment);
}

/** Above the map, whose top is 0. */
function headingOf(layout: MapLayout, scene: DrawioScene): readonly Shape[] {
	const { design, title = design.name, withoutHeading, moment } = scene;
	if (withoutHeading === true) return [];
	const heading = headingShapes(title, { x: padding, right: layout.width - padding, moment });
	return [
		{ kind: "rect", x: 0, y: -headingHeight, w: layout.width, h: headingHeight, fill: "canvas" },
		...heading.map((shape) => (shape.kind === "text" ? { ...shape, y: shape.y - headingHeight } : shape)),
	];
}

function legendOf(layout: MapLayout, { withoutLegend, withoutFigures = false }: DrawioScene): readonly Shape[] {
	if (withoutLegend === true) return [];
	const { width, height } = layout;
	return [
		{ kind: "rect", x: 0, y: height, w: width, h: mapLegendHeight, fill: "canvas" },
		...mapLegend(layout, { x: padding, y: height + mapLegendHeight / 2, withoutFigures }),
	];
}

function pieces(shapes: readonly Shape[], parent: string, { theme }: DrawioScene): readonly DrawioCell[] {
	return pieceCells(shapes, { id: `${parent}:piece`, parent, theme, part: false });
}
