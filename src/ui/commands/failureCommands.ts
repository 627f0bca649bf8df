import { editor } from "../../editor/editorStore.ts";
import { playback } from "../../editor/playback.ts";
import { faultKinds } from "../failurelab/faultKinds.ts";
import { pointing } from "../failurelab/pointing.ts";
import type { PageCommand } from "./pageCommand.ts";

/** What can go wrong, and watching it. */
export const failureCommands: readonly PageCommand[] = [
	...faultKinds.map(
		({ kind, name, says }): PageCommand => ({
			id: `failures.${kind}`,
			name: `${name}…`,
			group: "Failures",
			words: `fault break ${says}`,
			run: () => {
				editor.setDock({ full: false });
				pointing.begin(kind);
			},
		}),
	),
	{
		id: "failures.play",
		name: "Play or pause the run",
		group: "Failures",
		words: "start stop lab",
		unavailable: ({ run }) => (run === undefined ? "No scenario is shown; choose one first." : undefined),
		run: () => {
			if (playback.get().playing) playback.pause();
			else playback.play();
		},
	},
];
