import { editor, editorStore } from "../../editor/editorStore.ts";
import type { Point, Rect } from "../../engine/layout/rect.ts";
import { addNote, newNoteId } from "../../engine/model/commands/addNote.ts";
import * as texts from "../../texts/notes.ts";
import { editing } from "../canvas/editing.ts";

const sizes = { note: { w: 200, h: 120 }, frame: { w: 360, h: 240 } };

/** A new note with its corner at a point, or as large as it was drawn; its text is asked for at once. */
export function addNoteAt(at: Point | Rect, what: "note" | "frame"): void {
	const { design } = editorStore.getState();
	const rect = "w" in at ? at : { ...at, ...sizes[what] };
	const note = { ...rect, frame: what === "frame" };
	const id = newNoteId(design, note);
	if (!editor.apply(texts.addA(what), addNote(design, note))) return;
	editor.select({ kind: "items", ids: [], notes: [id] });
	editing.ask({ kind: "rename", nodeId: `note:${id}` });
}
