import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "./project.mjs";
import { alignedTable } from "./tables.mjs";

/** Kinds of gesture that need no key. @type {ReadonlySet<string>} */
const pointer = new Set(["clicks", "drags", "taps"]);

/**
 * @param {Record<string, number>} count
 * @param {(kind: string) => boolean} isMeant
 */
function kindsOf(count, isMeant) {
	const meant = Object.entries(count).filter(([kind]) => isMeant(kind));
	return meant.map(([kind, each]) => `${each} ${kind}`).join(", ");
}

/**
 * The gestures that the browser tests counted when they ran last, as a table.
 *
 * @returns {string}
 */
export function gestureTable() {
	const folder = join(projectRoot, "test-results", "gestures");
	const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".json")) : [];
	if (files.length === 0) throw new Error("No gestures are counted yet: run `npm run e2e -- gestures shop` first.");
	/** @type {{ what: string, count: Record<string, number> }[]} */
	const counted = files.map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")));
	const rows = counted
		.toSorted((a, b) => (a.what < b.what ? -1 : 1))
		.map(({ what, count }) => [
			what,
			`${Object.values(count).reduce((sum, each) => sum + each, 0)}`,
			kindsOf(count, (kind) => pointer.has(kind)),
			kindsOf(count, (kind) => !pointer.has(kind)),
		]);
	return alignedTable([["what", "gestures", "of the pointer", "of the keyboard"], ...rows]);
}
