import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { projectRoot } from "./project.mjs";

/**
 * What a TypeScript file exports, bundled as the page and the command line are: modules loaded one by one run slower.
 *
 * @param {string} path
 * @returns {Promise<Record<string, unknown>>}
 */
export async function exportsOf(path) {
	const outDir = mkdtempSync(join(tmpdir(), "archipelago-bench-"));
	const exported = await import(pathToFileURL(await bundle(path, outDir)).href);
	rmSync(outDir, { recursive: true });
	return exported;
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
