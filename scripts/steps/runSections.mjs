import { writeSections } from "./writtenBenchmarks.mjs";

/**
 * Measures sections one after the other, prints each, and keeps it at once where that is asked for. One that fails says
 * so, and the others go on.
 *
 * @param {readonly (readonly [string, () => Promise<string>])[]} sections
 * @param {{ write: boolean }} options
 */
export async function runSections(sections, { write }) {
	const start = performance.now();
	/** @type {string[]} */
	const failed = [];
	for (const [index, [name, measure]] of sections.entries()) {
		const passed = Math.round((performance.now() - start) / 1000);
		console.log(`[${index + 1} of ${sections.length}, after ${passed} s] ${name}`);
		try {
			const text = await measure();
			console.log(`\n## ${name}\n\n${text}\n`);
			if (write) writeSections(new Map([[name, text]]));
		} catch (error) {
			failed.push(name);
			console.error(`${name} could not be measured: ${error instanceof Error ? error.message : error}`);
		}
	}
	const minutes = ((performance.now() - start) / 60_000).toFixed(1);
	console.log(failed.length === 0 ? `Done in ${minutes} min.` : `Done in ${minutes} min without ${failed.join(", ")}.`);
	process.exitCode = failed.length === 0 ? 0 : 1;
}
