import { editor, editorStore } from "../../editor/editorStore.ts";
import { addScenario, newScenarioId } from "../../engine/model/commands/addScenario.ts";
import type { Scenario } from "../../engine/model/design.ts";
import * as texts from "../../texts/failureLab.ts";
import { durationText, faultFields } from "./notation.ts";
import { openScenario } from "./openScenario.ts";

/** Puts a scenario that was only looked at into the design, and goes on with it there. */
export function keepScenario({ name, durationMs, faults }: Scenario): void {
	const { design } = editorStore.getState();
	const id = newScenarioId(design, name);
	const scenario = { id, name, duration: durationText(durationMs), faults: faults.map(faultFields) };
	if (editor.apply(texts.keepName(name), addScenario(design, scenario))) openScenario(id);
}
