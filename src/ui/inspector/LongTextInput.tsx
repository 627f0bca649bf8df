import { useEffect, useState } from "react";
import { editor } from "../../editor/editorStore.ts";
import type { Edit } from "../../engine/model/figures.ts";
import styles from "./Fields.module.css";

interface LongTextInputProps {
	readonly label: string;
	readonly text: string;
	readonly edits: (text: string) => readonly Edit[];
}

/** Text of several lines: leaving it or Ctrl+Enter applies, Escape takes it back. */
export function LongTextInput({ label, text, edits }: LongTextInputProps) {
	const [draft, setDraft] = useState(text);
	useEffect(() => setDraft(text), [text]);
	const commit = (): void => {
		if (draft !== text) editor.apply(`Change ${label}`, edits(draft));
	};
	return (
		<textarea
			className={styles.long}
			aria-label={label}
			rows={rowsOf(draft)}
			value={draft}
			onChange={(event) => setDraft(event.target.value)}
			onBlur={commit}
			onKeyDown={(event) => {
				if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) commit();
				if (event.key !== "Escape") return;
				event.stopPropagation();
				setDraft(text);
			}}
		/>
	);
}

/** Letters of a row, about. */
const rowLetters = 38;

function rowsOf(text: string): number {
	const rows = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / rowLetters)), 0);
	return Math.min(8, Math.max(2, rows));
}
