import { RefreshCw, X } from "lucide-react";
import { useState } from "react";
import { newVersion } from "../../editor/newVersion.ts";
import * as texts from "../../texts/dialogs.ts";
import controls from "./Controls.module.css";
import { IconButton } from "./IconButton.tsx";
import styles from "./OtherTabsBar.module.css";

/** A later version of the page is ready; it takes over when the reader wants it. */
export function NewVersionBar() {
	const [later, setLater] = useState(false);
	if (later) return null;
	return (
		<div className={styles.bar} role="status" data-testid="new-version">
			<RefreshCw size={14} strokeWidth={1.5} aria-hidden />
			<span>{texts.aNewVersionIsReady}</span>
			<button type="button" className={controls.link} onClick={() => void newVersion.take()}>
				{texts.reloadNow}
			</button>
			<IconButton icon={X} label={texts.later} onClick={() => setLater(true)} />
		</div>
	);
}
