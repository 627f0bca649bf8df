import { basename } from "node:path";
import { parseArgs } from "node:util";
import { benchmarkTable, pageTable } from "./steps/benchmarks.mjs";
import { exportsOf } from "./steps/bundled.mjs";
import { gestureTable } from "./steps/gestureCounts.mjs";
import { ensureInstalled } from "./steps/install.mjs";
import { filesUnder, projectRoot } from "./steps/project.mjs";
import { writeSections } from "./steps/writtenBenchmarks.mjs";

// Measures each case of test/bench. A name, or a part of one, picks files; --browser measures the page instead, whose
// names are those of designs; --gestures takes what the browser tests counted when they ran last; --write keeps the tables in docs/benchmarks.md beside the other ones that are there.
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		write: { type: "boolean", default: false },
		browser: { type: "boolean", default: false },
		gestures: { type: "boolean", default: false },
	},
});

/**
 * @param {string} path
 * @returns {Promise<readonly import("./steps/benchmarks.mjs").BenchmarkCase[]>}
 */
async function casesOf(path) {
	const { cases } = await exportsOf(path);
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

/** @returns {Promise<ReadonlyMap<string, string>>} name of each section and its table */
async function engineSections() {
	const paths = (await filesUnder(projectRoot, "test/bench"))
		.filter((path) => path.endsWith(".bench.ts"))
		.filter((path) => positionals.every((part) => path.includes(part)));
	if (paths.length === 0) throw new Error("test/bench holds no such *.bench.ts");
	/** @type {Map<string, string>} */
	const sections = new Map();
	for (const path of paths) {
		const name = basename(path, ".bench.ts");
		sections.set(name, benchmarkTable(await measure(path)));
		console.log(`## ${name}\n\n${sections.get(name)}\n`);
	}
	return sections;
}

/** @returns {Promise<ReadonlyMap<string, string>>} */
async function pageSections() {
	const { measurePage } = await import("./steps/pageBenchmarks.mjs");
	const { pageDesigns } = await exportsOf("test/bench/pageDesigns.ts");
	if (!Array.isArray(pageDesigns)) throw new Error("test/bench/pageDesigns.ts exports no designs");
	const chosen = pageDesigns.filter(({ name }) => positionals.every((part) => name.includes(part)));
	if (chosen.length === 0) throw new Error("test/bench/pageDesigns.ts holds no such design");
	const table = pageTable(await measurePage(chosen));
	console.log(`## page\n\n${table}\n`);
	return new Map([["page", table]]);
}

function gestureSections() {
	const table = gestureTable();
	console.log(`## gestures\n\n${table}\n`);
	return new Map([["gestures", table]]);
}

await ensureInstalled();
const measured = values.browser ? pageSections : engineSections;
const sections = values.gestures ? gestureSections() : await measured();

if (values.write) writeSections(sections);
