import { describe, expect, it } from "vitest";
import { sampleOf } from "../../scripts/steps/mutation/mutatedFolders.mjs";
import { collector } from "../../scripts/steps/mutation/suite.mjs";
import { mutationRow, withRow } from "../../scripts/steps/mutation/writtenMutation.mjs";

const figures = {
	name: "analysis/latency",
	files: 15,
	tests: 3,
	mutants: 200,
	killed: 140,
	timedOut: 10,
	survived: 40,
	uncovered: 10,
	living: [],
};

describe("the sample of files whose mutants are tried", () => {
	const files = Array.from({ length: 100 }, (_, index) => `src/engine/model/file${index}.ts`);

	it("is a twenty-fourth of them, rounded up, the same whatever their order", () => {
		expect(sampleOf(files)).toHaveLength(5);
		expect(sampleOf(files.toReversed())).toEqual(sampleOf(files));
	});
});

describe("the tests that mutants are tried by", () => {
	it("are gathered with the groups' titles, each by a name of its own, rows of a table one by one", () => {
		const { tests, globals } = collector();
		const seen: unknown[] = [];
		globals.describe("a sum", () => {
			globals.it("of nothing", () => seen.push("nothing"));
			globals.it.each([[1, 2], [3]])("of some", (...values: unknown[]) => seen.push(values));
		});
		expect(tests.map(({ name }) => name)).toEqual(["a sum of nothing", "a sum of some", "a sum of some (2)"]);
		for (const { body } of tests) body();
		expect(seen).toEqual(["nothing", [1, 2], [3]]);
	});
});

describe("the table of mutants", () => {
	const row = mutationRow(figures, { day: "2026-01-31", version: "0.1.0" });

	it("has the share that is noticed, 150 of 200", () => {
		expect(row).toBe("| analysis/latency | 15 | 200 | 140 | 10 | 40 | 10 | 75.0 % | 2026-01-31 | 0.1.0 |");
	});

	it("keeps one row of each folder, and what stands around it", () => {
		const line = "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- | --- |";
		const text = `# Mutants\n\n| head |\n${line}\n| analysis/latency | old |\n| model | old |\n\nWords.\n`;
		expect(withRow(text, row)).toBe(`# Mutants\n\n| head |\n${line}\n${row}\n| model | old |\n\nWords.\n`);
		expect(() => withRow("# Mutants\n", row)).toThrow("lost its table");
	});
});
