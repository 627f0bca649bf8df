import { editor, editorStore } from "../../editor/editorStore.ts";
import { playback } from "../../editor/playback.ts";
import { shownScenario } from "../../editor/shownScenario.ts";
import type { Fault } from "../../engine/model/design.ts";
import { faultEdits } from "./faultEdits.ts";
import { pointing } from "./pointing.ts";
import { strikeTimes } from "./strikeTimes.ts";

/** How long a scenario plays that is made for one fault. */
const newScenarioMs = 1_200_000;

/** The times of a fault that is pointed at now: those of the moment shown, where a scenario is shown. */
export function timesNow(): Pick<Fault, "atMs" | "forMs"> {
	const scenario = shownScenario(editorStore.getState());
	return strikeTimes(scenario === undefined ? 0 : playback.get().tSeconds, scenario?.durationMs ?? newScenarioMs);
}

/** Puts a fault that was pointed at into the scenario shown, or into a new one, and shows its fields. */
export function strikePointed(fault: Fault): void {
	const { design, ...state } = editorStore.getState();
	pointing.end();
	playback.pause();
	const shown = shownScenario({ design, ...state });
	faultEdits.add(design, { ...fault, ...timesNow() }, shown?.id);
	editor.select(
		shown === undefined || state.labScenario !== undefined ? { kind: "none" } : { kind: "scenario", id: shown.id },
	);
	editor.setDock({ tab: "lab", open: true });
}
