import { createHash } from "node:crypto";
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { speaks } from "./language.mjs";
import { filesUnder, projectRoot } from "./project.mjs";

const stampPath = join(projectRoot, "dist", "stamp.txt");

const inputs = ["index.html", "package.json", "package-lock.json", "tsconfig.json", "vite.config.ts"];
const inputFolders = ["src", "public", "examples", "scripts/steps"];

/** Changes when a file that the build reads is added, removed or written. */
async function inputStamp() {
	const nested = await Promise.all(inputFolders.map((folder) => filesUnder(projectRoot, folder)));
	const hash = createHash("sha256");
	for (const path of [...inputs, ...nested.flat()]) {
		const { mtimeMs, size } = statSync(join(projectRoot, path));
		hash.update(`${path} ${mtimeMs} ${size}\n`);
	}
	return hash.digest("hex");
}

/** The page, to dist/page: static files that can be served from any path. */
async function buildPage() {
	const { build } = await import("vite");
	await build({ root: projectRoot, logLevel: "warn" });
}

/** The command line, to dist/cli: one program for Node with all that it needs. */
async function buildCommandLine() {
	const { build } = await import("vite");
	const program = join(projectRoot, "dist", "cli", "archipelago.js");
	await build({
		root: projectRoot,
		configFile: false,
		plugins: [speaks()],
		logLevel: "warn",
		publicDir: false,
		ssr: { target: "node", noExternal: true },
		build: {
			ssr: "src/cli/main.ts",
			target: "node20.19",
			outDir: "dist/cli",
			emptyOutDir: true,
			minify: false,
			rolldownOptions: { output: { format: "es", entryFileNames: "archipelago.js", chunkFileNames: "[name].js" } },
		},
	});
	const code = readFileSync(program, "utf8");
	if (!code.startsWith("#!")) writeFileSync(program, `#!/usr/bin/env node\n${code}`);
	chmodSync(program, 0o755);
	copyAssets();
}

/** Files of packages that the program reads at run time, beside it under the names that they have there. */
function copyAssets() {
	const { rasteriser, fonts, licences } = JSON.parse(readFileSync(join(projectRoot, "src/cli/assets.json"), "utf8"));
	const { resolve } = createRequire(import.meta.url);
	for (const path of [rasteriser, ...Object.values(fonts), ...licences]) {
		const target = join(projectRoot, "dist", "cli", "assets", path);
		mkdirSync(dirname(target), { recursive: true });
		copyFileSync(resolve(path), target);
	}
}

/** Builds the page and the command line. */
export async function buildAll() {
	const stamp = await inputStamp();
	rmSync(stampPath, { force: true });
	await buildPage();
	await buildCommandLine();
	mkdirSync(join(projectRoot, "dist"), { recursive: true });
	writeFileSync(stampPath, stamp);
}

/** Builds where something changed since the last build, or nothing was built yet. */
export async function buildIfStale() {
	const built = existsSync(stampPath) ? readFileSync(stampPath, "utf8") : undefined;
	if (built === (await inputStamp())) return;
	console.log("Building the page and the command line.");
	await buildAll();
}
