import { useState } from "react";
import { useShallow } from "zustand/react/shallow";
import { editor } from "../../editor/editorStore.ts";
import type { ReferenceKind } from "../../engine/format/reading.ts";
import type { Form } from "../../engine/format/shape.ts";
import { useEditor } from "../useEditor.ts";
import { candidateIds } from "./candidateIds.ts";
import type { ControlProps } from "./controlProps.ts";
import { effectiveText } from "../../engine/format/effectiveText.ts";
import { FieldRow } from "./FieldRow.tsx";
import styles from "./Fields.module.css";
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
	const [problem, setProblem] = useState<string>();
	const choose = (value: string): void => {
		const edits = textEdits(keys, value);
		const refusal = editor.refusal(edits);
		setProblem(refusal);
		if (refusal === undefined) editor.apply(`Change ${label}`, edits);
	};
	return (
		<FieldRow keys={keys} label={label} doc={doc} resettable={!required && written !== undefined} problem={problem}>
			<select
				className={styles.input}
				aria-label={label}
				data-default={written === undefined}
				value={written ?? ""}
				onChange={(event) => choose(event.target.value)}
			>
				{(!required || written === undefined) && <option value="">{effective ?? fallback ?? "none"}</option>}
				{[...ids, ...values].map((value) => (
					<option key={value} value={value}>
						{value}
					</option>
				))}
			</select>
		</FieldRow>
	);
}
