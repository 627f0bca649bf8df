import type { Design } from "../design.ts";
import type { EditValue } from "../figures.ts";
import { ok } from "../result.ts";
import { type CommandResult, deleteEdit, isWritten, type Keys, setEdit } from "./command.ts";

/** Writes one field, in the notation of the file ("30s", "40%"); undefined takes it out, so that its default holds. */
export function setField(design: Design, { path, value }: { path: Keys; value: EditValue | undefined }): CommandResult {
	if (value !== undefined) return ok([setEdit(path, value)]);
	return ok(isWritten(design, path) ? [deleteEdit(path)] : []);
}
