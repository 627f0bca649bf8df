import { type FormEvent, useState } from "react";
import { asKept } from "../../editor/asKept.ts";
import { editor, editorStore } from "../../editor/editorStore.ts";
import { versions } from "../../editor/versions.ts";
import * as texts from "../../texts/dialogs.ts";
import controls from "./Controls.module.css";
import styles from "./VersionsDialog.module.css";

/** Gives the design as it is a name under which it stays. */
export function KeepVersion({ onKept }: { readonly onKept: () => Promise<void> }) {
	const [label, setLabel] = useState("");
	const keep = async (event: FormEvent): Promise<void> => {
		event.preventDefault();
		try {
			await versions.record(asKept(editorStore.getState()), label.trim());
			setLabel("");
		} catch {
			editor.tell(texts.thisBrowserHasNoRoomLeft, "error");
		}
		await onKept();
	};
	return (
		<form className={styles.keep} onSubmit={(event) => void keep(event)}>
			<input
				type="text"
				aria-label={texts.nameForTheDesign}
				placeholder={texts.nameTheDesign}
				maxLength={80}
				value={label}
				onChange={(event) => setLabel(event.target.value)}
			/>
			<button type="submit" className={controls.outlined} disabled={label.trim() === ""}>
				{texts.keepThisVersion}
			</button>
		</form>
	);
}
