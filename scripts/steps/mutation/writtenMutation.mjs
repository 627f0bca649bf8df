import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../project.mjs";

const head =
	"| changed | files | mutants | noticed | by a loop without end | live | not run by a test | score | on | version |";
const line = "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- | --- |";

/** @param {import("./mutateFolder.mjs").FolderFigures} figures */
export function survivorLines({ living }) {
	return living.map(
		({ file, line: at, mutator, replacement, status }) =>
			`${status === "Survived" ? "lives   " : "not run "} ${file}:${at} ${mutator}: ${replacement.replaceAll(/\s+/g, " ").slice(0, 100)}`,
	);
}

/**
 * A row of the table. The score is the share of mutants that are noticed, by a failing test or by a run that does not end.
 *
 * @param {import("./mutateFolder.mjs").FolderFigures} figures
 * @param {{ day: string, version: string }} when
 */
export function mutationRow({ name, files, mutants, killed, timedOut, survived, uncovered }, { day, version }) {
	const score = mutants === 0 ? "" : `${((100 * (killed + timedOut)) / mutants).toFixed(1)} %`;
	return `| ${[name, files, mutants, killed, timedOut, survived, uncovered, score, day, version].join(" | ")} |`;
}

/**
 * The document with a row of its table put in or replaced; what stands around the table is left as it is.
 *
 * @param {string} text
 * @param {string} row
 */
export function withRow(text, row) {
	const lines = text.split("\n");
	const start = lines.indexOf(line);
	if (start < 0) throw new Error("docs/mutation.md has lost its table");
	const length = lines.slice(start + 1).findIndex((candidate) => !candidate.startsWith("| "));
	const end = start + 1 + length;
	const named = /** @param {string} candidate */ (candidate) => candidate.slice(0, candidate.indexOf(" | "));
	const kept = lines.slice(start + 1, end).filter((candidate) => named(candidate) !== named(row));
	return [...lines.slice(0, start + 1), ...[...kept, row].toSorted(), ...lines.slice(end)].join("\n");
}

/**
 * Keeps what was found about a folder in docs/mutation.md.
 *
 * @param {import("./mutateFolder.mjs").FolderFigures} figures
 */
export function keepFolder(figures) {
	const path = join(projectRoot, "docs", "mutation.md");
	const text = existsSync(path) ? readFileSync(path, "utf8") : `# Mutation testing\n\n${head}\n${line}\n`;
	const { version } = JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8"));
	const day = new Date().toISOString().slice(0, 10);
	writeFileSync(path, withRow(text, mutationRow(figures, { day, version })));
	console.log("Wrote docs/mutation.md.");
}
