import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot, run } from "./project.mjs";

/**
 * @typedef {{ version?: string, optional?: boolean }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages
 */

/**
 * The packages that the lock file asks for and that are missing or have another version. Optional ones may be missing:
 * npm leaves out those for other platforms.
 *
 * @param {LockedPackages} wanted
 * @param {LockedPackages} installed
 * @returns {string[]}
 */
export function missingPackages(wanted, installed) {
	return Object.entries(wanted)
		.filter(([path]) => path.startsWith("node_modules/"))
		.filter(([path, { version, optional }]) => {
			const found = installed[path];
			return found === undefined ? optional !== true : found.version !== version;
		})
		.map(([path]) => path);
}

/**
 * @param {string} path
 * @returns {LockedPackages}
 */
function lockedPackages(path) {
	return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")).packages : {};
}

/** Installs the packages that package-lock.json names, where some are missing. Needs nothing but Node and npm. */
export async function ensureInstalled() {
	const wanted = lockedPackages(join(projectRoot, "package-lock.json"));
	const installed = lockedPackages(join(projectRoot, "node_modules", ".package-lock.json"));
	const missing = missingPackages(wanted, installed);
	if (missing.length === 0) return;

	console.log(`Installing packages: ${missing.length} of ${Object.keys(wanted).length - 1} are missing.`);
	const parameters = ["ci", "--include=dev", "--no-audit", "--no-fund"];
	// Under `npm run`, npm says where it lies; that also spares Windows the `npm.cmd` in between.
	const npm = process.env.npm_execpath;
	const status = npm ? await run(process.execPath, [npm, ...parameters]) : await run("npm", parameters);
	if (status !== 0) {
		console.error("npm ci failed: the packages could not be installed.");
		process.exit(status);
	}
}
