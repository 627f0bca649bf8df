import { useSyncExternalStore } from "react";
import controls from "../../shell/Controls.module.css";
import styles from "../Presentation.module.css";
import { speakerWindow } from "./speakerWindow.ts";

/** Says that the browser wouldn't open the speaker's window, and what can be done. */
export function SpeakerBlocked({ onNotes }: { readonly onNotes: () => void }) {
	const state = useSyncExternalStore(speakerWindow.subscribe, speakerWindow.get);
	if (state !== "blocked") return null;
	return (
		<div className={styles.blocked} role="alert">
			<p>The browser has blocked the speaker’s window. Allow pop-ups for this page, then open it again.</p>
			<button type="button" className={controls.outlined} onClick={speakerWindow.open}>
				Open it again
			</button>
			<button
				type="button"
				className={controls.outlined}
				onClick={() => {
					speakerWindow.dismiss();
					onNotes();
				}}
			>
				Show the notes here
			</button>
			<button type="button" className={controls.outlined} onClick={speakerWindow.dismiss}>
				Dismiss
			</button>
		</div>
	);
}
