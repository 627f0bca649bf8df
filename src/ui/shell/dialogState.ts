/** A dialog of the page, of which one is open at most. */
export type DialogName =
	| "commands"
	| "history"
	| "paste"
	| "templates"
	| "versions"
	| "shortcuts"
	| "removal"
	| "addFeature"
	| "addPopulation"
	| "openPasted"
	| "compare"
	| "share"
	| "export"
	| "report";

let shown: DialogName | undefined;
/** What had the focus when the dialog was asked for, and gets it back. */
let opener: Element | null = null;
/** Done when the dialog is gone and the focus is back, so that it can go elsewhere. */
let after: (() => void | Promise<void>) | undefined;
const listeners = new Set<() => void>();

function change(next: DialogName | undefined): void {
	if (shown === next) return;
	shown = next;
	for (const listener of listeners) listener();
}

/** A menu's line is gone when its dialog closes: its button is what is gone back to. */
function focusedNow(): Element | null {
	const focused = document.activeElement;
	const buttonId = focused?.closest("[role=menu]")?.getAttribute("aria-labelledby");
	return buttonId ? document.getElementById(buttonId) : focused;
}

/** Opens and closes the page's dialogs from anywhere: from a menu, a command, a key. */
export const dialogState = {
	get: (): DialogName | undefined => shown,
	open(name: DialogName): void {
		if (shown === undefined) opener = focusedNow();
		change(name);
	},
	close: (): void => change(undefined),
	closeThen(action: () => void | Promise<void>): void {
		after = action;
		change(undefined);
	},
	/** For `onCloseAutoFocus` of a dialog. */
	restoreFocus(event: Event): void {
		event.preventDefault();
		if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
		opener = null;
		const action = after;
		after = undefined;
		void action?.();
	},
	subscribe: (listener: () => void): (() => void) => {
		listeners.add(listener);
		return () => {
			listeners.delete(listener);
		};
	},
};
