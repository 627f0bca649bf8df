/** Whether a later version of the page is ready to take over. */
let ready = false;
let take: () => Promise<void> = async () => undefined;
const listeners = new Set<() => void>();

/** A later version of the page: it announces itself and waits until it is asked for. */
export const newVersion = {
	isReady: (): boolean => ready,
	subscribe: (listener: () => void): (() => void) => {
		listeners.add(listener);
		return () => {
			listeners.delete(listener);
		};
	},
	announce(how: () => Promise<void>): void {
		take = how;
		ready = true;
		for (const listener of listeners) listener();
	},
	/** Reloads this tab as the new version. */
	take: (): Promise<void> => take(),
};
