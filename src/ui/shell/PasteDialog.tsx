import { useMemo, useState } from "react";
import { editor } from "../../editor/editorStore.ts";
import { openLink } from "../../editor/openLink.ts";
import { parseDesign } from "../../engine/format/parseDesign.ts";
import { isShareFragment } from "../../engine/format/share/isShareFragment.ts";
import * as texts from "../../texts/dialogs.ts";
import controls from "./Controls.module.css";
import { Dialog } from "./Dialog.tsx";
import styles from "./PasteDialog.module.css";

/** Opens a design from its text, or from a link that holds it: an installed page has no address bar to paste one into. */
export function PasteDialog({ onClose }: { readonly onClose: () => void }) {
	const [text, setText] = useState("");
	const link = sharedIn(text);
	const problem = useMemo(
		() => (text.trim() === "" || link !== undefined ? undefined : parseDesign(text).problems[0]),
		[text, link],
	);
	const open = (): void => {
		onClose();
		if (link !== undefined) {
			void openLink(link);
			return;
		}
		editor.openText(text, { name: "pasted.yaml", savedText: undefined });
	};
	return (
		<Dialog title={texts.newFromYamlText} description={texts.pasteTheWholeText} onClose={onClose}>
			<textarea
				className={styles.text}
				aria-label={texts.designAsYaml}
				spellCheck={false}
				placeholder={"archipelago: 1\nname: …"}
				value={text}
				onChange={(event) => setText(event.target.value)}
			/>
			<p className={styles.problem} role="status">
				{problem !== undefined && texts.lineMessage(problem.line, problem.message)}
			</p>
			<div className={styles.buttons}>
				<button type="button" className={controls.outlined} onClick={onClose}>
					{texts.cancel}
				</button>
				<button
					type="button"
					className={controls.primary}
					disabled={text.trim() === "" || problem !== undefined}
					onClick={open}
				>
					{texts.openIt}
				</button>
			</div>
		</Dialog>
	);
}

/** The fragment of a link, where the text is one. */
function sharedIn(text: string): string | undefined {
	const [, fragment] = /^\s*\S{0,2000}?(#d\d.*)$/s.exec(text) ?? [];
	return fragment !== undefined && isShareFragment(fragment) ? fragment : undefined;
}
