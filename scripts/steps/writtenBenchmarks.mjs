import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { arch, cpus, platform } from "node:os";
import { join } from "node:path";
import { projectRoot } from "./project.mjs";

/**
 * The tables of docs/benchmarks.md by their headings.
 *
 * @param {string} path
 */
function writtenSections(path) {
	const parts = existsSync(path) ? readFileSync(path, "utf8").split(/^## /m).slice(1) : [];
	return new Map(parts.map((part) => [part.slice(0, part.indexOf("\n")), part.slice(part.indexOf("\n")).trim()]));
}

/**
 * Keeps tables in docs/benchmarks.md, by their headings, beside the other ones that are there.
 *
 * @param {ReadonlyMap<string, string>} sections
 */
export function writeSections(sections) {
	const path = join(projectRoot, "docs", "benchmarks.md");
	const machine = `Node ${process.versions.node}, ${platform()} ${arch()}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown"}`;
	const intro =
		"Written by `npm run bench -- --write`, the page's with `--browser` too, the counted gestures with `--gestures`, the canvas' by `npm run bench:canvas -- --write`. Ratios travel between machines, absolute times don't.";
	const all = [...new Map([...writtenSections(path), ...sections])].toSorted(([a], [b]) => (a < b ? -1 : 1));
	writeFileSync(
		path,
		`# Benchmarks\n\n${intro}\n\n${machine}. Spread is the median distance from the median.\n\n${all.map(([name, table]) => `## ${name}\n\n${table}\n`).join("\n")}`,
	);
	console.log("Wrote docs/benchmarks.md.");
}
