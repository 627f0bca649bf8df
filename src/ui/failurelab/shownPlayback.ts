import { editorStore } from "../../editor/editorStore.ts";
import { type Playback, playback } from "../../editor/playback.ts";
import { changeRates } from "./changeRates.ts";

/**
 * The lab's clock as the page shows it. While a run plays, one change of what is shown costs the browser more, the
 * more there is on the page: cursor, clock, dots and cards change together, and only so often that all of it takes
 * no more than its share of the main thread. When the clock stands, it is the clock.
 */
let shown: Playback = playback.get();
let releasedMs = Number.NEGATIVE_INFINITY;
/** What a change has cost lately, in milliseconds of the main thread. */
let costMs = 0;
const listeners = new Set<() => void>();
let stopFollowing: () => void = () => undefined;

/** How much of a new cost counts: one slow frame is no trend. */
const newCostShare = 0.2;

function release(next: Playback): void {
	shown = next;
	releasedMs = performance.now();
	for (const listener of listeners) listener();
	if (next.playing) measureFrame(releasedMs);
}

/** Until the frame that is being made is on its way: a message is read after it. */
function measureFrame(startMs: number): void {
	const { port1, port2 } = new MessageChannel();
	port1.onmessage = () => {
		costMs += newCostShare * (performance.now() - startMs - costMs);
		port1.close();
	};
	port2.postMessage(undefined);
}

function follow(): void {
	const next = playback.get();
	const isOnlyLater = next.playing && shown.playing && sameBut(next, shown);
	const { busyShare } = changeRates(editorStore.getState().design);
	if (!isOnlyLater || performance.now() - releasedMs >= costMs / busyShare) release(next);
}

/** The same but for the moment. */
function sameBut(a: Playback, b: Playback): boolean {
	return (
		a.speed === b.speed &&
		a.loop === b.loop &&
		a.fromSeconds === b.fromSeconds &&
		a.toSeconds === b.toSeconds &&
		a.spans === b.spans
	);
}

export const shownPlayback = {
	get(): Playback {
		return listeners.size === 0 ? playback.get() : shown;
	},

	subscribe(listener: () => void): () => void {
		if (listeners.size === 0) {
			shown = playback.get();
			stopFollowing = playback.subscribe(follow);
		}
		listeners.add(listener);
		return () => {
			listeners.delete(listener);
			if (listeners.size === 0) stopFollowing();
		};
	},
};
