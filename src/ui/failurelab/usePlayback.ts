import { useSyncExternalStore } from "react";
import type { Playback } from "../../editor/playback.ts";
import { shownPlayback } from "./shownPlayback.ts";
import { shownSecond } from "./shownSecond.ts";

/** A part of the lab's clock; re-renders only when that part changes, so select whole seconds rather than the moment. */
export function usePlayback<T extends string | number | boolean | undefined>(select: (state: Playback) => T): T {
	return useSyncExternalStore(shownPlayback.subscribe, () => select(shownPlayback.get()));
}

/** Digits that change more often in a second are a blur. */
const clockChanges = 10;

/** The moment in whole seconds: the clock, which at high speeds goes by more of them. */
export function useSecond(): number {
	return usePlayback(({ tSeconds, playing, speed }) => {
		const stride = playing ? Math.max(1, Math.round(speed / clockChanges)) : 1;
		return Math.floor((tSeconds + 1e-9) / stride) * stride;
	});
}

/** The moment that cards, tables and log show, in whole seconds: the clock's when it stands, while it moves the same for all and a little behind. */
export function useShownSecond(): number {
	return useSyncExternalStore(shownSecond.subscribe, shownSecond.get);
}
