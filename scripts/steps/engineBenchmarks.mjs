import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { benchmarkTable } from "./benchmarks.mjs";
import { exportsOf } from "./bundled.mjs";
import { projectRoot } from "./project.mjs";

/**
 * @param {string} path
 * @returns {Promise<readonly import("./benchmarks.mjs").BenchmarkCase[]>}
 */
async function casesOf(path) {
	const { cases } = await exportsOf(path);
	if (!Array.isArray(cases) || cases.length === 0) throw new Error(`${path} exports no cases`);
	return cases;
}

/**
 * The table of a file's cases.
 *
 * @param {string} path
 * @param {number} sampleMs a case runs for so long, five times at least
 */
async function measured(path, sampleMs) {
	const { Bench } = await import("tinybench");
	const cases = await casesOf(path);
	const bench = new Bench({
		time: sampleMs,
		iterations: 5,
		warmupTime: sampleMs / 5,
		warmupIterations: 1,
		throws: true,
	});
	for (const { name, run, setup } of cases) bench.add(name, run, setup === undefined ? {} : { beforeAll: setup });
	await bench.run();
	return benchmarkTable(
		cases.map(({ name, versus, amount }) => {
			const result = bench.getTask(name)?.result;
			if (result === undefined || !("latency" in result)) throw new Error(`${path}: "${name}" was not measured`);
			const { p50, mad } = result.latency;
			return {
				name,
				...(versus === undefined ? {} : { versus }),
				...(amount === undefined ? {} : { amount }),
				medianMs: p50,
				spreadMs: mad,
			};
		}),
	);
}

/**
 * What of test/bench runs in Node, by the sections that it writes.
 *
 * @param {readonly string[]} parts of the names of files
 * @param {number} sampleMs
 * @returns {Promise<readonly (readonly [string, () => Promise<string>])[]>}
 */
export async function engineSections(parts, sampleMs) {
	const paths = readdirSync(join(projectRoot, "test", "bench"))
		.filter((name) => name.endsWith(".bench.ts"))
		.map((name) => `test/bench/${name}`)
		.filter((path) => parts.every((part) => path.includes(part)));
	if (paths.length === 0) throw new Error("test/bench holds no such *.bench.ts");
	return paths.map((path) => /** @type {const} */ ([basename(path, ".bench.ts"), () => measured(path, sampleMs)]));
}
