import { dialogState } from "../shell/dialogState.ts";
import { hintState } from "../shell/hints/hintState.ts";
import type { PageCommand } from "./pageCommand.ts";

/** How the page is used. */
export const helpCommands: readonly PageCommand[] = [
	{
		id: "help.commands",
		name: "Commands…",
		group: "Help",
		words: "palette search",
		run: () => (dialogState.get() === "commands" ? dialogState.close() : dialogState.open("commands")),
	},
	{
		id: "help.shortcuts",
		name: "Shortcuts",
		group: "Help",
		words: "keys keyboard sheet gestures",
		run: () => dialogState.open("shortcuts"),
	},
	{
		id: "help.report",
		name: "Report a problem…",
		group: "Help",
		words: "copy bug error version about",
		run: () => dialogState.open("report"),
	},
	{
		id: "help.hints",
		name: "Show the hints again",
		group: "Help",
		words: "first steps tour introduction",
		run: hintState.showAgain,
	},
];
