import { type Design, type Id, rttMs } from "../../model/design.ts";
import { entryShares } from "../entryShares.ts";
import type { Point } from "../rect.ts";
import { type ReplicationLink, replicationLinks } from "../replicationLinks.ts";
import { settingMs } from "../settingMs.ts";
import { arcLabels, type LabelGround } from "./arcLabels.ts";
import { type ArcEnds, arcPoints, bentArcs } from "./bentArcs.ts";
import type { MapLink, MapWay } from "./mapLayout.ts";
import { type MapView, mapSeam } from "./mapView.ts";
import { seamed, shortWay } from "./shortWay.ts";

/** The shown places by their ids, and for populations the radius of their disc. */
export interface MapPlaces {
	readonly at: ReadonlyMap<Id, Point>;
	readonly radius: ReadonlyMap<Id, number>;
	readonly view: MapView;
}

export interface MapArcs {
	readonly links: readonly Omit<MapLink, "label" | "tearAt">[];
	readonly ways: readonly MapWay[];
}

/** Below this share of a population's requests no way into a region is drawn while all is well. */
export const notableShare = 0.01;

/** The arcs of replication and the ways of requests, without their words. */
export function mapArcs(design: Design, places: MapPlaces): MapArcs {
	const shown = (id: Id): boolean => places.at.has(id);
	const pairs = linkedPairs(replicationLinks(design)).filter(({ a, b }) => shown(a) && shown(b));
	const ways = waysOf(design).filter(({ population, region }) => shown(population) && shown(region));
	const notable = ways.filter(({ share }) => share >= notableShare);
	const { view } = places;
	const ends = [
		...pairs.map(({ a, b }) => shortWay(view, { from: placeOf(places, a), to: placeOf(places, b) })),
		...notable.map((way) => wayEnds(places, way)),
	];
	const arcs = bentArcs(ends, { markers: markersOf(design, places), width: view.width, height: view.height });
	const ofNotable = new Map(notable.map((way, index) => [way, arcs[pairs.length + index]]));
	return {
		links: pairs.map((pair, index) => ({
			...pair,
			id: `${pair.a}>${pair.b}`,
			...seamed(view, arcs[index] ?? []),
			roundTrip: roundTripText(design, pair.a, pair.b),
		})),
		ways: ways.map((way) => ({
			...way,
			...seamed(view, ofNotable.get(way) ?? arcPoints(wayEnds(places, way), quietBend)),
			roundTrip: roundTripText(design, way.population, way.region),
		})),
	};
}

/** Of the ways that nobody takes while all is well. */
const quietBend = 0.1;

interface LinkedPair {
	readonly a: Id;
	readonly b: Id;
	readonly stores: readonly Id[];
	readonly mode: "sync" | "async";
}

function linkedPairs(links: readonly ReplicationLink[]): readonly LinkedPair[] {
	const pairs = new Map<string, LinkedPair>();
	for (const { a, b, store, mode } of links) {
		const before = pairs.get(`${a}>${b}`);
		const stores = [...(before?.stores ?? []), store.id];
		pairs.set(`${a}>${b}`, { a, b, stores, mode: mode === "sync" || before?.mode === "sync" ? "sync" : "async" });
	}
	return [...pairs.values()];
}

interface Way {
	readonly population: Id;
	readonly region: Id;
	readonly share: number;
}

function waysOf(design: Design): readonly Way[] {
	const shares = entryShares(design);
	return [...design.users.populations.keys()].flatMap((population) =>
		[...design.regions.keys()].map((region) => ({
			population,
			region,
			share: shares.get(population)?.get(region) ?? 0,
		})),
	);
}

/** The regions' places, and a turn to the east and west, where arcs over the map's sides find them. */
function markersOf(design: Design, places: MapPlaces): readonly Point[] {
	const { left, right } = mapSeam(places.view);
	const shown = [...design.regions.keys()].filter((region) => places.at.has(region));
	return shown.flatMap((region) => {
		const { x, y } = placeOf(places, region);
		return [-1, 0, 1].map((turn) => ({ x: x + turn * (right - left), y }));
	});
}

/** From the population's middle; from the far rim of its disc where the region lies within. */
function wayEnds(places: MapPlaces, { population, region }: Way): ArcEnds {
	const { from, to } = shortWay(places.view, { from: placeOf(places, population), to: placeOf(places, region) });
	const radius = places.radius.get(population) ?? 0;
	const distance = Math.hypot(to.x - from.x, to.y - from.y);
	if (distance > radius + 8) return { from, to };
	const way = distance < 1 ? { x: 0, y: 1 } : { x: (to.x - from.x) / distance, y: (to.y - from.y) / distance };
	return { from: { x: from.x - way.x * radius, y: from.y - way.y * radius }, to };
}

function placeOf(places: MapPlaces, id: Id): Point {
	return places.at.get(id) ?? { x: 0, y: 0 };
}

/** `70 ms`, or `≈ 70 ms` where nobody has measured it. */
function roundTripText(design: Design, from: Id, to: Id): string {
	const { links } = design.network;
	const known = links.get(from)?.get(to) ?? links.get(to)?.get(from);
	return `${known?.source === "estimated" ? "≈ " : ""}${settingMs(rttMs(design, from, to))}`;
}

/** The same arcs with their words, where there is room beside the boxes. A population's main way has its words beside the population. */
export function labelledArcs(
	{ links, ways }: MapArcs,
	ground: LabelGround,
): { readonly links: readonly MapLink[]; readonly ways: readonly MapWay[] } {
	const worded = ways.filter((way) => way.share >= notableShare && way !== mainWay(ways, way.population));
	const spots = arcLabels(
		[...links, ...worded].map(({ points, roundTrip }) => ({ points, text: roundTrip })),
		ground,
	);
	const labels = new Map(worded.map((way, index) => [way, spots[links.length + index]?.label]));
	return {
		links: links.map((link, index) => ({ ...link, tearAt: 0, ...spots[index] })),
		ways: ways.map((way) => {
			const label = labels.get(way);
			return label === undefined ? way : { ...way, label };
		}),
	};
}

/** The way that most of a population's requests take; none where they take none. */
export function mainWay(ways: readonly MapWay[], population: Id): MapWay | undefined {
	const own = ways.filter((way) => way.population === population && way.share >= notableShare);
	return own.reduce<MapWay | undefined>(
		(most, way) => (most === undefined || way.share > most.share ? way : most),
		undefined,
	);
}
