import { useSyncExternalStore } from "react";
import { type Playback, playback } from "../../editor/playback.ts";
import { shownSecond } from "./shownSecond.ts";

/** A part of the lab's clock; re-renders only when that part changes, so select whole seconds rather than the moment. */
export function usePlayback<T extends string | number | boolean | undefined>(select: (state: Playback) => T): T {
	return useSyncExternalStore(playback.subscribe, () => select(playback.get()));
}

/** The moment in whole seconds: the clock. */
export function useSecond(): number {
	return usePlayback(({ tSeconds }) => Math.floor(tSeconds + 1e-9));
}

/** The moment that cards, tables and log show, in whole seconds: the clock's when it stands, while it moves the same for all and a little behind. */
export function useShownSecond(): number {
	return useSyncExternalStore(shownSecond.subscribe, shownSecond.get);
}
