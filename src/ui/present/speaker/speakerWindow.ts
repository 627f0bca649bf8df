import { newDesignId } from "../../../editor/newDesignId.ts";
import type { DeckAct } from "../deckAct.ts";
import {
	type FromSpeaker,
	type SpeakerState,
	speakerChannel,
	speakerFragment,
	type ToSpeaker,
} from "./speakerMessages.ts";

/** `closed` before the first and after the last; `blocked`: the browser wouldn't open it. */
export type SpeakerWindowState = "closed" | "opening" | "open" | "blocked";

let state: SpeakerWindowState = "closed";
let opened: Window | null = null;
let channel: BroadcastChannel | undefined;
let openedAtMs = Number.NEGATIVE_INFINITY;
/** All that was said, for a window that comes later or anew. */
let said: Partial<SpeakerState> = {};
let onAct: ((act: DeckAct) => void) | undefined;
let watch: ReturnType<typeof setInterval> | undefined;
const name = newDesignId();
const listeners = new Set<() => void>();

function become(next: SpeakerWindowState): void {
	if (next === state) return;
	state = next;
	for (const listener of listeners) listener();
}

function post(message: ToSpeaker): void {
	channel?.postMessage(message);
}

function hear({ data }: MessageEvent<FromSpeaker>): void {
	if (data.kind === "bye") closedSoon();
	else become("open");
	if (data.kind === "hello") post(onAct === undefined ? { kind: "ended" } : { kind: "state", state: said });
	if (data.kind === "act") onAct?.(data.act);
}

/** A reload says good-bye too, and is back within this time, in milliseconds. */
const reloadMs = 1500;

function closedSoon(): void {
	setTimeout(() => {
		if (opened === null || opened.closed) forget();
	}, reloadMs);
}

function forget(): void {
	clearInterval(watch);
	opened = null;
	become("closed");
}

/** The presentation's second window, for the speaker's eyes. Nothing but that window hears what it is told. */
export const speakerWindow = {
	get: (): SpeakerWindowState => state,
	subscribe(listener: () => void): () => void {
		listeners.add(listener);
		return () => {
			listeners.delete(listener);
		};
	},

	/** Opens it, or brings it to the front. Only an answer to a press or a key may. */
	open(): void {
		channel ??= connect();
		openedAtMs = performance.now();
		if (opened !== null && !opened.closed) {
			opened.focus();
			return;
		}
		const address = `${location.pathname}${location.search}${speakerFragment(name)}`;
		opened = window.open(address, "archipelago-speaker", "popup,width=1080,height=720");
		if (opened === null) {
			become("blocked");
			return;
		}
		become("opening");
		clearInterval(watch);
		watch = setInterval(() => {
			if (opened?.closed === true) forget();
		}, 1000);
	},

	/** A browser leaves full screen when another window opens. */
	hasJustOpened: (): boolean => performance.now() - openedAtMs < 3000,

	/** The word that it was blocked has been read. */
	dismiss: (): void => become("closed"),

	/** A presentation begins; the answer ends it. */
	begin(act: (act: DeckAct) => void): () => void {
		onAct = act;
		return () => {
			if (onAct !== act) return;
			onAct = undefined;
			said = {};
			post({ kind: "ended" });
		};
	},

	tell(news: Partial<SpeakerState>): void {
		said = { ...said, ...news };
		if (state === "open") post({ kind: "state", state: news });
	},
};

function connect(): BroadcastChannel {
	const made = new BroadcastChannel(speakerChannel(speakerFragment(name)) ?? name);
	made.addEventListener("message", hear);
	addEventListener("pagehide", () => post({ kind: "ended" }));
	return made;
}
