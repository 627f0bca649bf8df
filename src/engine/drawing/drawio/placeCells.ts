import type { MapLayout, MapPopulation, MapRegion } from "../../layout/map/mapLayout.ts";
import type { Point, Rect } from "../../layout/rect.ts";
import { formatRate } from "../../model/numbers/formatRate.ts";
import { formatShare } from "../../model/numbers/formatShare.ts";
import { populationSentence, regionSentence } from "../map/mapSentences.ts";
import { discShapes, populationWords } from "../map/populationShapes.ts";
import { regionRate } from "../map/regionRate.ts";
import { markerShapes, type RegionLook, regionCardShapes } from "../map/regionShapes.ts";
import { palette } from "../palette.ts";
import type { PlaceEnd } from "./arcCells.ts";
import { attachedStyle } from "./attachedStyle.ts";
import type { DrawioCell, EdgeCell } from "./drawioCell.ts";
import { type DrawioScene, lanesPageId } from "./drawioScene.ts";
import { labelledCells } from "./labelledCells.ts";
import { pieceCells } from "./pieceCells.ts";
import { strokeStyle } from "./shapeStyle.ts";

const markerSize = 12;

/** The cells that lines on the map are attached to: the regions' squares and the populations' discs. */
export function placeEnds({ regions, populations }: MapLayout): ReadonlyMap<string, PlaceEnd> {
	return new Map([
		...regions.map((region) => [region.id, markerOf(region)] as const),
		...populations.map((population) => [population.id, discOf(population)] as const),
	]);
}

function markerOf({ id, at }: MapRegion): PlaceEnd {
	return { id: `map:place:${id}`, rect: around(at, markerSize / 2) };
}

function discOf({ id, at, radius }: MapPopulation): PlaceEnd {
	return { id: `map:place:${id}`, rect: around(at, radius) };
}

function around({ x, y }: Point, radius: number): Rect {
	return { x: x - radius, y: y - radius, w: 2 * radius, h: 2 * radius };
}

/** A population's disc and its words. */
export function populationCells(population: MapPopulation, scene: DrawioScene, parent: string): readonly DrawioCell[] {
	const { theme, design, withoutFigures } = scene;
	const moment = scene.moment?.populations.get(population.id);
	const disc = discOf(population);
	const words = { id: `map:words:${population.id}`, rect: population.label };
	const placed = withoutFigures === true ? { ...population, detail: population.people } : population;
	const share = design.users.populations.get(population.id)?.share ?? 0;
	const outcome = moment === undefined ? [] : discShapes(population, "idle", moment).slice(2);
	const home = { id: disc.id, parent: disc.id, theme, part: true };
	return [
		{
			kind: "vertex",
			...disc,
			parent,
			data: { population: population.id, name: population.title, share: formatShare(share) },
			tooltip: populationSentence(placed, moment),
			tags: ["users", population.id],
			style: {
				shape: "ellipse",
				perimeter: "ellipsePerimeter",
				fillColor: palette[theme]["ink-3"],
				fillOpacity: 20,
				...strokeStyle({ stroke: "ink-3", strokeWidth: 1 }, theme),
			},
		},
		...pieceCells(outcome, { ...home, by: { x: -disc.rect.x, y: -disc.rect.y } }),
		...leaderCells(population.leader, { from: disc, to: words, theme, parent }),
		...labelledCells({
			shapes: populationWords(placed, moment).filter(({ kind }) => kind === "text"),
			rect: words.rect,
			inside: false,
			theme,
			cell: {
				id: words.id,
				parent,
				tags: ["users", population.id],
				style: {
					whiteSpace: "nowrap",
					...(population.crossed ? { fillColor: palette[theme].sea, fillOpacity: 65 } : {}),
				},
			},
		}),
	];
}

interface RegionScene {
	readonly layout: MapLayout;
	readonly scene: DrawioScene;
}

/** A region's square at its place and its card, which leads to its column on the other page. */
export function regionCells(region: MapRegion, { layout, scene }: RegionScene, parent: string): readonly DrawioCell[] {
	const { theme } = scene;
	const look = lookOf(region, scene);
	const marker = markerOf(region);
	const card = { id: `map:region:${region.id}`, rect: region.card };
	const tags = ["region", region.id];
	const rate = look.requestsPerSecond;
	return [
		...labelledCells({
			shapes: markerShapes(region, look),
			rect: marker.rect,
			inside: false,
			theme,
			cell: { id: marker.id, parent, tags },
		}),
		...leaderCells(region.leader, { from: marker, to: card, theme, parent }),
		...labelledCells({
			shapes: regionCardShapes(region, look),
			rect: card.rect,
			inside: false,
			theme,
			cell: {
				id: card.id,
				parent,
				data: {
					region: region.id,
					city: region.city,
					jurisdiction: region.jurisdiction,
					role: region.role,
					...(rate === undefined ? {} : { rate: formatRate(rate) }),
				},
				tooltip: regionSentence(region, layout, look),
				tags,
				link: `data:page/id,${lanesPageId}`,
				style: { whiteSpace: "nowrap" },
			},
		}),
	];
}

function lookOf({ id }: MapRegion, { design, moment, figures, withoutFigures }: DrawioScene): RegionLook {
	const state = moment?.regions.get(id);
	if (withoutFigures === true) {
		return { state: "idle", moment: state && { ...state, utilisation: null }, withoutRate: true };
	}
	return { state: "idle", moment: state, requestsPerSecond: figures && regionRate(design, id, figures.load) };
}

interface LeaderEnds {
	readonly from: PlaceEnd;
	readonly to: PlaceEnd;
	readonly theme: DrawioScene["theme"];
	readonly parent: string;
}

function leaderCells(
	leader: readonly [Point, Point] | undefined,
	{ from, to, theme, parent }: LeaderEnds,
): readonly EdgeCell[] {
	if (leader === undefined) return [];
	return [
		{
			kind: "edge",
			id: `${to.id}:leader`,
			parent,
			source: from.id,
			target: to.id,
			points: leader,
			style: {
				...strokeStyle({ stroke: "ink-3", strokeWidth: 1 }, theme),
				startArrow: "none",
				endArrow: "none",
				...attachedStyle("exit", from.rect, leader[0]),
				...attachedStyle("entry", to.rect, leader[1]),
			},
		},
	];
}
