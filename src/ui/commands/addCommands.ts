import { editor } from "../../editor/editorStore.ts";
import { addNewScenario } from "../palette/outlineActions.ts";
import { paletteSearch } from "../palette/paletteSearch.ts";
import { dialogState } from "../shell/dialogState.ts";
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
	{
		id: "add.population",
		name: "Add users…",
		group: "Add",
		words: "population new",
		run: () => dialogState.open("addPopulation"),
	},
	{
		id: "add.feature",
		name: "Add a feature…",
		group: "Add",
		words: "new requests reads writes",
		unavailable: ({ design }) =>
			design.application.size === 0 || design.data.size === 0
				? "A feature needs an application and a store."
				: undefined,
		run: () => dialogState.open("addFeature"),
	},
	{ id: "add.scenario", name: "Add a scenario", group: "Add", words: "new failure empty", run: addNewScenario },
];
