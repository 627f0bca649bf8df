import { describe, expect, it } from "vitest";
import { momentAt } from "../../../src/engine/drawing/momentAt.ts";
import { columnsKey, linesKey, queuesKey } from "../../../src/engine/drawing/momentKeys.ts";
import { groundShapes, quietLineShapes, quietWords } from "../../../src/engine/drawing/sceneShapes.ts";
import { layoutDesign } from "../../../src/engine/layout/layoutDesign.ts";
import { simulate } from "../../../src/engine/simulation/simulate.ts";
import { exampleDesign } from "../layout/exampleDesign.ts";

const design = exampleDesign("global-collaboration");
const layout = layoutDesign(design, { width: 928, height: 500 });

describe("moments with the same key", () => {
	const cases = [
		["columns", columnsKey, (moment) => groundShapes(layout, { moment, selectedRegions: new Set() })],
		["lines", linesKey, (moment) => quietLineShapes(layout, moment)],
		["queues", queuesKey, (moment) => quietWords(layout, moment)],
	] as const satisfies readonly (readonly [
		string,
		(moment: ReturnType<typeof momentAt>) => string,
		(moment: ReturnType<typeof momentAt>) => unknown,
	])[];

	it.each(cases)("show the same %s", (name, keyOf, draw) => {
		const scenario = design.scenarios.get("atlantic-cut");
		if (scenario === undefined) throw new Error("the example has lost its scenario");
		const short = {
			...scenario,
			durationMs: 300_000,
			faults: [{ ...scenario.faults[0], forMs: 120_000 }],
		} as typeof scenario;
		const run = simulate(design, short, { seed: 1 });
		const pictures = new Map<string, string>();
		for (let second = 0; second <= 300; second += 3) {
			const moment = momentAt({ design, scenario: short, run }, second);
			const picture = JSON.stringify(draw(moment), (_, value) =>
				name === "queues" && typeof value === "number" ? Math.round(value) : value,
			);
			const known = pictures.get(keyOf(moment)) ?? picture;
			expect(picture).toBe(known);
			pictures.set(keyOf(moment), picture);
		}
		// A cut tears lines and fills queues.
		expect(pictures.size).toBeGreaterThan(name === "columns" ? 0 : 1);
	});
});
