import { editor, editorStore } from "../../editor/editorStore.ts";
import { tidyEdits } from "../canvas/tidyEdits.ts";
import type { PageCommand } from "./pageCommand.ts";

/** Where things stand on the canvas. */
export const arrangeCommands: readonly PageCommand[] = [
	{
		id: "arrange.tidy",
		name: "Tidy",
		group: "Arrange",
		words: "auto layout reset positions",
		run: () => void editor.apply("Tidy", tidyEdits(editorStore.getState().design)),
	},
];
