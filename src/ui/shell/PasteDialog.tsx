import { useMemo, useState } from "react";
import { editor } from "../../editor/editorStore.ts";
import { parseDesign } from "../../engine/format/parseDesign.ts";
import controls from "./Controls.module.css";
import { Dialog } from "./Dialog.tsx";
import styles from "./PasteDialog.module.css";

/** Opens a design from its text, from a mail or a wiki. */
export function PasteDialog({ onClose }: { readonly onClose: () => void }) {
	const [text, setText] = useState("");
	const problem = useMemo(() => (text.trim() === "" ? undefined : parseDesign(text).problems[0]), [text]);
	const open = (): void => {
		onClose();
		editor.openText(text, { name: "pasted.yaml", savedText: undefined });
	};
	return (
		<Dialog
			title="New from YAML text"
			description="Paste the whole text of a design. What is open now stays under File, Open recent."
			onClose={onClose}
		>
			<textarea
				className={styles.text}
				aria-label="Design as YAML"
				spellCheck={false}
				placeholder={"archipelago: 1\nname: …"}
				value={text}
				onChange={(event) => setText(event.target.value)}
			/>
			<p className={styles.problem} role="status">
				{problem !== undefined && `Line ${problem.line}: ${problem.message}`}
			</p>
			<div className={styles.buttons}>
				<button type="button" className={controls.outlined} onClick={onClose}>
					Cancel
				</button>
				<button
					type="button"
					className={controls.primary}
					disabled={text.trim() === "" || problem !== undefined}
					onClick={open}
				>
					Open it
				</button>
			</div>
		</Dialog>
	);
}
