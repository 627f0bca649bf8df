import type { EditorState } from "../../editor/editorState.ts";
import { allCommands } from "./allCommands.ts";
import { commandKeyText } from "./keyText.ts";
import type { PaletteEntry } from "./paletteEntry.ts";

/** The page's commands as they can be run now, but for the palette itself. */
export function commandEntries(state: EditorState): readonly PaletteEntry[] {
	return allCommands
		.filter(({ id }) => id !== "help.commands")
		.map(({ id, name, group, words, unavailable, run }) => {
			const key = commandKeyText(id);
			const reason = unavailable?.(state);
			return {
				id,
				name,
				group,
				words: `${group} ${words ?? ""}`,
				run,
				...(key === undefined ? {} : { key }),
				...(reason === undefined ? {} : { unavailable: reason }),
			};
		});
}
