import { useEffect, useState } from "react";
import { type KeptDesign, keptVersions } from "../../editor/autosave.ts";
import { editor } from "../../editor/editorStore.ts";
import styles from "./Choices.module.css";
import { Dialog } from "./Dialog.tsx";

const time = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "medium" });

/** Goes back to a state that the browser kept. */
export function VersionsDialog({ onClose }: { readonly onClose: () => void }) {
	const [versions, setVersions] = useState<readonly KeptDesign[]>();
	useEffect(() => {
		void keptVersions().then(setVersions);
	}, []);
	return (
		<Dialog
			title="Earlier versions"
			description="What this browser kept at the last pauses in the work. Opening one replaces what is open; undo starts anew."
			onClose={onClose}
		>
			{versions?.length === 0 && <p>Nothing was edited yet.</p>}
			<ul className={styles.list}>
				{versions?.map((version) => (
					<li key={version.atMs}>
						<button
							type="button"
							className={styles.choice}
							onClick={() => {
								editor.openText(version.text, { name: version.name, savedText: version.savedText });
								onClose();
							}}
						>
							<b>{version.name}</b>
							<small>{time.format(version.atMs)}</small>
							<span>{version.text.split("\n").length} lines</span>
						</button>
					</li>
				))}
			</ul>
		</Dialog>
	);
}
