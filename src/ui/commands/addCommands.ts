import { editor } from "../../editor/editorStore.ts";
import { paletteSearch } from "../palette/paletteSearch.ts";
import type { PageCommand } from "./pageCommand.ts";

/** Ways to what can be added. */
export const addCommands: readonly PageCommand[] = [
	{
		id: "add.technology",
		name: "Find a technology or region to add",
		group: "Add",
		words: "palette search database balancer",
		run: () => {
			editor.setRail("palette");
			paletteSearch.ask();
		},
	},
];
