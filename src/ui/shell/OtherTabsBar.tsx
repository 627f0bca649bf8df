import { AppWindow, X } from "lucide-react";
import { useState, useSyncExternalStore } from "react";
import { otherTabs } from "../../editor/otherTabs.ts";
import * as texts from "../../texts/dialogs.ts";
import { openCompare } from "../compare/openCompare.ts";
import { localTime } from "../localTime.ts";
import controls from "./Controls.module.css";
import { IconButton } from "./IconButton.tsx";
import styles from "./OtherTabsBar.module.css";

/** The same design is open in another tab: says so, and offers what was changed there. */
export function OtherTabsBar() {
	const { count, changes } = useSyncExternalStore(otherTabs.subscribe, otherTabs.get);
	const [seen, setSeen] = useState(false);
	if (changes === undefined && (count === 0 || seen)) return null;
	return (
		<div className={styles.bar} role="status" data-testid="other-tabs">
			<AppWindow size={14} strokeWidth={1.5} aria-hidden />
			{changes === undefined ? (
				<>
					<span>{texts.alsoOpenInAnotherTabChanges}</span>
					<IconButton icon={X} label={texts.dismiss} onClick={() => setSeen(true)} />
				</>
			) : (
				<>
					<span>{texts.changedInAnotherTabAt(localTime.second(changes.atMs))}</span>
					<button type="button" className={controls.link} onClick={otherTabs.takeOver}>
						{texts.takeOverItsChanges}
					</button>
					<button type="button" className={controls.link} onClick={otherTabs.keepOwn}>
						{texts.keepMine}
					</button>
					<button type="button" className={controls.link} onClick={() => compare(changes.text)}>
						{texts.compare}
					</button>
				</>
			)}
		</div>
	);
}

function compare(text: string): void {
	openCompare({ a: { kind: "open" }, b: { kind: "file", name: texts.theOtherTab, text } });
}
