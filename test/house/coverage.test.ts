import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { belowFloors, folderCoverage } from "../../scripts/steps/floors/folderCoverage.mjs";
import { readFloors } from "../../scripts/steps/floors/keptFloors.mjs";
import { projectRoot } from "../../scripts/steps/project.mjs";

const counts = (covered: number, total: number) => ({ covered, total });

/** Three files: of the model 40 of 50 lines run, 6 of 8 branches and all 5 functions; of the layout nothing does. */
const summary = {
	total: { lines: counts(0, 1), branches: counts(0, 1), functions: counts(0, 1) },
	"/here/src/engine/model/ids.ts": { lines: counts(30, 30), branches: counts(6, 6), functions: counts(2, 2) },
	"/here/src/engine/model/commands/add.ts": { lines: counts(10, 20), branches: counts(0, 2), functions: counts(3, 3) },
	"/here/src/engine/layout/rows.ts": { lines: counts(0, 7), branches: counts(0, 0), functions: counts(0, 1) },
};

describe("the coverage of the engine", () => {
	const measured = folderCoverage(summary, "/here");

	it("is added up by folder", () => {
		expect(measured).toEqual({
			"src/engine/layout": { lines: 0, branches: 100, functions: 0 },
			"src/engine/model": { lines: 80, branches: 75, functions: 100 },
		});
	});

	it("holds at its floors", () => {
		expect(belowFloors(measured, measured)).toEqual([]);
	});

	it("below a floor names the folder, what is missing and the floor", () => {
		const floors = { ...measured, "src/engine/model": { lines: 81, branches: 75, functions: 100 } };
		expect(belowFloors(measured, floors)).toEqual([
			"src/engine/model: tests run 80.0 % of the lines; the floor is 81 %",
		]);
	});

	it("lets no folder go without a floor, and no floor without its folder", () => {
		const floors = {
			"src/engine/model": { lines: 0, branches: 0, functions: 0 },
			"src/engine/gone": measured["src/engine/model"],
		};
		expect(belowFloors(measured, floors as Record<string, (typeof floors)["src/engine/model"]>)).toEqual([
			"src/engine/layout has no floor in scripts/steps/floors/floors.json",
			"src/engine/gone has a floor, and no test runs anything of it",
		]);
	});

	it("has a floor in each folder of the engine", () => {
		const folders = readdirSync(join(projectRoot, "src/engine"), { withFileTypes: true })
			.filter((entry) => entry.isDirectory())
			.map(({ name }) => `src/engine/${name}`);
		expect(Object.keys(readFloors()).toSorted()).toEqual(folders.toSorted());
	});
});
