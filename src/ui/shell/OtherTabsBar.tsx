import { AppWindow, X } from "lucide-react";
import { useState, useSyncExternalStore } from "react";
import { otherTabs } from "../../editor/otherTabs.ts";
import { openCompare } from "../compare/openCompare.ts";
import controls from "./Controls.module.css";
import { IconButton } from "./IconButton.tsx";
import styles from "./OtherTabsBar.module.css";

const time = new Intl.DateTimeFormat(undefined, { timeStyle: "medium" });

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
					<span>Also open in another tab. Changes there don't show here.</span>
					<IconButton icon={X} label="Dismiss" onClick={() => setSeen(true)} />
				</>
			) : (
				<>
					<span>Changed in another tab at {time.format(changes.atMs)}.</span>
					<button type="button" className={controls.link} onClick={otherTabs.takeOver}>
						Take over its changes
					</button>
					<button type="button" className={controls.link} onClick={otherTabs.keepOwn}>
						Keep mine
					</button>
					<button type="button" className={controls.link} onClick={() => compare(changes.text)}>
						Compare
					</button>
				</>
			)}
		</div>
	);
}

function compare(text: string): void {
	openCompare({ a: { kind: "open" }, b: { kind: "file", name: "The other tab", text } });
}
