import { editor } from "../../editor/editorStore.ts";
import { playback } from "../../editor/playback.ts";
import * as texts from "../../texts/commands.ts";
import { faultKinds } from "../failurelab/faultKinds.ts";
import { pointing } from "../failurelab/pointing.ts";
import type { PageCommand } from "./pageCommand.ts";

/** What can go wrong, and watching it. */
export const failureCommands: readonly PageCommand[] = [
	...faultKinds.map(
		({ kind, name, says }): PageCommand => ({
			id: `failures.${kind}`,
			name: `${name}…`,
			group: texts.failures,
			words: texts.faultBreak(says),
			run: () => {
				editor.setDock({ full: false });
				pointing.begin(kind);
			},
		}),
	),
	{
		id: "failures.play",
		name: texts.playOrPauseTheRun,
		group: texts.failures,
		words: texts.startStopLab,
		unavailable: ({ run }) => (run === undefined ? texts.noScenarioIsShownChoose : undefined),
		run: () => {
			if (playback.get().playing) playback.pause();
			else playback.play();
		},
	},
];
