import { useEffect, useState } from "react";
import { editorStore } from "../../editor/editorStore.ts";
import type { KeptVersion } from "../../editor/keptVersion.ts";
import { versions } from "../../editor/versions.ts";
import * as texts from "../../texts/dialogs.ts";
import { Dialog } from "./Dialog.tsx";
import { KeepVersion } from "./KeepVersion.tsx";
import { VersionDetail } from "./VersionDetail.tsx";
import { VersionList } from "./VersionList.tsx";
import styles from "./VersionsDialog.module.css";
import { VersionsUse } from "./VersionsUse.tsx";

/** Goes back to a state that the browser kept, of this design or of one that was open before. */
export function VersionsDialog({ onClose }: { readonly onClose: () => void }) {
	const [all, setAll] = useState(false);
	const [listed, setListed] = useState<readonly KeptVersion[]>();
	const [chosen, setChosen] = useState<KeptVersion>();
	const [denied, setDenied] = useState(false);
	const load = async (shown = all): Promise<void> => {
		try {
			const found = await versions.list(shown ? undefined : editorStore.getState().file.id);
			setListed(found);
			setChosen((before) => found.find((each) => isSame(each, before)) ?? found[0]);
		} catch {
			setDenied(true);
		}
	};
	// biome-ignore lint/correctness/useExhaustiveDependencies: once; what changes the list loads it again
	useEffect(() => {
		void load();
	}, []);
	const show = (shown: boolean): void => {
		setAll(shown);
		void load(shown);
	};
	return (
		<Dialog
			title={texts.earlierVersionsInText}
			description={texts.thisBrowserKeepsEachPause}
			width="wide"
			onClose={onClose}
		>
			{denied ? (
				<p>{texts.thisBrowserKeepsNothing}</p>
			) : (
				<>
					<div className={styles.tools}>
						<KeepVersion onKept={load} />
						<label className={styles.all}>
							<input type="checkbox" checked={all} onChange={(event) => show(event.target.checked)} />
							{texts.otherDesignsToo}
						</label>
					</div>
					<div className={styles.panes}>
						<VersionList versions={listed} chosen={chosen} all={all} onChoose={setChosen} />
						{chosen !== undefined && (
							<VersionDetail
								key={`${chosen.designId} ${chosen.atMs}`}
								version={chosen}
								onChanged={load}
								onClose={onClose}
							/>
						)}
					</div>
					<VersionsUse listed={listed} onChanged={load} />
				</>
			)}
		</Dialog>
	);
}

function isSame(a: KeptVersion, b: KeptVersion | undefined): boolean {
	return a.designId === b?.designId && a.atMs === b.atMs;
}
