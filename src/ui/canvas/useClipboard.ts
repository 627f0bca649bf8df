import { useEffect } from "react";
import { editorStore } from "../../editor/editorStore.ts";

type Clipboard = typeof import("../menus/clipboard.ts");

let clipboard: Clipboard | undefined;

/** Loaded before it is needed: what is copied has to be given while the browser's event lasts. */
async function load(): Promise<Clipboard> {
	clipboard = await import("../menus/clipboard.ts");
	return clipboard;
}

/** Text that somebody selected, fields, the YAML pane and dialogs have the clipboard to themselves. */
function isOthers(event: ClipboardEvent): boolean {
	const { target } = event;
	const inField =
		target instanceof Element &&
		target.closest("input, textarea, select, [contenteditable=true], [data-modal], [role=menu]") !== null;
	const selected = event.type !== "paste" && (getSelection()?.toString() ?? "") !== "";
	return event.defaultPrevented || inField || selected || editorStore.getState().presenting !== undefined;
}

function onCopy(event: ClipboardEvent): void {
	if (isOthers(event) || event.clipboardData === null || editorStore.getState().selection.kind === "none") return;
	const isCut = event.type === "cut";
	if (clipboard === undefined) {
		// Too early for the event: by the browser's leave then.
		event.preventDefault();
		void load().then<unknown>((each) => (isCut ? each.cutChosen() : each.copyChosen()));
	} else if (clipboard.copyInto(event.clipboardData)) {
		event.preventDefault();
		if (isCut) void import("./removeChosen.ts").then(({ removeChosen }) => removeChosen());
	}
}

function onPaste(event: ClipboardEvent): void {
	const text = event.clipboardData?.getData("text/plain");
	if (isOthers(event) || text === undefined) return;
	event.preventDefault();
	void load().then(({ pasteText }) => pasteText(text));
}

/** The browser's own copying, cutting and pasting, for what is chosen on the canvas. */
export function useClipboard(): void {
	useEffect(() => {
		const loadOnce = (): void => {
			if (clipboard === undefined) void load();
		};
		const stop = editorStore.subscribe(({ selection }) => {
			if (selection.kind !== "none") loadOnce();
		});
		document.addEventListener("pointerdown", loadOnce, { once: true });
		document.addEventListener("copy", onCopy);
		document.addEventListener("cut", onCopy);
		document.addEventListener("paste", onPaste);
		return () => {
			stop();
			document.removeEventListener("pointerdown", loadOnce);
			document.removeEventListener("copy", onCopy);
			document.removeEventListener("cut", onCopy);
			document.removeEventListener("paste", onPaste);
		};
	}, []);
}
