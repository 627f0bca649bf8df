import { describe, expect, it } from "vitest";
import { findTechnology } from "../../../../src/engine/catalog/findTechnology.ts";
import { layoutMap } from "../../../../src/engine/layout/map/layoutMap.ts";
import { mapPoint } from "../../../../src/engine/layout/map/mapView.ts";
import type { Point } from "../../../../src/engine/layout/rect.ts";
import { moveEffect, targetAt, technologyEffect } from "../../../../src/ui/canvas/map/mapEffect.ts";
import { movedGesture } from "../../../../src/ui/canvas/map/mapGesture.ts";
import { pointingGround } from "../../../../src/ui/canvas/map/pointingGround.ts";
import { drawnCut, pointedFault } from "../../../../src/ui/failurelab/pointedFault.ts";
import { exampleDesign } from "../../../engine/layout/exampleDesign.ts";

const design = exampleDesign("global-collaboration");
const layout = layoutMap(design, { width: 1184, height: 596 });
const scene = { design, layout };
const madrid = mapPoint(layout.view, { latitude: 40.42, longitude: -3.7 });
const asIs = (pointer: Point) => pointer;
const regionAt = (id: string): Point => layout.regions.find((region) => region.id === id)?.at ?? { x: 0, y: 0 };

describe("users dragged over the map", () => {
	it("snap to the city under the pointer, and their move is named by it", () => {
		const near = { x: madrid.x + 5, y: madrid.y - 4 };
		const effect = moveEffect(scene, "eu", targetAt(scene, near, false));
		expect(effect?.label).toBe("Move Europe’s users to Madrid");
		expect(effect?.command()).toEqual({
			ok: true,
			value: [{ op: "set", path: ["users", "populations", "eu", "at"], value: "madrid" }],
		});
		expect(effect?.at?.x).toBeCloseTo(madrid.x, 0);
	});

	it("stand exactly where they are dropped with Alt", () => {
		const effect = moveEffect(scene, "eu", targetAt(scene, madrid, true));
		expect(effect?.name).toBe("40.42, -3.7");
	});
});

describe("users that are locked", () => {
	it("stay where they are, and say so", () => {
		const locked = { design: { ...design, canvas: new Map([["eu", { locked: true }]]) }, layout };
		const gesture = movedGesture(locked, { by: "pointer", id: "eu", pointer: madrid, exact: false }, asIs);
		expect(gesture?.refusal).toBe("eu is locked. Unlock it to move it.");
	});
});

describe("a provider's region dragged over the map", () => {
	it("says why it stays", () => {
		const gesture = movedGesture(scene, { by: "pointer", id: "us-east", pointer: madrid, exact: false }, asIs);
		expect(gesture?.refusal).toMatch(/^us-east stands in Ashburn, where AWS runs it/);
	});

	it("onto another one says where lines are drawn", () => {
		const over = regionAt("eu-west");
		const gesture = movedGesture(scene, { by: "pointer", id: "us-east", pointer: over, exact: false }, asIs);
		expect(gesture?.refusal).toMatch(/^Lines are drawn in the lanes/);
	});
});

describe("a technology over the map", () => {
	const cache = findTechnology("redis-active-active");

	it("goes to the region whose marker it is over, and nowhere beside one", () => {
		if (cache === undefined) throw new Error("no cache");
		expect(technologyEffect(scene, cache, regionAt("ap-south"))?.label).toMatch(/^Add .* to ap-south$/);
		expect(technologyEffect(scene, cache, { x: 3, y: 3 })).toBeUndefined();
	});
});

describe("a fault pointed at on the map", () => {
	const ground = { design, layout: pointingGround(layout) };

	it("hits the region by its marker", () => {
		expect(pointedFault(ground, "region-down", regionAt("eu-west"))).toMatchObject({
			kind: "strikes",
			fault: { kind: "region-down", region: "eu-west" },
		});
	});

	it("cuts what a line across the arcs parts, and nothing beside the arcs", () => {
		const middleOf = (id: string): Point => layout.links.find((link) => link.id === id)?.points[16] ?? { x: 0, y: 0 };
		const [first, second] = [middleOf("us-east>eu-west"), middleOf("us-east>ap-south")];
		const path = [{ x: first.x, y: first.y - 40 }, first, second, { x: second.x, y: second.y + 40 }];
		expect(drawnCut(ground, path)).toMatchObject({
			kind: "strikes",
			fault: { kind: "partition", between: [["us-east"], ["eu-west", "ap-south"]] },
		});
		expect(
			drawnCut(ground, [
				{ x: 2, y: 590 },
				{ x: 40, y: 590 },
			]),
		).toMatchObject({ kind: "refused" });
	});
});
