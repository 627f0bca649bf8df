import * as texts from "../../../texts/model/names.ts";
import type { Design, Id } from "../design.ts";
import { ok } from "../result.ts";
import { type CommandResult, setEdit } from "./command.ts";
import { freeId } from "./freeId.ts";

export interface NewNote {
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
	readonly frame: boolean;
	readonly text?: string;
}

/** A sticky note, or a frame behind the cards. */
export function addNote(design: Design, note: NewNote): CommandResult {
	const { frame, text = frame ? texts.frame : "" } = note;
	const [x, y, w, h] = [note.x, note.y, note.w, note.h].map(Math.round) as [number, number, number, number];
	return ok([setEdit(["notes", newNoteId(design, note)], { text, x, y, w, h, ...(frame ? { frame } : {}) })]);
}

/** The id that `addNote` gives. */
export function newNoteId(design: Design, { frame }: Pick<NewNote, "frame">): Id {
	return freeId(frame ? "frame" : "note", (id) => design.notes.has(id));
}
