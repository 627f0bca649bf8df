import { join } from "node:path";
import { capture, filesUnder, projectRoot } from "./project.mjs";

/**
 * Imports that .dependency-cruiser.cjs doesn't allow, one sentence each. Fails too where the checker overlooks files:
 * a checker that reads nothing finds nothing.
 *
 * @param {string} root folder that holds `src`
 * @returns {Promise<string[]>}
 */
export async function importProblems(root) {
	const program = join(projectRoot, "node_modules", "dependency-cruiser", "bin", "dependency-cruise.mjs");
	const config = join(projectRoot, ".dependency-cruiser.cjs");
	const parameters = [program, "src", "--config", config, "--output-type", "json"];
	const { output, errors } = await capture(process.execPath, parameters, root);
	if (!output.startsWith("{")) return [`the import checker failed: ${output}${errors}`];

	const { modules, summary } = JSON.parse(output);
	const seen = new Set(modules.map((/** @type {{ source: string }} */ module) => module.source));
	const overlooked = (await filesUnder(root, "src")).filter((path) => /\.tsx?$/.test(path) && !seen.has(path));
	return [
		...overlooked.map((path) => `${path}: the import checker did not read this file`),
		...summary.violations.map(
			(/** @type {{ rule: { name: string }, from: string, to: string }} */ { rule, from, to }) =>
				`${from}: may not import ${to} (${rule.name})`,
		),
	];
}
