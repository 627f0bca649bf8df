import { editorStore } from "../../editor/editorStore.ts";
import { paceAt } from "../../editor/pace.ts";
import { changeRates } from "./changeRates.ts";
import { shownPlayback } from "./shownPlayback.ts";

const ratesNow = () => changeRates(editorStore.getState().design);

/** While it plays, a function of the moment alone: the last whole step of so many seconds. */
function secondNow(): number {
	const state = shownPlayback.get();
	const stride = state.playing ? Math.max(1, Math.round(paceAt(state, state.tSeconds) / ratesNow().playing)) : 1;
	return Math.floor((state.tSeconds + 1e-9) / stride) * stride;
}

let shown = 0;
let changedMs = Number.NEGATIVE_INFINITY;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();
let stopFollowing: () => void = () => undefined;

function show(): void {
	clearTimeout(timer);
	timer = undefined;
	const next = secondNow();
	if (next === shown) return;
	shown = next;
	changedMs = performance.now();
	for (const listener of listeners) listener();
}

/** At once where it plays or stood; a hand that seeks is followed at a rate that the browser can keep, and its last place always. */
function follow(): void {
	const waitMs = shownPlayback.get().playing ? 0 : 1000 / ratesNow().seeking - (performance.now() - changedMs);
	if (waitMs <= 0) show();
	else timer ??= setTimeout(show, waitMs);
}

/** The moment that cards, tables and log show, in whole seconds. */
export const shownSecond = {
	get(): number {
		// Nobody has looked since it changed.
		if (listeners.size === 0) shown = secondNow();
		return shown;
	},

	subscribe(listener: () => void): () => void {
		if (listeners.size === 0) {
			shown = secondNow();
			stopFollowing = shownPlayback.subscribe(follow);
		}
		listeners.add(listener);
		return () => {
			listeners.delete(listener);
			if (listeners.size > 0) return;
			stopFollowing();
			clearTimeout(timer);
			timer = undefined;
		};
	},
};
