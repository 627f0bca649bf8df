import { editor } from "../../editor/editorStore.ts";

/** A place of the YAML pane that something asked to see; the pane takes it when it is there. */
let wanted: { readonly line: number; readonly column: number } | undefined;
const listeners = new Set<() => void>();

/** Opens the YAML pane with the cursor in this place. */
export function showLine(line: number, column = 1): void {
	wanted = { line, column };
	editor.setDock({ tab: "yaml", open: true });
	for (const listener of listeners) listener();
}

export const wantedLine = {
	/** The place asked for, once. */
	take(): { readonly line: number; readonly column: number } | undefined {
		const place = wanted;
		wanted = undefined;
		return place;
	},
	subscribe(listener: () => void): () => void {
		listeners.add(listener);
		return () => {
			listeners.delete(listener);
		};
	},
};
