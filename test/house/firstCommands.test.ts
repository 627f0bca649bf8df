import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";

/** Packages that a script needs before its first line runs, by what it imports at its head. */
function packagesAtOnce(path: string, seen = new Set<string>()): readonly string[] {
	if (seen.has(path)) return [];
	seen.add(path);
	const imported = [...readFileSync(path, "utf8").matchAll(/^(?:import|export) [^;]*?from "([^"]+)"/gm)];
	return imported.flatMap(([, name = ""]) => {
		if (name.startsWith("node:")) return [];
		return name.startsWith(".") ? packagesAtOnce(join(dirname(path), name), seen) : [name];
	});
}

// Each installs what is missing, and can't when it needs that to begin with.
it.each([
	"start",
	"test",
	"build",
	"check",
	"fix",
	"e2e",
	"bench",
	"fuzz",
	"kills",
	"scale",
	"coverage",
	"mutation",
	"release",
])("npm run %s begins where nothing is installed", (name) => {
	expect(packagesAtOnce(`scripts/${name}.mjs`)).toEqual([]);
});
