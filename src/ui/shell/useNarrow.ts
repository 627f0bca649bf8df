import { useSyncExternalStore } from "react";

const narrow = window.matchMedia("(max-width: 1200px)");

function subscribe(listener: () => void): () => void {
	narrow.addEventListener("change", listener);
	return () => narrow.removeEventListener("change", listener);
}

/** Whether the window is too narrow for rail, canvas and inspector side by side. */
export function useNarrow(): boolean {
	return useSyncExternalStore(subscribe, () => narrow.matches);
}
