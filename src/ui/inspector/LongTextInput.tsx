import { editor } from "../../editor/editorStore.ts";
import type { Edit } from "../../engine/model/figures.ts";
import * as texts from "../../texts/inspector.ts";
import { useTypedText } from "../useTypedText.ts";
import styles from "./Fields.module.css";

interface LongTextInputProps {
	readonly label: string;
	readonly text: string;
	readonly edits: (text: string) => readonly Edit[];
}

/** Text of several lines, in the design while it is written, as one step; Escape takes it back. */
export function LongTextInput({ label, text, edits }: LongTextInputProps) {
	const { draft, type, done, takeBack } = useTypedText(text, (next, coalesce) =>
		editor.apply(texts.changeLabelInText(label), edits(next), coalesce),
	);
	return (
		<textarea
			className={styles.long}
			aria-label={label}
			rows={rowsOf(draft)}
			value={draft}
			onChange={(event) => type(event.target.value)}
			onBlur={done}
			onKeyDown={(event) => {
				if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) done();
				if (event.key !== "Escape") return;
				event.stopPropagation();
				takeBack();
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
