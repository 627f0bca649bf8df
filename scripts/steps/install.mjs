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

/**
 * Installs the packages that a folder's package-lock.json names, where some are missing. Needs nothing but Node and npm.
 *
 * @param {string} folder
 * @param {readonly string[]} [more] for npm
 * @returns {Promise<number>} npm's exit status
 */
async function install(folder, more = []) {
	const wanted = lockedPackages(join(folder, "package-lock.json"));
	const installed = lockedPackages(join(folder, "node_modules", ".package-lock.json"));
	const missing = missingPackages(wanted, installed);
	if (missing.length === 0) return 0;

	console.log(`Installing packages: ${missing.length} of ${Object.keys(wanted).length - 1} are missing.`);
	const parameters = ["ci", "--include=dev", "--no-audit", "--no-fund", "--prefix", folder, ...more];
	// Under `npm run`, npm says where it lies; that also spares Windows the `npm.cmd` in between.
	const npm = process.env.npm_execpath;
	return npm ? await run(process.execPath, [npm, ...parameters]) : await run("npm", parameters);
}

/** Installs the project's own packages, where some are missing; without them nothing goes on. */
export async function ensureInstalled() {
	const status = await install(projectRoot);
	if (status === 0) return;
	console.error("npm ci failed: the packages could not be installed.");
	process.exit(status);
}

/** Editors that the canvas is measured beside, with packages of their own: part of nothing that is shipped. */
export const peersFolder = join(projectRoot, "test", "bench", "peers");

/** Installs them. None of them needs a script of its own, nor the newer Node that one asks its builders for. */
export async function ensurePeers() {
	const status = await install(peersFolder, ["--ignore-scripts", "--loglevel=error"]);
	if (status !== 0) throw new Error(`npm ci failed in test/bench/peers with ${status}`);
}
