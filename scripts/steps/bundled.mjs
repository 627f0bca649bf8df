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
	const { build } = await import("vite");
	const outDir = mkdtempSync(join(tmpdir(), "archipelago-bench-"));
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
	const exported = await import(pathToFileURL(join(outDir, "bench.mjs")).href);
	rmSync(outDir, { recursive: true });
	return exported;
}
