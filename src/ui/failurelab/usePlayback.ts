import { useSyncExternalStore } from "react";
import { type Playback, playback } from "../../editor/playback.ts";

/** A part of the lab's clock; re-renders only when that part changes, so select whole seconds rather than the moment. */
export function usePlayback<T extends string | number | boolean | undefined>(select: (state: Playback) => T): T {
	return useSyncExternalStore(playback.subscribe, () => select(playback.get()));
}

/** The moment in whole seconds: what tables and labels show. */
export function useSecond(): number {
	return usePlayback(({ tSeconds }) => Math.floor(tSeconds + 1e-9));
}
