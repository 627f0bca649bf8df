import type { Design, Id, Note } from "../design.ts";
import { fail, ok } from "../result.ts";
import { type CommandResult, setEdit } from "./command.ts";

type NoteFields = Partial<Pick<Note, "text" | "x" | "y" | "w" | "h" | "colour">>;

/** Other words, place, size or paper for a note; only what is given changes. */
export function setNotes(design: Design, changes: ReadonlyMap<Id, NoteFields>): CommandResult {
	const unknown = [...changes.keys()].find((id) => !design.notes.has(id));
	if (unknown !== undefined) return fail({ code: "unknownItem", id: unknown });
	return ok(
		[...changes].flatMap(([id, fields]) =>
			Object.entries(fields).flatMap(([key, value]) => {
				const rounded = typeof value === "number" ? Math.round(value) : value;
				return rounded === undefined ? [] : [setEdit(["notes", id, key], rounded)];
			}),
		),
	);
}
