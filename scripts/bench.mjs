import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { arch, cpus, platform, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { benchmarkTable } from "./steps/benchmarks.mjs";
import { ensureInstalled } from "./steps/install.mjs";
import { filesUnder, projectRoot } from "./steps/project.mjs";

// Measures each case of test/bench. A name, or a part of one, picks files; --write keeps the tables in docs/benchmarks.md.
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { write: { type: "boolean", default: false } },
});

/**
 * Bundled as the page and the command line are: modules loaded one by one run slower.
 *
 * @param {string} path of a file in test/bench
 * @returns {Promise<readonly import("./steps/benchmarks.mjs").BenchmarkCase[]>}
 */
async function casesOf(path) {
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
	const { cases } = await import(pathToFileURL(join(outDir, "bench.mjs")).href);
	rmSync(outDir, { recursive: true });
	if (!Array.isArray(cases) || cases.length === 0) throw new Error(`${path} exports no cases`);
	return cases;
}

/** @param {string} path */
async function measure(path) {
	const { Bench } = await import("tinybench");
	const cases = await casesOf(path);
	const bench = new Bench({ time: 1000, iterations: 5, warmupTime: 200, warmupIterations: 1, throws: true });
	for (const { name, run, setup } of cases) bench.add(name, run, setup === undefined ? {} : { beforeAll: setup });
	await bench.run();
	return cases.map(({ name, versus }) => {
		const result = bench.getTask(name)?.result;
		if (result === undefined || !("latency" in result)) throw new Error(`${path}: "${name}" was not measured`);
		const { p50, mad } = result.latency;
		return { name, ...(versus === undefined ? {} : { versus }), medianMs: p50, spreadMs: mad };
	});
}

await ensureInstalled();
const paths = (await filesUnder(projectRoot, "test/bench"))
	.filter((path) => path.endsWith(".bench.ts"))
	.filter((path) => positionals.every((part) => path.includes(part)));
if (paths.length === 0) throw new Error("test/bench holds no such *.bench.ts");

const sections = [];
for (const path of paths) {
	const section = `## ${basename(path, ".bench.ts")}\n\n${benchmarkTable(await measure(path))}\n`;
	console.log(section);
	sections.push(section);
}

if (values.write) {
	const machine = `Node ${process.versions.node}, ${platform()} ${arch()}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown"}`;
	const intro = "Written by `npm run bench -- --write`. Ratios travel between machines, absolute times don't.";
	writeFileSync(
		join(projectRoot, "docs", "benchmarks.md"),
		`# Benchmarks\n\n${intro}\n\n${machine}. Spread is the median distance from the median.\n\n${sections.join("\n")}`,
	);
	console.log("Wrote docs/benchmarks.md.");
}
