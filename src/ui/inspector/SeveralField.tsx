import { useState } from "react";
import { useShallow } from "zustand/react/shallow";
import { editor } from "../../editor/editorStore.ts";
import { refusalOf } from "../../editor/refusalOf.ts";
import { effectiveText } from "../../engine/format/effectiveText.ts";
import { fieldDoc } from "../../engine/format/fieldDoc.ts";
import { joinPath } from "../../engine/model/path.ts";
import * as texts from "../../texts/inspector.ts";
import { useEditor } from "../useEditor.ts";
import styles from "./Fields.module.css";
import { fieldName } from "./fieldNames.ts";
import { type FieldNote, problemNote } from "./fieldNote.ts";
import { QuantityInput } from "./QuantityInput.tsx";
import { textEdits } from "./setEdits.ts";
import type { SharedField } from "./severalFields.ts";
import { writtenText } from "./writtenText.ts";

interface SeveralFieldProps {
	readonly things: readonly (readonly (string | number)[])[];
	readonly shared: SharedField;
}

/** A field of several things: what they have in common, and a change for all of them at once. */
export function SeveralField({ things, shared }: SeveralFieldProps) {
	const { key, field } = shared;
	const { form } = field.shape;
	const values = useEditor(
		useShallow((state) =>
			things.map(
				(keys) =>
					writtenText([...keys, key].reduce<string>(joinPath, "")) ??
					effectiveText(state.design, [...keys, key], form) ??
					"",
			),
		),
	);
	const [note, setNote] = useState<FieldNote>();
	const label = fieldName(key);
	const [first = ""] = values;
	const isMixed = values.some((value) => value !== first);
	const hint = isMixed ? "mixed" : first;
	const edits = (text: string) => things.flatMap((keys) => textEdits([...keys, key], text));
	const options = form.kind === "choice" ? form.values : ["true", "false"];
	const name = texts.labelOfCount(label, things.length);
	const choose = (value: string): void => {
		const refusal = refusalOf(edits(value));
		setNote(problemNote(refusal));
		if (refusal === undefined) editor.apply(texts.changeName(name), edits(value));
	};
	return (
		<div className={styles.field}>
			<span className={styles.label} title={fieldDoc(field)}>
				{label}
			</span>
			{form.kind === "quantity" ? (
				<QuantityInput
					label={name}
					quantity={form.quantity}
					text=""
					hint={hint}
					edits={edits}
					onNote={setNote}
					invalid={note?.kind === "problem"}
				/>
			) : form.kind === "catalogue" ? (
				<input
					className={styles.input}
					aria-label={name}
					placeholder={hint}
					spellCheck={false}
					onKeyDown={(event) => {
						if (event.key === "Enter") choose(event.currentTarget.value);
					}}
					onBlur={(event) => {
						if (event.currentTarget.value !== "") choose(event.currentTarget.value);
						event.currentTarget.value = "";
					}}
				/>
			) : (
				<select
					className={styles.input}
					aria-label={name}
					data-default={isMixed}
					value={isMixed ? "" : first}
					onChange={(event) => choose(event.target.value)}
				>
					{(isMixed || !options.includes(first)) && <option value="">{hint}</option>}
					{options.map((value) => (
						<option key={value}>{value}</option>
					))}
				</select>
			)}
			<span />
			{note !== undefined && (
				<span className={styles.problem} data-kind={note.kind} role={note.kind === "problem" ? "alert" : "status"}>
					{note.text}
				</span>
			)}
		</div>
	);
}
