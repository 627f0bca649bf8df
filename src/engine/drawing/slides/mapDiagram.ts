import * as texts from "../../../texts/drawing/slides.ts";
import { layoutMap } from "../../layout/map/layoutMap.ts";
import type { MapLayout, MapLink, MapRegion, MapWay } from "../../layout/map/mapLayout.ts";
import { arcWords } from "../map/arcWords.ts";
import { linkShapes } from "../map/linkShapes.ts";
import { arcId, type MapEmphasis, mapEmphasis } from "../map/mapEmphasis.ts";
import { mapLegend, mapLegendHeight } from "../map/mapLegend.ts";
import { populationSentence, regionSentence } from "../map/mapSentences.ts";
import { discShapes, populationWords } from "../map/populationShapes.ts";
import { regionRate } from "../map/regionRate.ts";
import { leaderShapes, markerShapes, type RegionLook, regionCardShapes } from "../map/regionShapes.ts";
import { wayShapes } from "../map/wayShapes.ts";
import type { Shape } from "../shape.ts";
import type { DiagramScene } from "./diagramScene.ts";
import { drawnShapes, namedGroup } from "./drawnShapes.ts";
import { landOutline } from "./landOutline.ts";
import type { Pen } from "./Pen.ts";
import { placeWithin } from "./slideFrame.ts";

/** Pixels of the map for a point of the slide: words and cards are smaller than on the screen. */
const pixelsPerPoint = 1.45;

/** The map as native shapes within an area of the slide: the land one shape, each place a group. */
export function mapDiagram(scene: DiagramScene, pen: Pen): string {
	const { design, area, moment } = scene;
	const room = { width: area.w * pixelsPerPoint, height: area.h * pixelsPerPoint - mapLegendHeight };
	const layout = layoutMap(design, room);
	const inside = pen.at(placeWithin(area, { width: layout.width, height: layout.height + mapLegendHeight }));
	const emphasis = mapEmphasis(layout, { selected: new Set(scene.focus) });
	const look = (region: MapRegion): RegionLook => ({
		state: emphasis.places.get(region.id) ?? "idle",
		moment: moment?.regions.get(region.id),
		requestsPerSecond: regionRate(design, region.id, scene.load),
	});
	return [
		drawnShapes([{ kind: "rect", x: 0, y: 0, w: layout.width, h: layout.height, fill: "sea" }], inside, texts.sea),
		drawnShapes([landShape(layout)], inside, texts.land),
		arcsXml(layout, { emphasis, moment }, inside),
		...layout.regions.map((region) => drawnShapes(leaderShapes(region), inside, `${region.id}: leader`)),
		...layout.populations.map((population) => populationXml(population, { emphasis, moment }, inside)),
		...layout.regions.map((region) =>
			namedGroup({ name: `${region.id}: place` }, markerShapes(region, look(region)), inside),
		),
		drawnShapes(arcWords(layout, emphasis, moment), inside, texts.roundTrip),
		...layout.regions.map((region) => {
			const description = regionSentence(region, layout, look(region));
			return namedGroup(
				{ name: texts.regionText(region.id), description },
				regionCardShapes(region, look(region)),
				inside,
			);
		}),
		namedGroup(
			{ name: texts.legend },
			mapLegend(layout, { x: 0, y: layout.height + mapLegendHeight / 2, withoutFigures: false }),
			inside,
		),
	].join("");
}

function landShape({ view }: MapLayout): Shape {
	return { kind: "path", d: landOutline(view), fill: "land", stroke: "coast", strokeWidth: 0.5 };
}

interface MapScene {
	readonly emphasis: MapEmphasis;
	readonly moment: DiagramScene["moment"];
}

function arcsXml(layout: MapLayout, { emphasis, moment }: MapScene, pen: Pen): string {
	const arcs: readonly (MapLink | MapWay)[] = [...layout.links, ...layout.ways];
	return arcs
		.map((arc) => {
			const state = emphasis.arcs.get(arcId(arc)) ?? "idle";
			return "a" in arc
				? drawnShapes(linkShapes(arc, state, moment), pen, texts.replicationAAndB(arc.a, arc.b))
				: drawnShapes(
						wayShapes(arc, { state, pointed: false }, moment),
						pen,
						texts.requestsPopulationToRegion(arc.population, arc.region),
					);
		})
		.join("");
}

function populationXml(population: MapLayout["populations"][number], { emphasis, moment }: MapScene, pen: Pen): string {
	const state = moment?.populations.get(population.id);
	const { leader } = population;
	const shapes = [
		...discShapes(population, emphasis.places.get(population.id) ?? "idle", state),
		...(leader === undefined ? [] : leaderShapes({ leader })),
		...populationWords(population, state),
	];
	return namedGroup({ name: population.title, description: populationSentence(population, state) }, shapes, pen);
}
