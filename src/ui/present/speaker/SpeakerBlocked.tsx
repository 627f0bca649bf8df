import { useSyncExternalStore } from "react";
import * as texts from "../../../texts/present.ts";
import controls from "../../shell/Controls.module.css";
import styles from "../Presentation.module.css";
import { speakerWindow } from "./speakerWindow.ts";

/** Says that the browser wouldn't open the speaker's window, and what can be done. */
export function SpeakerBlocked({ onNotes }: { readonly onNotes: () => void }) {
	const state = useSyncExternalStore(speakerWindow.subscribe, speakerWindow.get);
	if (state !== "blocked") return null;
	return (
		<div className={styles.blocked} role="alert">
			<p>{texts.theBrowserHasBlockedTheSpeakers}</p>
			<button type="button" className={controls.outlined} onClick={speakerWindow.open}>
				{texts.openItAgain}
			</button>
			<button
				type="button"
				className={controls.outlined}
				onClick={() => {
					speakerWindow.dismiss();
					onNotes();
				}}
			>
				{texts.showTheNotesHere}
			</button>
			<button type="button" className={controls.outlined} onClick={speakerWindow.dismiss}>
				{texts.dismiss}
			</button>
		</div>
	);
}
