import { relative } from "node:path";

/**
 * Shares of lines, branches and functions that ran, in per cent.
 *
 * @typedef {Record<"lines" | "branches" | "functions", number>} Shares
 * @typedef {Record<string, Record<"lines" | "branches" | "functions", { total: number, covered: number }>>} Summary
 */

export const kinds = /** @type {const} */ (["lines", "branches", "functions"]);

/**
 * The shares by folder of the engine.
 *
 * @param {Summary} summary of a coverage report, by absolute path
 * @param {string} root
 * @returns {Record<string, Shares>}
 */
export function folderCoverage(summary, root) {
	/** @type {Map<string, string[]>} */
	const files = new Map();
	for (const path of Object.keys(summary).filter((key) => key !== "total")) {
		const folder = relative(root, path).replaceAll("\\", "/").split("/").slice(0, 3).join("/");
		files.set(folder, [...(files.get(folder) ?? []), path]);
	}
	/**
	 * @param {readonly string[]} paths
	 * @param {"lines" | "branches" | "functions"} kind
	 */
	function share(paths, kind) {
		const counts = paths.map((path) => summary[path]?.[kind] ?? { total: 0, covered: 0 });
		const total = counts.reduce((sum, count) => sum + count.total, 0);
		const covered = counts.reduce((sum, count) => sum + count.covered, 0);
		return total === 0 ? 100 : (100 * covered) / total;
	}
	return Object.fromEntries(
		[...files]
			.toSorted(([a], [b]) => (a < b ? -1 : 1))
			.map(([folder, paths]) => [
				folder,
				{ lines: share(paths, "lines"), branches: share(paths, "branches"), functions: share(paths, "functions") },
			]),
	);
}

/**
 * What is below its floor, in words. A folder without a floor is none that may be forgotten, nor a floor without its folder.
 *
 * @param {Record<string, Shares>} measured
 * @param {Record<string, Shares>} floors
 * @returns {string[]}
 */
export function belowFloors(measured, floors) {
	const unknown = Object.keys(measured)
		.filter((folder) => floors[folder] === undefined)
		.map((folder) => `${folder} has no floor in scripts/steps/floors/floors.json`);
	const low = Object.entries(floors).flatMap(([folder, floor]) => {
		const shares = measured[folder];
		if (shares === undefined) return [`${folder} has a floor, and no test runs anything of it`];
		return kinds
			.filter((kind) => shares[kind] < floor[kind])
			.map((kind) => `${folder}: tests run ${shares[kind].toFixed(1)} % of the ${kind}; the floor is ${floor[kind]} %`);
	});
	return [...unknown, ...low];
}

/** @param {Record<string, Shares>} measured */
export function coverageTable(measured) {
	const rows = Object.entries(measured).map(
		([folder, shares]) => `| ${folder} | ${kinds.map((kind) => `${shares[kind].toFixed(1)} %`).join(" | ")} |`,
	);
	return ["| folder | lines | branches | functions |", "| --- | ---: | ---: | ---: |", ...rows].join("\n");
}
