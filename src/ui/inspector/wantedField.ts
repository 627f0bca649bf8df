import { useSyncExternalStore } from "react";
import type { Path } from "../../engine/model/design.ts";

/** A field of the inspector that something asked to see; it takes the focus when it is there. */
let wanted: Path | undefined;
const listeners = new Set<() => void>();

function tell(path: Path | undefined): void {
	wanted = path;
	for (const listener of listeners) listener();
}

/** Long enough for the inspector to load and unfold; a field that never comes is forgotten. */
const patienceMs = 3_000;

export const wantedField = {
	ask(path: Path): void {
		tell(path);
		setTimeout(() => {
			if (wanted === path) tell(undefined);
		}, patienceMs);
	},
	done(): void {
		if (wanted !== undefined) tell(undefined);
	},
};

function subscribe(listener: () => void): () => void {
	listeners.add(listener);
	return () => {
		listeners.delete(listener);
	};
}

/** Whether the wanted field is this one, or a part of it. */
export function useIsWanted(path: Path): boolean {
	return useSyncExternalStore(subscribe, () => wanted === path || wanted?.startsWith(`${path}.`) === true);
}
