import type { Id } from "../../engine/model/design.ts";

/** The scene that was captured, opened or written last; its commands are about it. Undefined before the first. */
let chosen: Id | undefined;
const listeners = new Set<() => void>();

export const chosenScene = {
	get: (): Id | undefined => chosen,
	choose(id: Id | undefined): void {
		if (id === chosen) return;
		chosen = id;
		for (const listener of listeners) listener();
	},
	subscribe(listener: () => void): () => void {
		listeners.add(listener);
		return () => {
			listeners.delete(listener);
		};
	},
};
