import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { SpeakerPage } from "./SpeakerPage.tsx";

/** Makes this window the speaker's: it opens no design of its own, and keeps nothing. */
export function showSpeaker(root: HTMLElement, channel: string): void {
	createRoot(root).render(
		<StrictMode>
			<SpeakerPage channel={channel} />
		</StrictMode>,
	);
}
