import { describe, expect, it } from "vitest";
import { countPlaywright, countReport, countVitest } from "../../scripts/steps/counts.mjs";
import { folderWith } from "./folderWith.ts";

const vitestReport = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
const playwrightReport = { stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] };

describe("the count of tests", () => {
	it("takes what the runners report", () => {
		expect(countVitest(vitestReport, 0)).toEqual({ passed: 7, failed: 0, reasons: [] });
		expect(countVitest({ ...vitestReport, numFailedTests: 2 }, 1)).toEqual({ passed: 7, failed: 2, reasons: [] });
		expect(countPlaywright(playwrightReport, 0)).toEqual({ passed: 4, failed: 0, reasons: [] });
	});

	it("counts a file that doesn't load as failed", () => {
		const broken = { status: "failed", assertionResults: [] };
		expect(countVitest({ ...vitestReport, testResults: [broken] }, 1)).toMatchObject({ passed: 7, failed: 1 });
	});

	it("counts a flaky test as failed", () => {
		const stats = { ...playwrightReport.stats, unexpected: 1, flaky: 1 };
		expect(countPlaywright({ ...playwrightReport, stats }, 1)).toMatchObject({ passed: 4, failed: 2 });
	});

	it("counts what was skipped as failed, and says so", () => {
		const report = { ...vitestReport, numPendingTests: 1, numTodoTests: 1 };
		expect(countVitest(report, 0)).toEqual({
			passed: 7,
			failed: 2,
			reasons: ["vitest: 2 skipped, counted as failed"],
		});
	});

	it("counts a runner that ran nothing as failed", () => {
		expect(countVitest({ ...vitestReport, numPassedTests: 0 }, 0)).toMatchObject({ passed: 0, failed: 1 });
	});

	it("counts a runner that fails without a failed test as failed", () => {
		expect(countPlaywright(playwrightReport, 130)).toMatchObject({ passed: 4, failed: 1 });
	});

	it.each([
		["missing", {}],
		["empty", { "report.json": "" }],
		["of another shape", { "report.json": "{}" }],
		["without numbers", { "report.json": '{ "stats": {}, "errors": [] }' }],
	])("counts a report that is %s as failed", (_, files) => {
		const root = folderWith(files);
		const counts = countReport(`${root}/report.json`, (report) => countPlaywright(report, 0));
		expect(counts).toMatchObject({ passed: 0, failed: 1 });
		expect(counts.reasons).toHaveLength(1);
	});
});
