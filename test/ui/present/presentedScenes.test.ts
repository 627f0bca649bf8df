import { describe, expect, it } from "vitest";
import { sceneByKey } from "../../../src/ui/present/presentedScenes.ts";

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
