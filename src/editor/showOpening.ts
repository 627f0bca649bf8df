import type { ShareOpening } from "../engine/format/share/shareOpening.ts";
import { editor, editorStore } from "./editorStore.ts";
import { playback } from "./playback.ts";

/** Shows the design as its link says; what the link names and the design doesn't have is passed over. */
export function showOpening({ view, scene, scenario, atSeconds }: ShareOpening): void {
	const { design } = editorStore.getState();
	if (view !== undefined) editor.setView(view);
	if (scenario !== undefined && design.scenarios.has(scenario)) {
		editor.chooseScenario(scenario);
		editor.setDock({ tab: "lab", open: true, full: false });
		if (atSeconds !== undefined) seekWhenPlayed(atSeconds);
	}
	if (scene !== undefined && design.scenes.has(scene)) editor.present(scene);
}

/** The clock has the run's length when the worker has played it. */
function seekWhenPlayed(atSeconds: number): void {
	playback.pause();
	const stop = playback.subscribe(() => {
		stop();
		playback.seek(atSeconds);
	});
}
