const unreleased = "## [Unreleased]";

/** @param {string} version */
export function isVersion(version) {
	return /^\d+\.\d+\.\d+(-[0-9a-z.-]+)?$/.test(version);
}

/**
 * The part of a changelog below one of its headings.
 *
 * @param {string} text
 * @param {string} heading
 */
function section(text, heading) {
	const part = text.split(/^(?=## )/m).find((candidate) => candidate.startsWith(heading));
	return part === undefined ? undefined : part.slice(part.indexOf("\n")).trim();
}

/**
 * What a changelog says of a version: its own section, else, where there is none yet, what is not released.
 *
 * @param {string} text
 * @param {string} version
 * @returns {{ notes: string, dated: boolean }}
 */
export function notesOf(text, version) {
	const own = section(text, `## [${version}]`);
	if (own !== undefined) return { notes: own, dated: true };
	return { notes: section(text, unreleased) ?? "", dated: false };
}

/**
 * The changelog with what is not released under a version's heading, and an empty heading above for what comes next.
 *
 * @param {string} text
 * @param {{ version: string, day: string }} release the day as in 2026-01-31
 */
export function withVersion(text, { version, day }) {
	if (section(text, `## [${version}]`) !== undefined) throw new Error(`CHANGELOG.md has a section ${version} already`);
	const notes = section(text, unreleased);
	if (notes === undefined) throw new Error(`CHANGELOG.md has no heading "${unreleased}"`);
	const kept = notes.replace(/^To become [^\n]*\n+/, "").trim();
	if (kept === "") throw new Error("CHANGELOG.md has nothing under its Unreleased heading");
	const start = text.indexOf(unreleased);
	const end = text.indexOf(notes, start) + notes.length;
	return `${text.slice(0, start)}${unreleased}\n\n## [${version}] - ${day}\n\n${kept}${text.slice(end)}`;
}
