import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, totalmem } from "node:os";
import { join } from "node:path";
import { projectRoot } from "./project.mjs";
import { summary, summaryName } from "./summaryTable.mjs";

const path = join(projectRoot, "docs", "benchmarks.md");

/**
 * The sections of a written page by their headings.
 *
 * @param {string} text
 * @returns {ReadonlyMap<string, string>}
 */
export function sectionsOf(text) {
	const parts = text.split(/^## /m).slice(1);
	return new Map(parts.map((part) => [part.slice(0, part.indexOf("\n")), part.slice(part.indexOf("\n")).trim()]));
}

/** Neither the processor's name nor the machine's: who reads this has another one. */
function machine() {
	const memoryGb = Math.round(totalmem() / 2 ** 30);
	return `${availableParallelism()} cores, ${memoryGb} GB of memory, Node ${process.versions.node.split(".")[0]}, headless Chromium without a graphics card`;
}

/**
 * The page with these sections: what a user feels first, taken from the others' tables.
 *
 * @param {ReadonlyMap<string, string>} sections
 */
export function benchmarksPage(sections) {
	const others = [...sections].filter(([name]) => name !== summaryName).toSorted(([a], [b]) => (a < b ? -1 : 1));
	const all = [[summaryName, summary(new Map(others))], ...others];
	return [
		"# Benchmarks",
		"Written by `npm run bench -- --all --write`, and each part by itself: that of the engine by `npm run bench -- --write`, the page's with `--browser`, `--load` or `--editing`, the counted gestures with `--gestures`, the canvas' by `npm run bench:canvas -- --peers --write`.",
		`Measured on ${machine()}. Each figure is a median; spread is the median distance from it. Ratios travel between machines, absolute times don't.`,
		...all.map(([name, text]) => `## ${name}\n\n${text}`),
		"",
	]
		.join("\n\n")
		.replace(/\n+$/, "\n");
}

/**
 * Keeps sections in docs/benchmarks.md, by their headings, beside the other ones that are there.
 *
 * @param {ReadonlyMap<string, string>} sections Markdown of each, without its heading
 */
export function writeSections(sections) {
	const written = existsSync(path) ? sectionsOf(readFileSync(path, "utf8")) : new Map();
	writeFileSync(path, benchmarksPage(new Map([...written, ...sections])));
	console.log(`Wrote ${[...sections.keys()].join(", ")} to docs/benchmarks.md.`);
}
