import { editor } from "../../editor/editorStore.ts";
import type { Id } from "../../engine/model/design.ts";

/** Shows a scenario in the lab and in the inspector. */
export function openScenario(id: Id): void {
	editor.chooseScenario(id);
	editor.select({ kind: "scenario", id });
	editor.setDock({ tab: "lab", open: true });
}
