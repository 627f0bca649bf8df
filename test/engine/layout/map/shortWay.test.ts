import { describe, expect, it } from "vitest";
import { dotClusters } from "../../../../src/engine/layout/map/dotClusters.ts";
import { dotLabels } from "../../../../src/engine/layout/map/dotLabels.ts";
import { layoutMap } from "../../../../src/engine/layout/map/layoutMap.ts";
import { mapPoint, mapSeam, mapView, placeUnder } from "../../../../src/engine/layout/map/mapView.ts";
import { seamed, shortWay } from "../../../../src/engine/layout/map/shortWay.ts";
import { inflate, overlaps } from "../../../../src/engine/layout/rect.ts";
import { exampleDesign } from "../exampleDesign.ts";

const room = { width: 1184, height: 596 };
const oregon = { latitude: 45.6, longitude: -121.18 };
const dublin = { latitude: 53.33, longitude: -6.25 };
const tokyo = { latitude: 35.69, longitude: 139.69 };
const view = mapView([oregon, dublin, tokyo], room);

describe("the way between two places", () => {
	it("from Tokyo to Oregon goes on to the east, a turn further", () => {
		const [from, to] = [mapPoint(view, tokyo), mapPoint(view, oregon)];
		const way = shortWay(view, { from, to });
		expect(to.x).toBeLessThan(from.x);
		expect(way.to.x).toBeGreaterThan(from.x);
		// 99 degrees to the east, of the 360 of a turn.
		const { left, right } = mapSeam(view);
		expect((way.to.x - from.x) / (right - left)).toBeCloseTo((360 - 121.18 - 139.69) / 360, 6);
	});

	it("from Dublin to Tokyo stays on the map", () => {
		const ends = { from: mapPoint(view, dublin), to: mapPoint(view, tokyo) };
		expect(shortWay(view, ends)).toEqual(ends);
	});

	it("leaves the map at one side and comes in at the other at the same height", () => {
		const { from, to } = shortWay(view, { from: mapPoint(view, tokyo), to: mapPoint(view, oregon) });
		const { points, jump } = seamed(view, [from, to]);
		const { left, right } = mapSeam(view);
		expect(jump?.map(({ x }) => x)).toEqual([right, left]);
		expect(jump?.[0].y).toBe(jump?.[1].y);
		expect(points[0]).toEqual(from);
		expect(points.at(-1)?.x).toBeCloseTo(mapPoint(view, oregon).x, 6);
	});
});

describe("the map of the shop", () => {
	const layout = layoutMap(exampleDesign("shop"), room);

	it("draws the links between Japan and America over the Pacific, and no other over its sides", () => {
		const over = layout.links.filter(({ jump }) => jump !== undefined).map(({ id }) => id);
		expect(over.toSorted()).toEqual(["us-east>tokyo", "us-west>tokyo"]);
	});

	it("begins and ends each link at its regions", () => {
		const at = new Map(layout.regions.map((region) => [region.id, region.at]));
		for (const { a, b, points } of layout.links) {
			expect(points[0]?.x).toBeCloseTo(at.get(a)?.x ?? 0, 3);
			expect(points.at(-1)?.x).toBeCloseTo(at.get(b)?.x ?? 0, 3);
		}
	});

	it("shows all the world on demand, with the places in it", () => {
		const world = layoutMap(exampleDesign("shop"), room, { extent: "world" });
		const { left, right } = mapSeam(world.view);
		expect(right - left).toBeLessThanOrEqual(room.width + 1);
		expect(world.view.scale).toBeLessThan(layout.view.scale);
	});
});

describe("a point of the map", () => {
	it.each([oregon, dublin, tokyo, { latitude: -33.87, longitude: 151.21 }])(
		"is the place that stands there: %o",
		(place) => {
			const found = placeUnder(view, mapPoint(view, place));
			expect(found.latitude).toBeCloseTo(place.latitude, 6);
			expect(found.longitude).toBeCloseTo(place.longitude, 6);
		},
	);
});

describe("dots on the map", () => {
	const dots = [
		{ id: "a", at: { x: 0, y: 0 } },
		{ id: "b", at: { x: 10, y: 0 } },
		{ id: "c", at: { x: 100, y: 0 } },
	];

	it("that stand too near are one, in their middle; on a larger map they part", () => {
		expect(dotClusters(dots, 24).map(({ ids }) => ids)).toEqual([["c"], ["a", "b"]]);
		expect(dotClusters(dots, 24)[1]?.at).toEqual({ x: 5, y: 0 });
		expect(dotClusters(dots, 8)).toHaveLength(3);
	});

	it("have words beside them where nothing else is, never over other words or dots", () => {
		const worded = dots.map((dot, index) => ({ ...dot, text: `region-${index}` }));
		const labels = [...dotLabels(worded, [{ x: 105, y: -20, w: 200, h: 40 }]).values()];
		expect(labels.length).toBeGreaterThan(0);
		for (const [index, label] of labels.entries()) {
			expect(labels.slice(index + 1).filter((other) => overlaps(inflate(label, 1), other))).toEqual([]);
			expect(overlaps(label, { x: 105, y: -20, w: 200, h: 40 })).toBe(false);
		}
	});
});
