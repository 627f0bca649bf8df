/** Whether the search field was asked for and has not taken the focus yet: the palette may have to open first. */
let asked = false;
const listeners = new Set<() => void>();

/** Brings the focus into the palette's search field, from anywhere on the page. */
export const paletteSearch = {
	ask(): void {
		asked = true;
		for (const listener of listeners) listener();
	},
	/** True once after it was asked for. */
	take(): boolean {
		const was = asked;
		asked = false;
		return was;
	},
	subscribe(listener: () => void): () => void {
		listeners.add(listener);
		return () => {
			listeners.delete(listener);
		};
	},
};
