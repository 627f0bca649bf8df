import * as texts from "../../texts/commands.ts";
import { dialogState } from "../shell/dialogState.ts";
import { hintState } from "../shell/hints/hintState.ts";
import type { PageCommand } from "./pageCommand.ts";

/** How the page is used. */
export const helpCommands: readonly PageCommand[] = [
	{
		id: "help.commands",
		name: texts.commandsEllipsis,
		group: texts.help,
		words: texts.paletteSearch,
		run: () => (dialogState.get() === "commands" ? dialogState.close() : dialogState.open("commands")),
	},
	{
		id: "help.shortcuts",
		name: texts.shortcuts,
		group: texts.help,
		words: texts.keysKeyboardSheetGestures,
		run: () => dialogState.open("shortcuts"),
	},
	{
		id: "help.report",
		name: texts.reportAProblem,
		group: texts.help,
		words: texts.copyBugErrorVersionAbout,
		run: () => dialogState.open("report"),
	},
	{
		id: "help.hints",
		name: texts.showTheHintsAgain,
		group: texts.help,
		words: texts.firstStepsTourIntroduction,
		run: hintState.showAgain,
	},
];
