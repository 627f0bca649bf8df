import { describe, expect, it } from "vitest";
import { landOutlines } from "../../../../src/engine/layout/map/landOutlines.ts";
import { mapPoint, mapView } from "../../../../src/engine/layout/map/mapView.ts";
import { worldPoint, worldWidth } from "../../../../src/engine/layout/map/projection.ts";
import type { Point } from "../../../../src/engine/layout/rect.ts";

const room = { width: 900, height: 600 };
const dublin = { latitude: 53.33, longitude: -6.25 };
const frankfurt = { latitude: 50.11, longitude: 8.68 };
const newYork = { latitude: 40.71, longitude: -74.01 };
const oregon = { latitude: 45.6, longitude: -121.18 };
const tokyo = { latitude: 35.69, longitude: 139.69 };
const sydney = { latitude: -33.87, longitude: 151.21 };
const auckland = { latitude: -36.85, longitude: 174.76 };

describe("the projection", () => {
	it("places 50° north, 75° west where Snyder's example of Miller's projection does", () => {
		const radius = worldWidth / (2 * Math.PI);
		const { x, y } = worldPoint({ latitude: 50, longitude: -75 });
		expect(x / radius).toBeCloseTo(-1.3089969, 6);
		expect(-y / radius).toBeCloseTo(0.9536371, 6);
	});

	it("has Greenwich and the equator in its middle", () => {
		const { x, y } = worldPoint({ latitude: 0, longitude: 0 });
		expect(x).toBe(0);
		expect(y).toBeCloseTo(0, 9);
	});
});

/** Whether a point lies within the land, by how often a ray from it crosses coasts. */
function isOnLand(point: Point, outlines: ReturnType<typeof landOutlines>): boolean {
	const crossings = outlines.flatMap(({ points }) =>
		points.filter((b, index) => {
			const a = points.at(index - 1) ?? b;
			if (a.y > point.y === b.y > point.y) return false;
			return point.x < a.x + ((b.x - a.x) * (point.y - a.y)) / (b.y - a.y);
		}),
	);
	return crossings.length % 2 === 1;
}

describe("the land", () => {
	const places = [dublin, tokyo, sydney, oregon];
	const view = mapView(places, room);
	const outlines = landOutlines(view, 5);
	const isLand = (latitude: number, longitude: number) => isOnLand(mapPoint(view, { latitude, longitude }), outlines);

	it.each([
		["Frankfurt", 50.11, 8.68],
		["Madrid", 40.42, -3.7],
		["Denver", 39.74, -104.99],
		["Brasília", -15.79, -47.88],
		["Nairobi", -1.29, 36.82],
		["Delhi", 28.61, 77.21],
		["Alice Springs", -23.7, 133.88],
	])("lies under %s", (_, latitude, longitude) => {
		expect(isLand(latitude, longitude)).toBe(true);
	});

	it.each([
		["the Atlantic", 40, -40],
		["the Pacific", 10, -150],
		["the Pacific beyond the date line", 20, 170],
		["the Indian Ocean", -20, 80],
		["the Mediterranean", 34, 20],
		["Hudson Bay", 59, -85],
	])("does not lie under %s", (_, latitude, longitude) => {
		expect(isLand(latitude, longitude)).toBe(false);
	});
});

describe("the view", () => {
	it.each([
		["Europe and America", [newYork, dublin, frankfurt]],
		["one city", [frankfurt]],
		["both sides of the Pacific", [tokyo, oregon, sydney]],
		["the whole world", [oregon, newYork, dublin, tokyo, sydney, auckland]],
	])("has %s within the frame, with room around", (_, places) => {
		const view = mapView(places, room);
		for (const place of places) {
			const { x, y } = mapPoint(view, place);
			expect(x).toBeGreaterThan(80);
			expect(x).toBeLessThan(room.width - 80);
			expect(y).toBeGreaterThan(60);
			expect(y).toBeLessThan(room.height - 60);
		}
	});

	it("has the Pacific in its middle where everything lies around it", () => {
		const view = mapView([tokyo, oregon], room);
		expect(mapPoint(view, tokyo).x).toBeLessThan(mapPoint(view, oregon).x);
	});

	it("is cut in the Pacific where Europe belongs to it", () => {
		const view = mapView([tokyo, oregon, newYork, dublin], room);
		const across = [oregon, newYork, dublin, tokyo].map((place) => mapPoint(view, place).x);
		expect(across).toEqual(across.toSorted((a, b) => a - b));
	});

	it("shows no more than it needs to: two cities of Europe are farther apart than on the map of the world", () => {
		const apart = (places: Parameters<typeof mapView>[0]) => {
			const view = mapView(places, room);
			return mapPoint(view, frankfurt).x - mapPoint(view, dublin).x;
		};
		expect(apart([dublin, frankfurt])).toBeGreaterThan(3 * apart([oregon, dublin, frankfurt, tokyo]));
	});
});
