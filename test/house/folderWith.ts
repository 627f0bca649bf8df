import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { projectRoot } from "../../scripts/steps/project.mjs";

/** A folder of its own for one test, with these files (path → text) and the project's packages; gone after the test. */
export function folderWith(files: Readonly<Record<string, string>>): string {
	const folder = mkdtempSync(join(tmpdir(), "archipelago-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	symlinkSync(join(projectRoot, "node_modules"), join(folder, "node_modules"), "dir");
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	return folder;
}
