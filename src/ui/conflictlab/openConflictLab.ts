import { editor } from "../../editor/editorStore.ts";
import type { Id } from "../../engine/model/design.ts";

/** Shows the lab with a store's strategy, its regions, and what its features keep in it. */
export async function openConflictLab(store: Id): Promise<void> {
	const { conflictLab } = await import("./conflictLab.ts");
	conflictLab.chooseStore(store);
	conflictLab.show("steps");
	editor.setDock({ tab: "conflicts", open: true });
}
