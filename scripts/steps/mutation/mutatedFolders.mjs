import { createHash } from "node:crypto";
import { filesUnder, projectRoot } from "../project.mjs";

/**
 * Files that are changed together, and the tests that should notice.
 *
 * @typedef {{ name: string, files: readonly string[], tests: readonly string[] }} MutatedFolder
 */

const seed = "archipelago 1";
const sampledFolders = ["model", "analysis", "simulation", "format", "layout", "review"];
const oneIn = 24;

/**
 * A file's place in the shuffled order from which the sample is the first part: the same for ever, and near no other's of
 * its folder.
 *
 * @param {string} file
 */
const lot = (file) => createHash("sha256").update(`${seed} ${file}`).digest("hex");

/** @param {readonly string[]} files */
export function sampleOf(files) {
	const shuffled = files.toSorted((a, b) => (lot(a) < lot(b) ? -1 : 1));
	return shuffled.slice(0, Math.ceil(files.length / oneIn)).toSorted();
}

/** @param {string} folder */
async function sourcesOf(folder) {
	const path = `src/engine/${folder}`;
	if (path.endsWith(".ts")) return [path];
	return (await filesUnder(projectRoot, path)).filter((file) => file.endsWith(".ts"));
}

/**
 * The tests of a folder: those in the folder of the same path under test/engine, or the nearest one above it. A mutant that
 * only another folder's tests would notice counts as one that lives.
 *
 * @param {string} folder
 * @returns {Promise<readonly string[]>}
 */
async function testsOf(folder) {
	const tests = (await filesUnder(projectRoot, `test/engine/${folder}`)).filter((file) => file.endsWith(".test.ts"));
	if (tests.length > 0) return tests;
	if (!folder.includes("/")) throw new Error(`test/engine holds no tests of ${folder}`);
	return testsOf(folder.slice(0, folder.lastIndexOf("/")));
}

/**
 * What to change: the folders by name, or their sample; where none is named, the sample of all.
 *
 * @param {readonly string[]} names
 * @param {{ sample: boolean }} how
 * @returns {Promise<MutatedFolder[]>}
 */
export async function mutatedFolders(names, { sample }) {
	const wanted = names.length > 0 ? names : sampledFolders;
	return Promise.all(
		wanted.map(async (name) => {
			const sources = await sourcesOf(name);
			if (sources.length === 0) throw new Error(`src/engine holds no ${name}`);
			const tests = await testsOf(name);
			return names.length > 0 && !sample
				? { name, files: sources, tests }
				: { name: `${name} (one file in ${oneIn})`, files: sampleOf(sources), tests };
		}),
	);
}
