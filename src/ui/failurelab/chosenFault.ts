import { useSyncExternalStore } from "react";
import type { Id } from "../../engine/model/design.ts";

/** A fault by its place: faults have no ids, and may be alike. */
interface ChosenFault {
	readonly scenario: Id;
	readonly index: number;
}

let chosen: ChosenFault | undefined;
const listeners = new Set<() => void>();

/** The fault whose fields are open and whose bar is marked. */
export const chosenFault = {
	choose(next: ChosenFault | undefined): void {
		chosen = next;
		for (const listener of listeners) listener();
	},
};

function subscribe(listener: () => void): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}

/** Index of the chosen fault in a scenario; undefined when it has none. */
export function useChosenFault(scenario: Id): number | undefined {
	return useSyncExternalStore(subscribe, () => (chosen?.scenario === scenario ? chosen.index : undefined));
}
