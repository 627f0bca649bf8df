import { useRef, useState } from "react";
import { editor, editorStore } from "../../editor/editorStore.ts";
import type { ItemSection } from "../../engine/model/commands/items.ts";
import { renameItem } from "../../engine/model/commands/renameItem.ts";
import type { Id } from "../../engine/model/design.ts";
import * as texts from "../../texts/inspector.ts";
import { useAskedFocus } from "../shell/useAskedFocus.ts";
import styles from "./Fields.module.css";
import { idFocus } from "./idFocus.ts";

/** The id in the file; a new one is taken over everywhere it is named. */
export function IdField({ section, id }: { readonly section: ItemSection | "regions"; readonly id: Id }) {
	const [draft, setDraft] = useState(id);
	const input = useRef<HTMLInputElement>(null);
	useAskedFocus(input, idFocus);
	const commit = (): void => {
		const to = draft.trim();
		if (to === id) return;
		if (!editor.apply(texts.renameTo(id, to), renameItem(editorStore.getState().design, { section, id, to }))) return;
		if (section === "features") editor.select({ kind: "feature", id: to });
		else if (section === "scenarios") editor.select({ kind: "scenario", id: to });
		else editor.select({ kind: "items", ids: [to] });
	};
	return (
		<label className={styles.field}>
			<span className={styles.label} title={texts.theKeyInTheFile}>
				{texts.id}
			</span>
			<input
				ref={input}
				className={styles.input}
				spellCheck={false}
				value={draft}
				onChange={(event) => setDraft(event.target.value)}
				onBlur={commit}
				onKeyDown={(event) => {
					if (event.key !== "Enter") return;
					commit();
					// What is shown then is another thing's: the keys stay where they were.
					requestAnimationFrame(idFocus.ask);
				}}
			/>
		</label>
	);
}
