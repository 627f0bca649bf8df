import { mkdirSync, mkdtempSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { projectRoot } from "./project.mjs";
import { removedAtExit } from "./removedAtExit.mjs";

/**
 * What a TypeScript file exports, bundled as the page and the command line are: modules loaded one by one run slower.
 *
 * @param {string} path
 * @returns {Promise<Record<string, unknown>>}
 */
export async function exportsOf(path) {
	// Below the project, so that files of packages are found from there.
	const cache = join(projectRoot, "node_modules", ".cache");
	mkdirSync(cache, { recursive: true });
	// Not before: what is imported when it is needed lies there too.
	const outDir = removedAtExit(mkdtempSync(join(cache, "bench-")));
	return await import(pathToFileURL(await bundle(path, outDir)).href);
}

/**
 * Bundles a TypeScript file into a folder; the path of what it has become.
 *
 * @param {string} path
 * @param {string} outDir
 */
export async function bundle(path, outDir) {
	const { build } = await import("vite");
	await build({
		configFile: false,
		logLevel: "warn",
		root: projectRoot,
		build: {
			ssr: path,
			outDir,
			emptyOutDir: false,
			minify: false,
			rolldownOptions: { output: { entryFileNames: "bench.mjs" } },
		},
		ssr: { noExternal: true },
	});
	return join(outDir, "bench.mjs");
}
