import type { Moment } from "../../../engine/drawing/moment.ts";
import type { Design } from "../../../engine/model/design.ts";
import type { DeckAct } from "../deckAct.ts";

/** What the speaker's window shows. */
export interface SpeakerState {
	readonly design: Design;
	/** The design's own scenes, or those that are implied. */
	readonly index: number;
	readonly black: boolean;
	readonly theme: "light" | "dark";
	/** Milliseconds since 1970. */
	readonly startedAtMs: number;
	/** Of the scenario that plays; undefined in a still scene. */
	readonly playing: boolean | undefined;
	readonly tSeconds: number;
	readonly moment: Moment | undefined;
}

/** From the presentation to the speaker's window. */
export type ToSpeaker =
	| { readonly kind: "state"; readonly state: Partial<SpeakerState> }
	/** The presentation has ended; the window waits for the next one. */
	| { readonly kind: "ended" };

/** From the speaker's window to the presentation. */
export type FromSpeaker =
	/** It is there, anew or after a reload, and knows nothing. */
	{ readonly kind: "hello" } | { readonly kind: "bye" } | { readonly kind: "act"; readonly act: DeckAct };

/** The speaker's window is the same page with this at the end of its address, which never leaves the browser. */
const fragment = "#speaker=";

export function speakerFragment(name: string): string {
	return `${fragment}${name}`;
}

/** The name of the channel to the presentation; undefined where the address is no speaker's window's. */
export function speakerChannel(hash: string): string | undefined {
	const name = hash.startsWith(fragment) ? hash.slice(fragment.length) : "";
	return /^[a-z0-9-]{8,64}$/i.test(name) ? `archipelago.speaker.${name}` : undefined;
}
