import { capture } from "./project.mjs";

/**
 * Runs npm: under `npm run` the one that started it, which also spares Windows the `npm.cmd` in between.
 *
 * @param {readonly string[]} parameters
 * @param {string} folder where it runs
 * @returns {Promise<string>} what it prints
 */
export async function npm(parameters, folder) {
	const own = process.env.npm_execpath;
	const [program, first] = own?.endsWith(".js") ? [process.execPath, [own]] : ["npm", []];
	const { status, output, errors } = await capture(program, [...first, ...parameters], folder);
	if (status !== 0) throw new Error(`npm ${parameters.join(" ")} ended with ${status}:\n${output}${errors}`);
	return output;
}
