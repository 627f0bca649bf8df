import type { FoundCard } from "./foundCards.ts";

/** What the find bar looks for, and what it has found. */
export interface Find {
	readonly words: string;
	readonly cards: readonly FoundCard[];
	/** The one that is shown; -1 while none is. */
	readonly at: number;
}

const nothing: Find = { words: "", cards: [], at: -1 };

let find: Find | undefined;
/** Counts how often it was asked for: asked again, the open bar takes the focus. */
let asked = 0;
const listeners = new Set<() => void>();

function tell(): void {
	for (const listener of listeners) listener();
}

/** The find bar's state, outside React: a command opens it, the canvas marks what it has found. */
export const findState = {
	/** Undefined while the bar is closed. */
	get: (): Find | undefined => find,
	isOpen: (): boolean => find !== undefined,
	asked: (): number => asked,
	open(): void {
		find ??= nothing;
		asked += 1;
		tell();
	},
	change(part: Partial<Find>): void {
		if (find === undefined) return;
		find = { ...find, ...part };
		tell();
	},
	close(): void {
		find = undefined;
		tell();
	},
	subscribe: (listener: () => void): (() => void) => {
		listeners.add(listener);
		return () => {
			listeners.delete(listener);
		};
	},
};
