import { existsSync, readFileSync } from "node:fs";

/**
 * What a test runner did. A test that was skipped proves nothing, so it counts as failed; `reasons` says so.
 *
 * @typedef {{ passed: number, failed: number, reasons: string[] }} Counts
 */

/**
 * @param {string} runner
 * @param {{ passed: number, failed: number, skipped: number, errors: number, status: number }} seen
 * @returns {Counts}
 */
function judge(runner, { passed, failed, skipped, errors, status }) {
	const reasons = [];
	if (skipped > 0) reasons.push(`${runner}: ${skipped} skipped, counted as failed`);
	if (errors > 0) reasons.push(`${runner}: ${errors} errors outside of any test, counted as failed`);
	const total = failed + skipped + errors;
	if (passed + total === 0) return { passed, failed: 1, reasons: [...reasons, `${runner}: ran no tests`] };
	if (status !== 0 && total === 0) {
		return { passed, failed: 1, reasons: [...reasons, `${runner}: no test failed, and yet it ended with ${status}`] };
	}
	return { passed, failed: total, reasons };
}

/**
 * Counts Vitest's JSON report.
 *
 * @param {any} report
 * @param {number} status exit status of the runner
 * @returns {Counts}
 */
export function countVitest(report, status) {
	// A file that fails to load has no tests to fail.
	const broken = report.testResults.filter(
		(/** @type {any} */ file) => file.status === "failed" && file.assertionResults.length === 0,
	);
	return judge("vitest", {
		passed: report.numPassedTests,
		failed: report.numFailedTests,
		skipped: report.numPendingTests + report.numTodoTests,
		errors: broken.length,
		status,
	});
}

/**
 * Counts Playwright's JSON report.
 *
 * @param {any} report
 * @param {number} status exit status of the runner
 * @returns {Counts}
 */
export function countPlaywright(report, status) {
	const { expected, unexpected, flaky, skipped } = report.stats;
	return judge("playwright", {
		passed: expected,
		failed: unexpected + flaky,
		skipped,
		errors: report.errors.length,
		status,
	});
}

/**
 * Reads a report and counts it. What can't be counted counts as one failure.
 *
 * @param {string} path
 * @param {(report: any) => Counts} count
 * @returns {Counts}
 */
export function countReport(path, count) {
	if (!existsSync(path)) return { passed: 0, failed: 1, reasons: [`${path}: the runner wrote no report`] };
	try {
		const counts = count(JSON.parse(readFileSync(path, "utf8")));
		if (Number.isInteger(counts.passed) && Number.isInteger(counts.failed)) return counts;
		return { passed: 0, failed: 1, reasons: [`${path}: the report holds no counts`] };
	} catch (error) {
		return { passed: 0, failed: 1, reasons: [`${path}: ${error}`] };
	}
}
