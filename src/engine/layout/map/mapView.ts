import type { Point } from "../rect.ts";
import { type Place, placeAt, worldPoint, worldWidth } from "./projection.ts";

/** Which part of the world a map shows, and how large. */
export interface MapView {
	/** Pixels for a unit of the projection. */
	readonly scale: number;
	/** Middle of the picture, in units of the projection; beyond half the world's width where it lies in the Pacific. */
	readonly centre: Point;
	/** Pixels. */
	readonly width: number;
	readonly height: number;
}

export interface Room {
	readonly width: number;
	readonly height: number;
}

/** Room for cards and words around the outermost places: of the picture, and in pixels at most. */
const aside = { share: 0.15, most: 130 };
const above = { share: 0.2, most: 100 };
/** At least so much of the world is to be seen across, in units: 32 degrees. */
const leastWidth = 320;
/** The map is cut in the Pacific, as everybody knows it, unless another place leaves so much more room beside the content. */
const usualCutCounts = 1.5;
/** Longitude in degrees. */
const usualCut = -169;

/** `content`: no more of the world than the places need; `world`: all of it that anybody lives in. */
export type MapExtent = "content" | "world";

/** Northernmost and southernmost that the whole world shows, in degrees: all coasts but Antarctica's. */
const ends = { north: 84, south: -58 };

/** The view that shows all places as large as the room allows, or the whole world with the places around its middle. */
export function mapView(places: readonly Place[], room: Room, extent: MapExtent = "content"): MapView {
	const first = cutBefore(places.map(({ longitude }) => longitude));
	const points = places.map((place) => worldPoint(turned(place, first)));
	const x = rangeOf(points.map((point) => point.x));
	const y = rangeOf(points.map((point) => point.y));
	if (extent === "world") return worldView(x.middle, room);
	const width = room.width - 2 * Math.min(aside.most, room.width * aside.share);
	const height = room.height - 2 * Math.min(above.most, room.height * above.share);
	const scale = Math.min(width / Math.max(1, x.length), height / Math.max(1, y.length), room.width / leastWidth);
	return { scale, centre: { x: x.middle, y: y.middle }, ...room };
}

/** The world's northern edge, in units of the projection. */
export const worldTop = worldPoint({ latitude: ends.north, longitude: 0 }).y;
const bottom = worldPoint({ latitude: ends.south, longitude: 0 }).y;
/** In units of the projection. */
export const worldSize = { width: worldWidth, height: bottom - worldTop };

/** Around a longitude, so that the world is cut on its far side. */
function worldView(middle: number, room: Room): MapView {
	return { scale: worldScale(room), centre: { x: middle, y: (worldTop + bottom) / 2 }, ...room };
}

/** Room in which the whole world has a scale, in pixels for a unit; at least that which is there. */
export function worldRoom(scale: number, room: Room): Room {
	const { width, height } = worldSize;
	return { width: Math.max(room.width, width * scale), height: Math.max(room.height, height * scale) };
}

/** Pixels for a unit where the whole world just fits. */
export function worldScale(room: Room): number {
	return Math.min(room.width / worldSize.width, room.height / worldSize.height);
}

/** Where the world is cut, in pixels: what leaves at one side comes in at the other. */
export function mapSeam({ width, scale }: MapView): { readonly left: number; readonly right: number } {
	const half = (worldWidth * scale) / 2;
	return { left: width / 2 - half, right: width / 2 + half };
}

/** Beyond these latitudes Miller's map has nothing to point at, in degrees. */
const farthest = 85;

/** The place under a point of the picture. */
export function placeUnder(view: MapView, { x, y }: Point): Place {
	const { latitude, longitude } = placeAt({
		x: (x - view.width / 2) / view.scale + view.centre.x,
		y: (y - view.height / 2) / view.scale + view.centre.y,
	});
	return { latitude: Math.max(-farthest, Math.min(farthest, latitude)), longitude: turn(longitude, -180) };
}

/** Where a place stands in the picture. */
export function mapPoint(view: MapView, place: Place): Point {
	const { x, y } = worldPoint(place);
	const half = worldWidth / 2;
	const away = x - view.centre.x;
	const near = away - worldWidth * Math.floor((away + half) / worldWidth);
	return { x: view.width / 2 + near * view.scale, y: view.height / 2 + (y - view.centre.y) * view.scale };
}

/** Longitude of the westernmost place where the widest stretch without any is left out. */
function cutBefore(longitudes: readonly number[]): number {
	const sorted = [...new Set(longitudes)].sort((a, b) => turn(a, usualCut) - turn(b, usualCut));
	const [first = 0] = sorted;
	const usual = turn(first, usualCut) - turn(sorted.at(-1) ?? first, usualCut) + 360;
	let best = { first, room: usual * usualCutCounts };
	sorted.forEach((longitude, index) => {
		const before = sorted[index - 1];
		if (before === undefined) return;
		const room = turn(longitude, usualCut) - turn(before, usualCut);
		if (room > best.room) best = { first: longitude, room };
	});
	return best.first;
}

function turned(place: Place, first: number): Place {
	return { latitude: place.latitude, longitude: turn(place.longitude, first) };
}

/** The longitude at or to the east of the first one, within a turn. */
function turn(longitude: number, first: number): number {
	return longitude - 360 * Math.floor((longitude - first) / 360);
}

function rangeOf(values: readonly number[]): { readonly middle: number; readonly length: number } {
	const [least, most] = [Math.min(...values), Math.max(...values)];
	return values.length === 0 ? { middle: 0, length: 0 } : { middle: (least + most) / 2, length: most - least };
}
