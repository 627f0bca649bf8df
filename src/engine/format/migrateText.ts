import { ok, type Result } from "../model/result.ts";
import { applyEdits, type EditError } from "./applyEdits.ts";
import { type Migration, migrations, readVersion } from "./migrations.ts";
import { plainTree } from "./plainTree.ts";
import { readDocument } from "./readDocument.ts";

/**
 * The text of a design in the current version of the format: the same text where it is current already
 * (or can't be read, which `parseDesign` explains), else with the steps of the versions between, one after
 * the other. What a step doesn't touch stays as it was written.
 */
export function migrateText(text: string, steps: readonly Migration[] = migrations): Result<string, EditError> {
	let current = text;
	for (const step of steps.toSorted((a, b) => a.from - b.from)) {
		const read = readDocument(current);
		if (!read.ok) return ok(current);
		const version = readVersion(read.root);
		if (!version.ok || version.version !== step.from) continue;
		const edits = step.edits(plainTree(read.root, read.reading.anchors));
		const migrated = applyEdits(current, [...edits, { op: "set", path: ["archipelago"], value: step.from + 1 }]);
		if (!migrated.ok) return migrated;
		current = migrated.value;
	}
	return ok(current);
}
