import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDesign } from "../../../src/engine/format/parseDesign.ts";
import { sceneByKey, scenesAsItIs } from "../../../src/ui/present/presentedScenes.ts";

describe("the keys of a presentation", () => {
	const at = { index: 1, count: 4 };
	it.each([
		["ArrowRight", 2],
		["PageDown", 2],
		[" ", 2],
		["ArrowLeft", 0],
		["PageUp", 0],
		["Home", 0],
		["End", 3],
		["x", undefined],
	])("%s goes to its scene", (key, index) => {
		expect(sceneByKey(key, at)).toBe(index);
	});

	it("stop at the ends", () => {
		expect(sceneByKey("ArrowRight", { index: 3, count: 4 })).toBe(3);
		expect(sceneByKey("ArrowLeft", { index: 0, count: 4 })).toBe(0);
	});
});

describe("a design without scenes", () => {
	it("can be shown as it is: itself, its scenarios, its bill", () => {
		const { design } = parseDesign(readFileSync("examples/global-collaboration.yaml", "utf8"));
		if (design === undefined) throw new Error("the example has problems");
		const scenes = scenesAsItIs(design);
		expect(scenes[0]?.title).toBe("Global collaboration platform");
		expect(scenes.map(({ scenario }) => scenario).filter((id) => id !== undefined)).toEqual([
			...design.scenarios.keys(),
		]);
		expect(scenes.at(-1)?.chart).toBe("cost");
	});
});
