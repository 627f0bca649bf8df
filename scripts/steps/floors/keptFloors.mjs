import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { kinds } from "./folderCoverage.mjs";

const path = fileURLToPath(new URL("floors.json", import.meta.url));

/** @returns {Record<string, import("./folderCoverage.mjs").Shares>} */
export function readFloors() {
	return JSON.parse(readFileSync(path, "utf8"));
}

/**
 * @param {string} file
 * @returns {import("./folderCoverage.mjs").Summary}
 */
export function readSummary(file) {
	return JSON.parse(readFileSync(file, "utf8"));
}

/**
 * A whole point below what was measured: room for a refactoring, not for a forgotten test.
 *
 * @param {Record<string, import("./folderCoverage.mjs").Shares>} measured
 */
export function writeFloors(measured) {
	const floors = Object.entries(measured).map(([folder, shares]) => [
		folder,
		Object.fromEntries(kinds.map((kind) => [kind, Math.max(0, Math.floor(shares[kind]) - 1)])),
	]);
	writeFileSync(path, `${JSON.stringify(Object.fromEntries(floors), undefined, "\t")}\n`);
	console.log("Wrote scripts/steps/floors/floors.json.");
}
