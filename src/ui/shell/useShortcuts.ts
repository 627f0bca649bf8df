import { useEffect } from "react";
import { editor, editorStore } from "../../editor/editorStore.ts";
import { paletteSearch } from "../palette/paletteSearch.ts";
import type { DialogName } from "./Dialogs.tsx";

const withCommandKey: Readonly<Record<string, () => void>> = {
	z: editor.undo,
	"shift z": editor.redo,
	y: editor.redo,
	s: () => void withFiles((files) => files.save()),
	"shift s": () => void withFiles((files) => files.saveAs()),
	o: () => void withFiles((files) => files.open()),
};

type Files = typeof import("../../editor/files.ts").files;

/** What reads and writes files is loaded when it is first asked for. */
async function withFiles(act: (files: Files) => Promise<unknown>): Promise<void> {
	const { files } = await import("../../editor/files.ts");
	await act(files);
}

function isTyping(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLElement &&
		(target.isContentEditable || target.matches("input:not([type=checkbox],[type=radio]), textarea, select"))
	);
}

/** In the YAML pane undo is the pane's own; saving and opening are the page's wherever the focus is. */
function mayRun(key: string, target: EventTarget | null): boolean {
	return !isTyping(target) || key === "s" || key === "shift s" || key === "o";
}

/** The page's keys; those of the canvas and the lab are their own. */
export function useShortcuts(onDialog: (dialog: DialogName) => void): void {
	useEffect(() => {
		const onKey = (event: KeyboardEvent): void => {
			if (event.defaultPrevented || editorStore.getState().presenting !== undefined) return;
			if (event.ctrlKey || event.metaKey) commandKey(event);
			else if (!isTyping(event.target)) plainKey(event, onDialog);
		};
		window.addEventListener("keydown", onKey);
		return () => window.removeEventListener("keydown", onKey);
	}, [onDialog]);
}

function commandKey(event: KeyboardEvent): void {
	const key = event.key.toLowerCase();
	const name = event.shiftKey ? `shift ${key}` : key;
	const action = withCommandKey[name];
	if (action === undefined || !mayRun(name, event.target)) return;
	event.preventDefault();
	action();
}

function plainKey(event: KeyboardEvent, onDialog: (dialog: DialogName) => void): void {
	if (event.key === "?") {
		event.preventDefault();
		onDialog("shortcuts");
	} else if (event.key === "/") {
		event.preventDefault();
		editor.setRail("palette");
		paletteSearch.ask();
	} else if (event.key === "m") {
		editor.setView(editorStore.getState().view === "map" ? "lanes" : "map");
	} else if (event.key === "Escape") {
		editor.select({ kind: "none" });
	}
}
