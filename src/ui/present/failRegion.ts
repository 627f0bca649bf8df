import { editor, editorStore } from "../../editor/editorStore.ts";
import { playback } from "../../editor/playback.ts";
import type { Id } from "../../engine/model/design.ts";
import { standardFailures } from "../../engine/review/matrix/standardFailures.ts";

/** Plays the loss of a region where the presentation stands; nothing of it comes into the design. */
export function failRegion(region: Id): void {
	const { failures } = standardFailures(editorStore.getState().design);
	const failure = failures.find(({ kind, subjects }) => kind === "region-down" && subjects[0] === region);
	if (failure === undefined) return;
	const { dock } = editorStore.getState();
	editor.playScenario(failure.scenario);
	// The lab would be opened under the presentation.
	editor.setDock(dock);
}

/** The scene goes on as it was. */
export function endFailure(scenario: Id | undefined): void {
	playback.pause();
	editor.chooseScenario(scenario);
}
