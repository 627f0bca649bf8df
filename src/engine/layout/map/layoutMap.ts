import * as texts from "../../../texts/layout/map.ts";
import type { Design, Id, Population, Region } from "../../model/design.ts";
import { formatCount } from "../../model/numbers/formatCount.ts";
import { formatShare } from "../../model/numbers/formatShare.ts";
import { fitText } from "../fitText.ts";
import type { Flow } from "../layout.ts";
import { cityName } from "../populationCards.ts";
import { contains, inflate, type Point, type Rect } from "../rect.ts";
import { textWidth } from "../textWidth.ts";
import { apartMarkers } from "./apartMarkers.ts";
import { labelledArcs, type MapArcs, type MapPlaces, mainWay, mapArcs, notableShare } from "./mapArcs.ts";
import type { MapLayout, MapPopulation, MapRegion, MapWay } from "./mapLayout.ts";
import { type MapExtent, mapPoint, mapView } from "./mapView.ts";
import { leaderOf, placeBoxes, type WantedBox } from "./placeBoxes.ts";
import type { Place } from "./projection.ts";
import { touchesSegment } from "./segments.ts";

export interface MapRoom {
	/** Pixels; the picture grows beyond them where there is no room for all its words. */
	readonly width: number;
	readonly height: number;
}

const regionCard = { w: 134, most: 190, h: 46 };
/** Beside the region's name: margins and the longest word that may stand there. */
const besideName = 26 + textWidth(texts.withdrawn, { size: 11, weight: 600 }) + 10;
export const markerSize = 12;
const populationTitleStyle = { size: 12, weight: 600 };
const populationDetailStyle = { size: 11, weight: 400 };
const populationLabelHeight = 32;
/** Room for what a run says of a population. */
const leastLabelWidth = 96;
const mostLabelWidth = 190;
/** Pixels of radius of everybody together. */
const wholeRadius = 55;
const leastRadius = 5;
/** Around a disc, for what a run draws there. */
const rim = 8;
const growth = 1.15;
const attempts = 12;

export interface MapOptions {
	/** How much of the world is shown; no more than the design needs when omitted. */
	readonly extent?: MapExtent;
	/** What else is shown on the map, so that words had better keep clear of it. */
	readonly besides?: readonly Place[];
	/** Regions and populations to show; all when omitted. */
	readonly only?: ReadonlySet<Id>;
}

/** Places, arcs and words of a design on a map of the world. A function of what is given alone. */
export function layoutMap(design: Design, room: MapRoom, options: MapOptions = {}): MapLayout {
	let tried = room;
	for (let attempt = 0; attempt < attempts; attempt += 1) {
		const layout = layoutWithin(design, { ...options, ...tried }, 1 + attempt / 2);
		if (layout !== undefined) return layout;
		tried = { width: Math.round(tried.width * growth), height: Math.round(tried.height * growth) };
	}
	throw new Error("a map of any size has no room for the design's words");
}

/** Around a place of something else, in pixels. */
const besideRadius = 11;

function layoutWithin(design: Design, frame: MapRoom & MapOptions, reach: number): MapLayout | undefined {
	const { extent, besides = [], only, ...room } = frame;
	const isShown = ({ id }: { readonly id: Id }): boolean => only?.has(id) ?? true;
	const regions = [...design.regions.values()].filter(isShown);
	const populations = [...design.users.populations.values()].filter(isShown);
	const view = mapView([...regions, ...populations], room, extent);
	const others = besides.map((place) => mapPoint(view, place));
	const markers = apartMarkers(regions.map((region) => mapPoint(view, region)));
	const at = new Map<Id, Point>([
		...regions.map(({ id }, index) => [id, markers[index] ?? { x: 0, y: 0 }] as const),
		...populations.map((population) => [population.id, mapPoint(view, population)] as const),
	]);
	const radius = new Map(populations.map(({ id, share }) => [id, radiusOf(share, room)]));
	const places: MapPlaces = { at, radius, view };
	const arcs = mapArcs(design, places);
	const words = new Map(populations.map((population) => [population.id, wordsOf(design, population, arcs.ways)]));
	const boxes = placeBoxes(
		[
			...regions.map(({ id }) => regionBox(id, places)),
			...populations.map(({ id }) => populationBox(id, places, words.get(id))),
		],
		{
			...room,
			solid: markers.map((point) => squareAround(point, markerSize + 4)),
			discs: [
				...populations.map(({ id }) => ({ at: at.get(id) ?? { x: 0, y: 0 }, radius: (radius.get(id) ?? 0) + rim })),
				...others.map((point) => ({ at: point, radius: besideRadius })),
			],
			points: pointsOf(arcs),
			reach,
		},
	);
	if (boxes === undefined) return undefined;
	const placed = regions.map((region) => mapRegion(region, places, boxes));
	const solid = [...boxes.values(), ...markers.map((point) => squareAround(point, markerSize + 2))];
	const leaders = placed.map(({ leader }) => leader);
	const { links, ways } = labelledArcs(arcs, {
		boxes: [...solid, ...others.map((point) => squareAround(point, besideRadius))],
		leaders,
		...room,
	});
	const labels = [...links, ...ways].flatMap(({ label }) => (label === undefined ? [] : [inflate(label, 4)]));
	return {
		...room,
		view,
		regions: placed,
		populations: populations.map(({ id }) => mapPopulation(id, { places, boxes, arcs, words: words.get(id) })),
		links,
		ways,
		flows: ways.map(flowOf),
		covers: [...solid, ...labels],
	};
}

function radiusOf(share: number, room: MapRoom): number {
	const whole = Math.min(wholeRadius, Math.min(room.width, room.height) * 0.15);
	return Math.max(leastRadius, whole * Math.sqrt(share));
}

type Words = Pick<MapPopulation, "title" | "detail" | "people">;

/** `Europe 35 %` and `3.5 M users, ≈ 26 ms away`. */
function wordsOf(design: Design, population: Population, ways: readonly MapWay[]): Words {
	const people = design.users.active * population.share;
	const main = mainWay(ways, population.id);
	const users = people > 0 ? texts.peopleUsers(formatCount(people)) : "";
	const away = main === undefined ? "" : texts.roundTripAway(main.roundTrip);
	const share = ` ${formatShare(population.share)}`;
	const room = mostLabelWidth - textWidth(share, populationTitleStyle);
	return {
		title: `${fitText(population.name, populationTitleStyle, room)}${share}`,
		detail: users === "" || away === "" ? users + away : `${users}, ${away}`,
		people: users,
	};
}

function regionBox(id: Id, { at }: MapPlaces): WantedBox {
	const w = Math.ceil(textWidth(id, { size: 12, weight: 600 }) + besideName);
	return {
		id,
		at: at.get(id) ?? { x: 0, y: 0 },
		clear: 16,
		w: Math.min(regionCard.most, Math.max(regionCard.w, w)),
		h: regionCard.h,
	};
}

function populationBox(id: Id, { at, radius }: MapPlaces, words: Words | undefined): WantedBox {
	const w = Math.max(
		leastLabelWidth,
		textWidth(words?.title ?? "", populationTitleStyle),
		textWidth(words?.detail ?? "", populationDetailStyle),
	);
	return {
		id,
		at: at.get(id) ?? { x: 0, y: 0 },
		clear: (radius.get(id) ?? 0) + rim,
		w: Math.ceil(w),
		h: populationLabelHeight,
	};
}

function mapRegion(region: Region, { at }: MapPlaces, boxes: ReadonlyMap<string, Rect>): MapRegion {
	const point = at.get(region.id) ?? { x: 0, y: 0 };
	const card = boxOf(boxes, region.id);
	return {
		id: region.id,
		title: region.id,
		city: cityName(region.place),
		jurisdiction: region.jurisdiction,
		role: region.role,
		at: point,
		card,
		leader: leaderOf(point, card),
	};
}

/** Words farther from their disc than this have a line to it, in pixels. */
const beside = 14;

interface PopulationScene {
	readonly places: MapPlaces;
	readonly boxes: ReadonlyMap<string, Rect>;
	readonly arcs: MapArcs;
	readonly words: Words | undefined;
}

function mapPopulation(id: Id, { places, boxes, arcs, words }: PopulationScene): MapPopulation {
	const at = places.at.get(id) ?? { x: 0, y: 0 };
	const radius = places.radius.get(id) ?? 0;
	const label = boxOf(boxes, id);
	const [, end] = leaderOf(at, label);
	const distance = Math.hypot(end.x - at.x, end.y - at.y);
	const rim = { x: at.x + ((end.x - at.x) * radius) / distance, y: at.y + ((end.y - at.y) * radius) / distance };
	return {
		id,
		...(words ?? { title: "", detail: "", people: "" }),
		at,
		radius,
		label,
		...(distance - radius > beside ? { leader: [rim, end] as const } : {}),
		crossed: drawnArcs(arcs).some(({ points }) => runsBehind(points, label)),
	};
}

function runsBehind(points: readonly Point[], label: Rect): boolean {
	return points.some((point, index) => {
		const before = points[index - 1];
		return contains(label, point) || (before !== undefined && touchesSegment(label, [before, point]));
	});
}

function boxOf(boxes: ReadonlyMap<string, Rect>, id: Id): Rect {
	return boxes.get(id) ?? { x: 0, y: 0, w: 0, h: 0 };
}

function squareAround({ x, y }: Point, size: number): Rect {
	return { x: x - size / 2, y: y - size / 2, w: size, h: size };
}

/** Every other point of the lines that are always drawn. */
function pointsOf(arcs: MapArcs): readonly Point[] {
	return drawnArcs(arcs).flatMap(({ points }) => points.filter((_, index) => index % 2 === 0));
}

function drawnArcs({ links, ways }: MapArcs): readonly { readonly points: readonly Point[] }[] {
	return [...links, ...ways.filter(({ share }) => share >= notableShare)];
}

/** Nothing of a way on the map is hidden, but the jump from one side of it to the other. */
function flowOf({ population, region, points, share, jump }: MapWay): Flow {
	const hiddenFrom = jump === undefined ? points.length - 1 : points.indexOf(jump[0]);
	return { population, region, points, hiddenFrom, share };
}
