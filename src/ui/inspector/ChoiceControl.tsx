import { useState } from "react";
import { useShallow } from "zustand/react/shallow";
import { effectiveText } from "../../engine/format/effectiveText.ts";
import type { ReferenceKind } from "../../engine/format/reading.ts";
import type { Form } from "../../engine/format/shape.ts";
import { wordMeaning } from "../../engine/format/wordMeaning.ts";
import * as texts from "../../texts/inspector.ts";
import { useEditor } from "../useEditor.ts";
import { applyCompleted } from "./applyCompleted.ts";
import { candidateIds } from "./candidateIds.ts";
import type { ControlProps } from "./controlProps.ts";
import { FieldRow } from "./FieldRow.tsx";
import styles from "./Fields.module.css";
import { type FieldNote, problemNote } from "./fieldNote.ts";
import { textEdits } from "./setEdits.ts";
import { useFieldText } from "./useFieldText.ts";

interface ChoiceControlProps extends ControlProps {
	readonly form: Form;
	readonly values: readonly string[];
	/** Ids of the design come before the values. */
	readonly to?: ReferenceKind;
}

/** A field with a closed set of values. */
export function ChoiceControl({ form, values, to, ...field }: ChoiceControlProps) {
	const { keys, label, doc, fallback, required } = field;
	const written = useFieldText(keys);
	const effective = useEditor((state) => effectiveText(state.design, keys, form));
	const ids = useEditor(useShallow((state) => (to === undefined ? [] : candidateIds(state.design, to))));
	const [note, setNote] = useState<FieldNote>();
	const choose = (value: string): void => {
		setNote(problemNote(applyCompleted(texts.changeLabel(label), textEdits(keys, value))));
	};
	const meaning = wordMeaning(String(keys.at(-1)), written ?? effective ?? "");
	return (
		<FieldRow {...{ keys, label, doc, note, fallback }} resettable={!required && written !== undefined}>
			<select
				className={styles.input}
				aria-label={label}
				title={meaning}
				data-default={written === undefined}
				value={written ?? ""}
				onChange={(event) => choose(event.target.value)}
			>
				{(!required || written === undefined) && <option value="">{effective ?? fallback ?? "none"}</option>}
				{[...ids, ...values].map((value) => (
					<option key={value} value={value} title={wordMeaning(String(keys.at(-1)), value)}>
						{value}
					</option>
				))}
			</select>
		</FieldRow>
	);
}
