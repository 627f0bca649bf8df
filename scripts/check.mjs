import { documentProblems } from "./steps/documents.mjs";
import { importProblems } from "./steps/imports.mjs";
import { ensureInstalled } from "./steps/install.mjs";
import { lengthProblems } from "./steps/lengths.mjs";
import { lockfileProblems } from "./steps/lockfile.mjs";
import { capture, projectRoot } from "./steps/project.mjs";

/** @typedef {{ name: string, find: () => Promise<string> }} Check what it finds is printed; empty text means that all is well */

/**
 * A check that is a program of its own.
 *
 * @param {string} name
 * @param {readonly string[]} parameters
 * @returns {Check}
 */
const program = (name, parameters) => ({
	name,
	find: async () => {
		const { status, output, errors } = await capture(process.execPath, parameters);
		return status === 0 ? "" : `${output}${errors}`.trim() || `ended with ${status}`;
	},
});

/**
 * A check of our own.
 *
 * @param {string} name
 * @param {(root: string) => string[] | Promise<string[]>} problems
 * @returns {Check}
 */
const rule = (name, problems) => ({ name, find: async () => (await problems(projectRoot)).join("\n") });

/** @type {readonly Check[]} */
const checks = [
	program("types", ["node_modules/typescript/bin/tsc", "-p", "."]),
	program("types of the engine alone", ["node_modules/typescript/bin/tsc", "-p", "src/engine"]),
	program("lint and format", [
		"node_modules/@biomejs/biome/bin/biome",
		"ci",
		"--error-on-warnings",
		"--colors=off",
		"--max-diagnostics=200",
		".",
	]),
	program("nothing unused", ["node_modules/knip/bin/knip.js", "--no-progress"]),
	rule("allowed imports", importProblems),
	rule("file lengths", lengthProblems),
	rule("texts in one place", async (root) => (await import("./steps/texts.mjs")).textProblems(root)),
	rule("documents", documentProblems),
	rule("exact versions", lockfileProblems),
];

await ensureInstalled();
// Most keep one core busy, so they run beside each other; they are told of in their order.
const findings = await Promise.all(checks.map(async ({ name, find }) => ({ name, found: await find() })));
const failed = [];
for (const { name, found } of findings) {
	console.log(`${found === "" ? "ok    " : "FAILED"}  ${name}`);
	if (found === "") continue;
	failed.push(name);
	console.log(`\n${found}\n`);
}
console.log(failed.length === 0 ? `All ${checks.length} checks hold.` : `Failed: ${failed.join(", ")}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
