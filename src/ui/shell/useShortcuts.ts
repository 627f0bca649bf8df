import { useEffect } from "react";
import { editorStore } from "../../editor/editorStore.ts";
import { commandKeys } from "../commands/commandKeys.ts";
import { pressedKey } from "../commands/pressedKey.ts";
import { runCommand } from "../commands/runCommand.ts";
import { dialogState } from "./dialogState.ts";
import { typedAhead } from "./typedAhead.ts";

const commandOfKey: ReadonlyMap<string, string> = new Map(
	Object.entries(commandKeys).flatMap(([id, keys]) => keys.map((key) => [key, id] as const)),
);

/** The browser's own answer to these would be wrong wherever the focus is. */
const everywhere: ReadonlySet<string> = new Set([
	"file.open",
	"file.save",
	"file.saveAs",
	"view.find",
	"view.nextPart",
	"view.partBefore",
	"help.commands",
	"edit.field",
	"edit.id",
]);

/** They open what is typed into. */
const typedInto: ReadonlySet<string> = new Set(["help.commands", "view.find"]);

/** Fields and the YAML pane keep their keys: undo there is the field's own. */
function isTyping(target: Element): boolean {
	return (
		(target instanceof HTMLElement && target.isContentEditable) ||
		target.matches("input:not([type=checkbox],[type=radio],[type=range]), textarea, select")
	);
}

/** What is open over the page has the keys: a dialog, a menu, a list. */
function isCovered(target: Element): boolean {
	return target.closest("[role=menu], [role=listbox], [data-modal]") !== null;
}

function mayRun(id: string, target: EventTarget | null): boolean {
	if (everywhere.has(id) || !(target instanceof Element)) return true;
	return !isTyping(target) && !isCovered(target);
}

function commandPressed(event: KeyboardEvent): string | undefined {
	if (event.defaultPrevented || editorStore.getState().presenting !== undefined) return undefined;
	const id = commandOfKey.get(pressedKey(event));
	return id !== undefined && mayRun(id, event.target) ? id : undefined;
}

/** Asked for, but its field doesn't have the focus yet. */
function isPaletteLoading(): boolean {
	return dialogState.get() === "commands" && !document.activeElement?.closest("[data-modal]");
}

function isPlain({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
	return !ctrlKey && !metaKey && !altKey;
}

/** Who has moved or typed may press a key next: what answers it is there by then. */
function loadCommands(): void {
	void import("../commands/carryOut.ts");
	void import("./find/FindBar.tsx");
	void import("./Dialogs.tsx");
}

/** The page's keys; those of a card, a bar of the lab or a text are its own, and come first. */
export function useShortcuts(): void {
	useEffect(() => {
		/** What is typed into is being loaded: letters typed meanwhile are meant for it. */
		let loading = 0;
		const isAhead = (event: KeyboardEvent): boolean =>
			event.key.length === 1 && isPlain(event) && (loading > 0 || isPaletteLoading());
		const onKey = (event: KeyboardEvent): void => {
			if (isAhead(event)) {
				event.preventDefault();
				typedAhead.add(event.key);
			} else answer(event);
		};
		const answer = (event: KeyboardEvent): void => {
			const id = commandPressed(event);
			if (id === undefined) return;
			event.preventDefault();
			if (dialogState.get() !== undefined && isPlain(event)) return;
			const by = typedInto.has(id) ? 1 : 0;
			loading += by;
			void runCommand(id).finally(() => {
				loading -= by;
				if (dialogState.get() !== "commands") typedAhead.take();
			});
		};
		window.addEventListener("keydown", onKey);
		window.addEventListener("pointermove", loadCommands, { once: true });
		window.addEventListener("keydown", loadCommands, { once: true });
		return () => {
			window.removeEventListener("keydown", onKey);
			window.removeEventListener("pointermove", loadCommands);
			window.removeEventListener("keydown", loadCommands);
		};
	}, []);
}
