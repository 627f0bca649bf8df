import type { EditorState } from "../../editor/editorState.ts";

export type CommandGroup = "File" | "Edit" | "Arrange" | "Add" | "View" | "Present" | "Failures" | "Help";

/** Something that the page can do, by its name: in the command palette, in menus, by a key. */
export interface PageCommand {
	/** "edit.duplicate" */
	readonly id: string;
	readonly name: string;
	readonly group: CommandGroup;
	/** Words that it is found by beside its name. */
	readonly words?: string;
	/** Why it can't be done now, in a sentence; undefined when it can. */
	readonly unavailable?: (state: EditorState) => string | undefined;
	readonly run: () => void | Promise<void>;
}
