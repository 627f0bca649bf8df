import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDesign } from "../../../src/engine/format/parseDesign.ts";
import { impliedScenes } from "../../../src/engine/model/impliedScenes.ts";

describe("a design without scenes", () => {
	it("can be shown as it is: itself, its scenarios, its bill", () => {
		const { design } = parseDesign(readFileSync("examples/global-collaboration.yaml", "utf8"));
		if (design === undefined) throw new Error("the example has problems");
		const scenes = impliedScenes(design);
		expect(scenes[0]?.title).toBe("Global collaboration platform");
		expect(scenes.map(({ scenario }) => scenario).filter((id) => id !== undefined)).toEqual([
			...design.scenarios.keys(),
		]);
		expect(scenes.at(-1)?.chart).toBe("cost");
	});
});
