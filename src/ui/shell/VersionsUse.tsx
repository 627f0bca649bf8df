import { useEffect, useState } from "react";
import type { KeptVersion } from "../../editor/keptVersion.ts";
import { versions } from "../../editor/versions.ts";
import { formatBytes } from "../../engine/model/numbers/formatBytes.ts";
import * as texts from "../../texts/dialogs.ts";
import controls from "./Controls.module.css";
import styles from "./VersionsDialog.module.css";

interface VersionsUseProps {
	readonly listed: readonly KeptVersion[] | undefined;
	readonly onChanged: () => Promise<void>;
}

/** What all versions take of the browser's storage, and a way to give it back. */
export function VersionsUse({ listed, onChanged }: VersionsUseProps) {
	const [kept, setKept] = useState<{ readonly count: number; readonly bytes: number }>();
	const [quota, setQuota] = useState<number>();
	const [lasts, setLasts] = useState(true);
	// biome-ignore lint/correctness/useExhaustiveDependencies: anew whenever the list is
	useEffect(() => {
		const use = (all: readonly KeptVersion[]): void =>
			setKept({ count: all.length, bytes: all.reduce((sum, { text }) => sum + text.length, 0) });
		void versions.list().then(use, () => setKept(undefined));
		// Where the browser says nothing of its storage, neither does the page.
		const unknown = (): void => undefined;
		navigator.storage?.estimate?.().then((estimate) => setQuota(estimate.quota), unknown);
		navigator.storage?.persisted?.().then(setLasts, unknown);
	}, [listed]);
	if (kept === undefined || kept.count === 0) return null;
	return (
		<div className={styles.use}>
			<p>
				{texts.versionsOfAllDesigns({
					count: kept.count,
					bytes: formatBytes(kept.bytes),
					quota: quota === undefined ? undefined : formatBytes(quota),
				})}{" "}
				<button
					type="button"
					className={controls.link}
					onClick={() => void versions.removeUnnamed().then(onChanged, onChanged)}
				>
					{texts.deleteThoseWithoutAName}
				</button>
			</p>
			{!lasts && <p>{texts.theBrowserMayForget}</p>}
		</div>
	);
}
