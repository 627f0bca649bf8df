import { readFileSync } from "node:fs";
import { cpus, hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { benchmarkTable } from "../../scripts/steps/benchmarks.mjs";
import { canvasSection } from "../../scripts/steps/canvasTables.mjs";
import { lockfileProblems } from "../../scripts/steps/lockfile.mjs";
import { projectRoot } from "../../scripts/steps/project.mjs";
import { summary } from "../../scripts/steps/summaryTable.mjs";
import { writtenRows } from "../../scripts/steps/tables.mjs";
import { benchmarksPage, sectionsOf } from "../../scripts/steps/writtenBenchmarks.mjs";

const cells = (table: string) => table.split("\n").map((line) => line.replace(/ +/g, " "));

describe("a table of benchmarks", () => {
	it("shows each one's median, spread and what it is held against", () => {
		const table = benchmarkTable([
			{ name: "sorted", medianMs: 2, spreadMs: 0.05 },
			{ name: "unsorted", versus: "sorted", medianMs: 3000, spreadMs: 25 },
		]);
		expect(cells(table)).toEqual([
			"| what | median | spread | versus |",
			"| -------- | ------- | ------- | ------------- |",
			"| sorted | 2.00 ms | 50.0 µs | |",
			"| unsorted | 3.00 s | 25.0 ms | 1500 × sorted |",
		]);
	});

	it("says how much is done in a second where that is counted", () => {
		const amount = { of: "samples", count: 200_000 };
		const table = benchmarkTable([{ name: "a quorum", amount, medianMs: 250, spreadMs: 1 }]);
		expect(writtenRows(table).get("a quorum")?.get("a second")).toBe("800 k samples");
	});

	it("refuses a comparison with what wasn't measured", () => {
		expect(() => benchmarkTable([{ name: "a", versus: "b", medianMs: 1, spreadMs: 0 }])).toThrow(/isn't a case/);
	});
});

describe("the canvas beside other editors", () => {
	const sample = { taskMs: 10, scriptMs: 2, frameMsP50: 16.7, frameMsP95: 20, framesPerSecond: 60, longTasks: 0 };
	const scene = { boxes: 100, arrows: 120, openedMs: [500], weight: { elements: 10, heapMb: 5, scriptKb: 100 } };
	const measured = (editor: string, taskMs: number) => ({
		...scene,
		editor,
		gestures: { drag: [{ ...sample, taskMs }] },
	});

	it("says where another one does with less work", () => {
		const text = canvasSection([measured("Archipelago", 10), measured("Fast", 5), measured("Slow", 30)], []);
		expect(text).toContain("- Fast, drag of one box with arrows, all in view, 100 boxes: 0.50 ×");
		expect(text).not.toContain("- Slow");
		expect(writtenRows(text).get("100, Slow")?.get("task versus")).toBe("3.0 × Archipelago");
	});

	it("says what could not be measured", () => {
		expect(canvasSection([measured("Archipelago", 10)], ["Other with 100 boxes: no page"])).toContain(
			"Not measured: Other with 100 boxes: no page.",
		);
	});

	it("installs one exact version of each, from no host", () => {
		expect(lockfileProblems(join(projectRoot, "test/bench/peers"))).toEqual([]);
	});
});

describe("docs/benchmarks.md", () => {
	const text = readFileSync(join(projectRoot, "docs/benchmarks.md"), "utf8");
	const sections = sectionsOf(text);

	it("has every section, what a user feels first", () => {
		expect([...sections.keys()][0]).toBe("what a user feels");
		const measured = ["analysis", "canvas", "editing", "exports", "load", "matrix", "models", "page", "parse"];
		expect([...sections.keys()]).toEqual(expect.arrayContaining([...measured, "simulation", "staleness"]));
	});

	it("takes what a user feels from the tables below it", () => {
		expect(sections.get("what a user feels")).toBe(summary(sections));
		expect(writtenRows(summary(sections)).size).toBeGreaterThan(5);
	});

	it("names no machine but by cores and memory", () => {
		expect(text).toMatch(/^Measured on \d+ cores, \d+ GB of memory/m);
		const names = /xeon|intel|amd|epyc|ryzen|apple|graviton|@ \d|GHz/i;
		expect(text).not.toMatch(names);
		const page = benchmarksPage(new Map([["analysis", "| what |"]]));
		expect(page).not.toMatch(names);
		expect(page).not.toContain(hostname());
		for (const { model } of cpus()) expect(model === "" || !page.includes(model)).toBe(true);
	});

	it("keeps the sections that a run doesn't measure", () => {
		const page = benchmarksPage(new Map([...sections, ["scale", "| what |\n| ---- |\n| new |"]]));
		expect(sectionsOf(page).get("scale")).toContain("new");
		expect(sectionsOf(page).get("analysis")).toBe(sections.get("analysis"));
	});
});
