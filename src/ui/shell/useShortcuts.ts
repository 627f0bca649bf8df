import { useEffect } from "react";
import { editor } from "../../editor/editorStore.ts";
import { chooseFile, saveFile } from "../../editor/files.ts";

/** Whether a key goes to what is being typed in. */
function isTyping(target: EventTarget | null): boolean {
	if (!(target instanceof HTMLElement)) return false;
	return target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName);
}

const withCommand: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
	z: (event) => (event.shiftKey ? editor.redo() : editor.undo()),
	y: () => editor.redo(),
	s: (event) => void saveFile(event.shiftKey ? "as" : "same"),
	o: () => void chooseFile(),
};

/** The keys of the whole page; a text field keeps its own undo. */
export function useShortcuts(): void {
	useEffect(() => {
		const onKey = (event: KeyboardEvent) => {
			if (event.defaultPrevented || !(event.ctrlKey || event.metaKey) || event.altKey) return;
			const key = event.key.toLowerCase();
			if ((key === "z" || key === "y") && isTyping(event.target)) return;
			const action = withCommand[key];
			if (action === undefined) return;
			event.preventDefault();
			action(event);
		};
		window.addEventListener("keydown", onKey);
		return () => window.removeEventListener("keydown", onKey);
	}, []);
}
