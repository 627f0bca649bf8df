import { useCallback, useEffect, useRef, useState } from "react";
import type { DeckAct } from "../deckAct.ts";
import type { FromSpeaker, SpeakerState, ToSpeaker } from "./speakerMessages.ts";

export interface SpeakerLink {
	/** What the presentation has said so far; undefined before it answers. */
	readonly state: SpeakerState | undefined;
	readonly ended: boolean;
	readonly act: (act: DeckAct) => void;
}

/** What the presentation in the other window shows, and the way to tell it what to do. */
export function useSpeakerState(name: string): SpeakerLink {
	const [state, setState] = useState<Partial<SpeakerState>>({});
	const [ended, setEnded] = useState(false);
	const channel = useRef<BroadcastChannel>(undefined);
	useEffect(() => {
		const opened = new BroadcastChannel(name);
		channel.current = opened;
		const say = (message: FromSpeaker): void => opened.postMessage(message);
		const bye = (): void => say({ kind: "bye" });
		opened.addEventListener("message", ({ data }: MessageEvent<ToSpeaker>) => {
			setEnded(data.kind === "ended");
			if (data.kind === "state") setState((before) => ({ ...before, ...data.state }));
		});
		addEventListener("pagehide", bye);
		say({ kind: "hello" });
		return () => {
			removeEventListener("pagehide", bye);
			opened.close();
		};
	}, [name]);
	const act = useCallback((wanted: DeckAct) => {
		channel.current?.postMessage({ kind: "act", act: wanted } satisfies FromSpeaker);
	}, []);
	return { state: isWhole(state) ? state : undefined, ended, act };
}

function isWhole(state: Partial<SpeakerState>): state is SpeakerState {
	return state.design !== undefined && state.index !== undefined && state.startedAtMs !== undefined;
}
