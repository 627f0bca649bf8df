import { describe, expect, it } from "vitest";
import { apartMarkers } from "../../../../src/engine/layout/map/apartMarkers.ts";
import { bentArcs } from "../../../../src/engine/layout/map/bentArcs.ts";
import { layoutMap } from "../../../../src/engine/layout/map/layoutMap.ts";
import type { Point } from "../../../../src/engine/layout/rect.ts";
import { exampleDesign } from "../exampleDesign.ts";

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
const ground = { width: 900, height: 600 };

describe("an arc", () => {
	const from = { x: 100, y: 300 };
	const to = { x: 700, y: 300 };

	it("leads from one place to the other, bent to the north where there is a choice", () => {
		const [arc = []] = bentArcs([{ from, to }], { ...ground, markers: [from, to] });
		expect([arc[0], arc.at(-1)]).toEqual([from, to]);
		expect(Math.min(...arc.map(({ y }) => y))).toBeLessThan(300);
		expect(Math.max(...arc.map(({ y }) => y))).toBe(300);
	});

	it("keeps clear of a place between its ends", () => {
		const north = bentArcs([{ from, to }], { ...ground, markers: [from, to] })[0]?.[16] ?? from;
		const [arc = []] = bentArcs([{ from, to }], { ...ground, markers: [from, to, north] });
		expect(Math.min(...arc.map((point) => distance(point, north)))).toBeGreaterThan(15);
	});

	it("keeps clear of the arc of the way back", () => {
		const arcs = bentArcs(
			[
				{ from, to },
				{ from: to, to: from },
			],
			{ ...ground, markers: [from, to] },
		);
		expect(distance(arcs[0]?.[16] ?? from, arcs[1]?.[16] ?? from)).toBeGreaterThan(20);
	});
});

describe("markers", () => {
	it("of regions in one city stand side by side around it", () => {
		const [a, b] = apartMarkers([
			{ x: 100, y: 100 },
			{ x: 100, y: 100 },
		]);
		expect(a?.x).toBeCloseTo(91.5);
		expect(b?.x).toBeCloseTo(108.5);
	});

	it("of regions far from each other stay where they are", () => {
		const places = [
			{ x: 100, y: 100 },
			{ x: 140, y: 100 },
		];
		expect(apartMarkers(places)).toEqual(places);
	});
});

describe("the map of the collaboration platform", () => {
	const layout = layoutMap(exampleDesign("global-collaboration"), ground);

	it("joins each pair of its three regions, with the measured round trip", () => {
		expect(layout.links.map(({ id, roundTrip }) => [id, roundTrip])).toEqual([
			["us-east>eu-west", "70 ms"],
			["us-east>ap-south", "191 ms"],
			["eu-west>ap-south", "126 ms"],
		]);
	});

	it("gives each population a way into each region, and nearly all its requests take that to the region given for it", () => {
		expect(layout.ways).toHaveLength(9);
		const taken = layout.ways.filter(({ share }) => share > 0.9).map(({ population, region }) => [population, region]);
		expect(taken).toEqual([
			["na", "us-east"],
			["eu", "eu-west"],
			["apac", "ap-south"],
		]);
	});

	it("sizes the populations' discs by their shares, in area", () => {
		const [na, eu, apac] = layout.populations.map(({ radius }) => radius ** 2);
		expect((na ?? 0) / (apac ?? 1)).toBeCloseTo(40 / 25);
		expect((eu ?? 0) / (apac ?? 1)).toBeCloseTo(35 / 25);
	});
});
