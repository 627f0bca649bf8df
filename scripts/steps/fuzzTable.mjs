/**
 * What became of the inputs, a row for each kind.
 *
 * @param {ReadonlyMap<string, import("./fuzzing.mjs").Counts>} counts
 */
export function fuzzTable(counts) {
	const rows = [...counts].map(([kind, { inputs, accepted, problems, slowestMs, wholeMs, faulty }]) =>
		[kind, inputs, accepted, problems, Math.round(slowestMs), (wholeMs / inputs).toFixed(1), faulty].map(String),
	);
	const head = ["kind", "inputs", "designs", "problems", "slowest to read, ms", "mean of all, ms", "faults"];
	const sum = (/** @type {number} */ column) => String(rows.reduce((total, row) => total + Number(row[column]), 0));
	const slowest = String(Math.max(0, ...rows.map((row) => Number(row[4]))));
	const all = ["all", sum(1), sum(2), sum(3), slowest, "", sum(6)];
	return [head, head.map(() => "---"), ...rows, all].map((row) => `| ${row.join(" | ")} |`).join("\n");
}
