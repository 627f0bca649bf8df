import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { projectRoot } from "../project.mjs";

/**
 * What became of a folder's mutants.
 *
 * @typedef {{ file: string, line: number, mutator: string, replacement: string, status: string }} LivingMutant
 * @typedef {{ name: string, files: number, tests: number, mutants: number, killed: number, timedOut: number, survived: number, uncovered: number, living: readonly LivingMutant[] }} FolderFigures
 */

/** What the tests of the engine read: all else stays out of the copy that is changed. */
const leftOut = [
	"/.git",
	"/dist",
	"/public",
	"/test-results",
	"/src/offline",
	"/src/ui",
	"/src/worker",
	"/test/e2e",
	"/test/house",
	"/test/ui",
];

const minuteMs = 60_000;

/**
 * @param {import("./mutatedFolders.mjs").MutatedFolder} folder
 * @returns {Promise<FolderFigures>}
 */
export async function mutateFolder({ name, files, tests }) {
	const { Stryker } = await import("@stryker-mutator/core");
	process.chdir(projectRoot);
	const kept = join("test-results", "mutation", name.replaceAll(/[^a-z0-9]+/gi, "-"));
	mkdirSync(join("test-results", "mutation"), { recursive: true });
	const options = {
		plugins: [fileURLToPath(new URL("./runner.mjs", import.meta.url))],
		testRunner: "engine",
		engineTests: tests,
		mutate: [...files],
		coverageAnalysis: /** @type {const} */ ("perTest"),
		concurrency: 1,
		// A loop without end is cut by its count; this is for one that changes nothing.
		timeoutMS: minuteMs,
		timeoutFactor: 5,
		dryRunTimeoutMinutes: 60,
		incremental: true,
		incrementalFile: `${kept}.json`,
		jsonReporter: { fileName: `${kept}-report.json` },
		reporters: ["json", "dots"],
		ignorePatterns: leftOut,
		tempDirName: ".stryker-tmp",
		warnings: false,
		allowConsoleColors: false,
	};
	const results = await new Stryker(options).runMutationTest();
	/** @param {string} status */
	const count = (status) => results.filter((result) => result.status === status).length;
	const [killed, timedOut, survived, uncovered] = [
		count("Killed"),
		count("Timeout"),
		count("Survived"),
		count("NoCoverage"),
	];
	const living = results
		.filter(({ status }) => status === "Survived" || status === "NoCoverage")
		.map(({ fileName, location, mutatorName, replacement, status }) => ({
			file: fileName,
			line: location.start.line,
			mutator: mutatorName,
			replacement: replacement ?? "",
			status,
		}));
	const mutants = killed + timedOut + survived + uncovered;
	return { name, files: files.length, tests: tests.length, mutants, killed, timedOut, survived, uncovered, living };
}
