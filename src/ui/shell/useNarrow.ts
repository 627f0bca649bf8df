import { useSyncExternalStore } from "react";

const narrow = window.matchMedia("(max-width: 1200px)");

function subscribe(onChange: () => void): () => void {
	narrow.addEventListener("change", onChange);
	return () => narrow.removeEventListener("change", onChange);
}

/** True up to 1200 px: the rail is icons, and panels show less. */
export function useNarrow(): boolean {
	return useSyncExternalStore(subscribe, () => narrow.matches);
}
