import { useSyncExternalStore } from "react";
import { paceAt } from "../../editor/pace.ts";
import { type Playback, playback } from "../../editor/playback.ts";

/** A part of the lab's clock; re-renders only when that part changes, so select whole seconds rather than the moment. */
export function usePlayback<T extends string | number | boolean | undefined>(select: (state: Playback) => T): T {
	return useSyncExternalStore(playback.subscribe, () => select(playback.get()));
}

/** The moment in whole seconds: the clock. */
export function useSecond(): number {
	return usePlayback(({ tSeconds }) => Math.floor(tSeconds + 1e-9));
}

/** While a run plays, cards, tables and log change at most so often in a second on the wall: figures that change faster can't be read. */
const changesPerSecond = 5;

/** The moment that cards, tables and log show, in whole seconds: the clock's when it stands, while it plays the same for all and a little behind. */
export function useShownSecond(): number {
	return usePlayback((state) => {
		const { tSeconds, playing } = state;
		const stride = playing ? Math.max(1, Math.round(paceAt(state, tSeconds) / changesPerSecond)) : 1;
		return Math.floor((tSeconds + 1e-9) / stride) * stride;
	});
}
