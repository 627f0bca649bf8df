import { editor, editorStore } from "../../editor/editorStore.ts";
import { shownScenario } from "../../editor/shownScenario.ts";
import { addScenario, newScenarioId } from "../../engine/model/commands/addScenario.ts";
import { addFault, removeFault, updateFault } from "../../engine/model/commands/faults.ts";
import type { Design, Fault, Id } from "../../engine/model/design.ts";
import * as texts from "../../texts/failureLab.ts";
import { chosenFault } from "./chosenFault.ts";
import { faultText } from "./faultText.ts";
import { changedFields, faultFields } from "./notation.ts";
import { openScenario } from "./openScenario.ts";

interface FaultPlace {
	readonly scenario: Id;
	readonly index: number;
}

type ChangeFaults = (faults: readonly Fault[]) => readonly Fault[];

/** Changes a scenario that is only looked at, which is no edit of the design; false when it is one of the design's. */
function changedLabScenario(scenario: Id | undefined, change: ChangeFaults): boolean {
	const { labScenario } = editorStore.getState();
	if (labScenario === undefined || labScenario.id !== scenario) return false;
	editor.playScenario({ ...labScenario, faults: change(labScenario.faults) });
	return true;
}

function chooseLast(scenario: Id): void {
	const faults = shownScenario(editorStore.getState())?.faults ?? [];
	if (faults.length > 0) chosenFault.choose({ scenario, index: faults.length - 1 });
}

/** One entry of the history for each of these; a change that changes nothing makes none. */
export const faultEdits = {
	change(design: Design, { scenario, index }: FaultPlace, fault: Fault): void {
		if (changedLabScenario(scenario, (faults) => faults.with(index, fault))) return;
		const before = design.scenarios.get(scenario)?.faults[index];
		if (before === undefined) return;
		const fields = changedFields(before, fault);
		if (Object.keys(fields).length === 0) return;
		editor.apply(texts.changeFault(faultText(fault)), updateFault(design, { scenario, index, fields }));
	},

	/** Another one like it, after it where there is room; it is chosen then. */
	duplicate(design: Design, { scenario, index }: FaultPlace): void {
		const played = shownScenario(editorStore.getState());
		const fault = played?.faults[index];
		if (played?.id !== scenario || fault === undefined) return;
		const after = fault.atMs + fault.forMs;
		const atMs = after + fault.forMs <= played.durationMs ? after : fault.atMs;
		faultEdits.add(design, { ...fault, atMs }, scenario);
	},

	remove(design: Design, { scenario, index }: FaultPlace): void {
		if (changedLabScenario(scenario, (faults) => faults.toSpliced(index, 1))) return;
		const fault = design.scenarios.get(scenario)?.faults[index];
		const label = fault === undefined ? texts.removeAFault : texts.removeFault(faultText(fault));
		editor.apply(label, removeFault(design, { scenario, index }));
	},

	/** Into the given scenario, or into a new one, which is chosen then; the new fault's fields open. */
	add(design: Design, fault: Fault, scenario: Id | undefined): void {
		if (scenario !== undefined && changedLabScenario(scenario, (faults) => [...faults, fault])) {
			chooseLast(scenario);
			return;
		}
		const label = texts.addFault(faultText(fault));
		if (scenario !== undefined && design.scenarios.has(scenario)) {
			if (editor.apply(label, addFault(design, { scenario, fault: faultFields(fault) }))) chooseLast(scenario);
			return;
		}
		const text = faultText(fault);
		const name = text.charAt(0).toUpperCase() + text.slice(1);
		const id = newScenarioId(design, name);
		const made = editor.apply(label, addScenario(design, { id, name, duration: "20m", faults: [faultFields(fault)] }));
		if (!made) return;
		openScenario(id);
		chooseLast(id);
	},
};
