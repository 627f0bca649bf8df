import { rmSync } from "node:fs";
import { join } from "node:path";
import { ensureBrowser } from "./browser.mjs";
import { buildIfStale } from "./build.mjs";
import { countPlaywright, countReport, countVitest } from "./counts.mjs";
import { projectRoot, run } from "./project.mjs";

/** @param {string} name */
function freshReport(name) {
	const path = join(projectRoot, "test-results", name);
	rmSync(path, { force: true });
	return path;
}

/** Runs the tests of the engine, the command line and the house. */
export async function runUnitTests() {
	const report = freshReport("unit.json");
	const status = await run(
		process.execPath,
		["node_modules/vitest/vitest.mjs", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
		// A build in this process has said that it is for production; React's tools for tests aren't.
		{ env: { NODE_ENV: "test" } },
	);
	return countReport(report, (json) => countVitest(json, status));
}

/**
 * Runs the tests that drive a browser, against the production build.
 *
 * @param {readonly string[]} parameters passed on to Playwright
 */
export async function runBrowserTests(parameters = []) {
	try {
		await buildIfStale();
		await ensureBrowser();
	} catch (error) {
		return { passed: 0, failed: 1, reasons: [`playwright: not run, because ${error}`] };
	}
	const report = freshReport("e2e.json");
	const status = await run(process.execPath, ["node_modules/@playwright/test/cli.js", "test", ...parameters], {
		env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
	});
	return countReport(report, (json) => countPlaywright(json, status));
}

/**
 * Prints what failed without a test of its own, then the counts as the last line, and sets the exit status.
 *
 * @param {readonly import("./counts.mjs").Counts[]} runs
 */
export function conclude(runs) {
	const passed = runs.reduce((sum, counts) => sum + counts.passed, 0);
	const failed = runs.reduce((sum, counts) => sum + counts.failed, 0);
	for (const reason of runs.flatMap((counts) => counts.reasons)) console.log(reason);
	console.log(`${passed} passed, ${failed} failed`);
	process.exitCode = failed === 0 ? 0 : 1;
}
