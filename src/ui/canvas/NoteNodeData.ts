import type { NoteBox } from "../../engine/layout/layout.ts";

/** What a note on the canvas shows. */
export type NoteNodeData = {
	readonly note: NoteBox;
	readonly chosen: boolean;
	/** No other note is chosen. */
	readonly alone: boolean;
	readonly readOnly: boolean;
};
