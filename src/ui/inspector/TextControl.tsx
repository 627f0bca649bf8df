import { useState } from "react";
import type { Form } from "../../engine/format/shape.ts";
import { useEditor } from "../useEditor.ts";
import type { ControlProps } from "./controlProps.ts";
import { effectiveText } from "../../engine/format/effectiveText.ts";
import { FieldRow } from "./FieldRow.tsx";
import { textEdits } from "./setEdits.ts";
import { TextInput } from "./TextInput.tsx";
import { useFieldText } from "./useFieldText.ts";

/** A field written as one value. */
export function TextControl({ form, ...field }: ControlProps & { readonly form: Form }) {
	const { keys, label, doc, fallback, required } = field;
	const written = useFieldText(keys);
	const effective = useEditor((state) => effectiveText(state.design, keys, form));
	const [problem, setProblem] = useState<string>();
	return (
		<FieldRow keys={keys} label={label} doc={doc} resettable={!required && written !== undefined} problem={problem}>
			<TextInput
				label={label}
				text={written ?? ""}
				hint={effective ?? fallback ?? ""}
				edits={(text) => textEdits(keys, text)}
				onProblem={setProblem}
				invalid={problem !== undefined}
			/>
		</FieldRow>
	);
}
