import { editor } from "../../editor/editorStore.ts";
import * as texts from "../../texts/commands.ts";
import { addNewScenario } from "../palette/outlineActions.ts";
import { paletteSearch } from "../palette/paletteSearch.ts";
import { dialogState } from "../shell/dialogState.ts";
import type { PageCommand } from "./pageCommand.ts";

/** Ways to what can be added. */
export const addCommands: readonly PageCommand[] = [
	{
		id: "add.technology",
		name: texts.findATechnologyOrRegion,
		group: texts.add,
		words: texts.paletteSearchDatabaseBalancer,
		run: () => {
			editor.setRail("palette");
			paletteSearch.ask();
		},
	},
	{
		id: "add.population",
		name: texts.addUsers,
		group: texts.add,
		words: texts.populationNew,
		run: () => dialogState.open("addPopulation"),
	},
	{
		id: "add.feature",
		name: texts.addAFeature,
		group: texts.add,
		words: texts.newRequestsReadsWrites,
		unavailable: ({ design }) =>
			design.application.size === 0 || design.data.size === 0 ? texts.aFeatureNeedsAnApplication : undefined,
		run: () => dialogState.open("addFeature"),
	},
	{ id: "add.scenario", name: texts.addAScenario, group: texts.add, words: texts.newFailureEmpty, run: addNewScenario },
];
