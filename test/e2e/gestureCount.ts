import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Where the counts are left that `npm run bench -- --gestures` copies into docs/benchmarks.md. */
const folder = "test-results/gestures";

/** Keeps what a way of working took, by kind of gesture. */
export function keepCount(what: string, count: Readonly<Record<string, number>>): void {
	mkdirSync(folder, { recursive: true });
	const file = `${what.replaceAll(/[^a-z]+/gi, "-").toLowerCase()}.json`;
	writeFileSync(join(folder, file), JSON.stringify({ what, count }));
}
