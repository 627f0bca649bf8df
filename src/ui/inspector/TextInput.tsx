import { useEffect, useId, useMemo, useState } from "react";
import { useShallow } from "zustand/react/shallow";
import { editor } from "../../editor/editorStore.ts";
import { refusalOf } from "../../editor/refusalOf.ts";
import { catalogueNames } from "../../engine/format/catalogueNames.ts";
import type { Form } from "../../engine/format/shape.ts";
import type { Edit } from "../../engine/model/figures.ts";
import type { Provider } from "../../engine/model/vocabulary.ts";
import * as texts from "../../texts/inspector.ts";
import { useEditor } from "../useEditor.ts";
import styles from "./Fields.module.css";
import { type FieldNote, problemNote } from "./fieldNote.ts";
import { undoKey } from "./undoKey.ts";

interface TextInputProps {
	readonly label: string;
	readonly text: string;
	readonly hint: string;
	/** What may be written: names of the catalogue are offered. */
	readonly form: Form;
	readonly keys: readonly (string | number)[];
	readonly edits: (text: string) => readonly Edit[];
	readonly onNote: (note: FieldNote | undefined) => void;
	readonly invalid: boolean;
}

/** Text in the file's notation: Enter or leaving it applies, Escape takes it back. */
export function TextInput({ label, text, hint, form, keys, edits, onNote, invalid }: TextInputProps) {
	const [draft, setDraft] = useState(text);
	const id = useId();
	const options = useOptions(form, keys);
	useEffect(() => setDraft(text), [text]);
	const check = (value: string): string | undefined =>
		value.trim() === text ? undefined : refusalOf(edits(value.trim()));
	const commit = (): void => {
		const value = draft.trim();
		if (value === text) return;
		const problem = check(value);
		onNote(problemNote(problem));
		if (problem === undefined) editor.apply(texts.changeLabel(label), edits(value));
	};
	return (
		<>
			<input
				className={styles.input}
				type="text"
				spellCheck={false}
				autoComplete="off"
				aria-label={label}
				aria-invalid={invalid}
				list={options.length === 0 ? undefined : id}
				value={draft}
				placeholder={hint}
				onChange={(event) => {
					setDraft(event.target.value);
					onNote(problemNote(check(event.target.value)));
				}}
				onBlur={commit}
				onKeyDown={(event) => {
					if (draft === text && undoKey(event)) return;
					if (event.key === "Enter") commit();
					if (event.key !== "Escape") return;
					event.stopPropagation();
					setDraft(text);
					onNote(undefined);
				}}
			/>
			{options.length > 0 && (
				<datalist id={id}>
					{options.map(({ name, says }) => (
						<option key={name} value={name}>
							{says}
						</option>
					))}
				</datalist>
			)}
		</>
	);
}

const none: ReturnType<typeof catalogueNames> = [];

/** The catalogue's names that fit: a region's code is one of its provider's, a technology one of its layer. */
function useOptions(form: Form, keys: TextInputProps["keys"]): ReturnType<typeof catalogueNames> {
	const providers = useEditor(
		useShallow((state): readonly Provider[] => {
			const own = keys[0] === "regions" ? state.design.regions.get(String(keys[1]))?.provider : undefined;
			return own === undefined
				? [...new Set([...state.design.regions.values()].map(({ provider }) => provider))]
				: [own];
		}),
	);
	const of = form.kind === "catalogue" ? form.of : undefined;
	return useMemo(
		() => (of === undefined ? none : catalogueNames(of, { layer: String(keys[0]), providers })),
		[of, keys[0], providers],
	);
}
