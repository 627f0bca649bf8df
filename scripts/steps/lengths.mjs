import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { filesUnder } from "./project.mjs";

const maxLines = 400;

/**
 * Source files that are too long to be about one thing.
 *
 * @param {string} root folder that holds `src`
 * @returns {Promise<string[]>}
 */
export async function lengthProblems(root) {
	const paths = (await filesUnder(root, "src")).filter((path) => /\.tsx?$/.test(path));
	const lengths = await Promise.all(
		paths.map(async (path) => {
			const text = await readFile(join(root, path), "utf8");
			return { path, lines: text.split("\n").length - (text.endsWith("\n") ? 1 : 0) };
		}),
	);
	return lengths
		.filter(({ lines }) => lines > maxLines)
		.map(({ path, lines }) => `${path}: ${lines} lines, at most ${maxLines} are allowed`);
}
