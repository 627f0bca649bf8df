/** A dialog of the page, of which one is open at most. */
export type DialogName = "templates" | "versions" | "shortcuts";

let shown: DialogName | undefined;
const listeners = new Set<() => void>();

function change(next: DialogName | undefined): void {
	if (shown === next) return;
	shown = next;
	for (const listener of listeners) listener();
}

/** Opens and closes the page's dialogs from anywhere: from a menu, a command, a key. */
export const dialogState = {
	get: (): DialogName | undefined => shown,
	open: change,
	close: (): void => change(undefined),
	subscribe: (listener: () => void): (() => void) => {
		listeners.add(listener);
		return () => {
			listeners.delete(listener);
		};
	},
};
