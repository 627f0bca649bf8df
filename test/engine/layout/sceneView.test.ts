import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDesign } from "../../../src/engine/format/parseDesign.ts";
import { layoutDesign } from "../../../src/engine/layout/layoutDesign.ts";
import { layoutMap } from "../../../src/engine/layout/map/layoutMap.ts";
import { mapCameraOn, mapSceneView } from "../../../src/engine/layout/map/mapSceneView.ts";
import type { Rect } from "../../../src/engine/layout/rect.ts";
import { cameraOn, sceneView } from "../../../src/engine/layout/sceneView.ts";

const { design } = parseDesign(readFileSync("examples/global-collaboration.yaml", "utf8"));
if (design === undefined) throw new Error("the example has problems");
const layout = layoutDesign(design, { width: 1200, height: 700 });

function expectClose(a: Rect, b: Rect): void {
	for (const side of ["x", "y", "w", "h"] as const) expect(a[side]).toBeCloseTo(b[side], 6);
}

describe("a camera on the lanes", () => {
	it("shows again what was seen", () => {
		const seen = { x: 200, y: 100, w: 400, h: 300 };
		expectClose(sceneView(layout, cameraOn(layout, seen)), seen);
	});

	it("stands at the region in its middle and follows that where the columns are in another order", () => {
		const column = layout.columns.find(({ region }) => region === "ap-south");
		if (column === undefined) throw new Error("the example has no such region");
		const camera = cameraOn(layout, column.rect);
		expect(camera).toEqual({ at: "ap-south", x: 0.5, y: 0.5, w: 1, h: 1 });
		const regions = new Map([...design.regions].toReversed());
		const turned = layoutDesign({ ...design, regions }, { width: 900, height: 1000 });
		const moved = turned.columns.find(({ region }) => region === "ap-south");
		expect(moved?.rect.x).not.toBe(column.rect.x);
		expectClose(sceneView(turned, camera), moved?.rect ?? column.rect);
	});

	it("leaves out the emptiness around the drawing", () => {
		const beyond = { x: -500, y: -300, w: layout.width + 900, h: layout.height + 800 };
		expect(cameraOn(layout, beyond)).toEqual({ x: 0.5, y: 0.5, w: 1, h: 1 });
	});
});

describe("a camera on the map", () => {
	const map = layoutMap(design, { width: 1000, height: 600 });

	it("shows again what was seen, on a map of another size too", () => {
		const seen = { x: 300, y: 200, w: 250, h: 160 };
		const camera = mapCameraOn(map, seen);
		expectClose(mapSceneView(map, camera), seen);
		const larger = layoutMap(design, { width: 1600, height: 900 });
		expectClose(mapSceneView(larger, camera), {
			x: larger.width / 2 + (seen.x - map.width / 2) * (larger.view.scale / map.view.scale),
			y: larger.height / 2 + (seen.y - map.height / 2) * (larger.view.scale / map.view.scale),
			w: 250 * (larger.view.scale / map.view.scale),
			h: 160 * (larger.view.scale / map.view.scale),
		});
	});

	it("stands at a region where it names one", () => {
		const at = map.regions.find(({ id }) => id === "eu-west")?.at;
		const view = mapSceneView(map, { at: "eu-west", x: 0.5, y: 0.5, w: 0.2, h: 0.2 });
		expect(view.x + view.w / 2).toBeCloseTo(at?.x ?? 0, 6);
	});
});
