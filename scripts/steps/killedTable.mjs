/**
 * @typedef {import("./killedPages.mjs").KillOutcome} KillOutcome
 */

/** The most that may be lost, in milliseconds of editing. */
const mostLostMs = 1000;

/** @param {readonly KillOutcome[]} outcomes */
export function isAllKept(outcomes) {
	return outcomes.every(({ lostMs, torn }) => lostMs <= mostLostMs && torn.length === 0);
}

/**
 * @param {readonly number[]} values
 * @param {number} share
 */
function quantile(values, share) {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** @param {number} ms */
const shown = (ms) => `${ms.toFixed(0)} ms`;

/**
 * @param {string} name
 * @param {readonly KillOutcome[]} outcomes
 */
function row(name, outcomes) {
	const lost = outcomes.map(({ lostMs }) => lostMs);
	const kept = outcomes.flatMap(({ keptAfterMs }) => keptAfterMs);
	return [
		name,
		outcomes.length,
		outcomes.reduce((sum, { edits }) => sum + edits, 0),
		lost.filter((ms) => ms > 0).length,
		shown(quantile(lost, 0.5)),
		shown(Math.max(0, ...lost)),
		shown(quantile(kept, 0.5)),
		shown(Math.max(0, ...kept)),
		outcomes.filter(({ torn }) => torn.length > 0).length,
	];
}

/**
 * What was lost and how long an edit took to be kept, for each kind of kill.
 *
 * @param {readonly KillOutcome[]} outcomes
 */
export function killsTable(outcomes) {
	const head = [
		"killed",
		"kills",
		"edits",
		"kills that lost any",
		"lost, median",
		"lost, most",
		"kept after, median",
		"kept after, most",
		"torn",
	];
	const kinds = [...new Set(outcomes.map(({ killed }) => killed))];
	const rows = kinds.map((kind) =>
		row(
			kind,
			outcomes.filter(({ killed }) => killed === kind),
		),
	);
	const lines = [head, head.map(() => "---"), ...rows, row("all", outcomes)].map((cells) => `| ${cells.join(" | ")} |`);
	const torn = outcomes.flatMap((outcome, index) => outcome.torn.map((what) => `Kill ${index + 1}: ${what}`));
	return [...lines, ...torn].join("\n");
}
