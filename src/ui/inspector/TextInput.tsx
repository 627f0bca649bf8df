import { useEffect, useId, useState } from "react";
import { editor } from "../../editor/editorStore.ts";
import type { Edit } from "../../engine/model/figures.ts";
import styles from "./Fields.module.css";

interface TextInputProps {
	readonly label: string;
	readonly text: string;
	readonly hint: string;
	readonly edits: (text: string) => readonly Edit[];
	readonly onProblem: (problem: string | undefined) => void;
	readonly invalid: boolean;
}

/** Text in the file's notation: Enter or leaving it applies, Escape takes it back. */
export function TextInput({ label, text, hint, edits, onProblem, invalid }: TextInputProps) {
	const [draft, setDraft] = useState(text);
	const id = useId();
	useEffect(() => setDraft(text), [text]);
	const check = (value: string): string | undefined =>
		value.trim() === text ? undefined : editor.refusal(edits(value.trim()));
	const commit = (): void => {
		const value = draft.trim();
		if (value === text) return;
		const problem = check(value);
		onProblem(problem);
		if (problem === undefined) editor.apply(`Change ${label}`, edits(value));
	};
	return (
		<input
			id={id}
			className={styles.input}
			type="text"
			spellCheck={false}
			aria-label={label}
			aria-invalid={invalid}
			value={draft}
			placeholder={hint}
			onChange={(event) => {
				setDraft(event.target.value);
				onProblem(check(event.target.value));
			}}
			onBlur={commit}
			onKeyDown={(event) => {
				if (event.key === "Enter") commit();
				if (event.key !== "Escape") return;
				event.stopPropagation();
				setDraft(text);
				onProblem(undefined);
			}}
		/>
	);
}
