import { useState } from "react";
import { effectiveText } from "../../engine/format/effectiveText.ts";
import type { QuantityName } from "../../engine/format/quantities.ts";
import type { Form } from "../../engine/format/shape.ts";
import { useEditor } from "../useEditor.ts";
import type { ControlProps } from "./controlProps.ts";
import { FieldRow } from "./FieldRow.tsx";
import type { FieldNote } from "./fieldNote.ts";
import { LongTextInput } from "./LongTextInput.tsx";
import { QuantityInput } from "./QuantityInput.tsx";
import { textEdits } from "./setEdits.ts";
import { TextInput } from "./TextInput.tsx";
import { useFieldText } from "./useFieldText.ts";
import { useScrub } from "./useScrub.ts";

type TextControlProps = ControlProps & { readonly form: Form };

/** A field written as one value. */
export function TextControl({ form, ...field }: TextControlProps) {
	return form.kind === "quantity" ? (
		<QuantityControl {...field} form={form} quantity={form.quantity} />
	) : (
		<WordsControl {...field} form={form} />
	);
}

function QuantityControl({ form, quantity, ...field }: TextControlProps & { readonly quantity: QuantityName }) {
	const { keys, label, doc, fallback, required, resetKeys = keys } = field;
	const written = useFieldText(keys);
	const effective = useEditor((state) => effectiveText(state.design, keys, form));
	const [note, setNote] = useState<FieldNote>();
	const [scrubbed, setScrubbed] = useState<string>();
	const text = written ?? "";
	const hint = effective ?? fallback ?? "";
	const edits = (value: string) => textEdits(value === "" ? resetKeys : keys, value);
	const onScrub = useScrub({ label, quantity, from: written ?? hint, edits, onDraft: setScrubbed });
	return (
		<FieldRow
			{...{ keys, label, doc, note, fallback, resetKeys, onScrub }}
			resettable={!required && written !== undefined}
		>
			<QuantityInput
				{...{ label, quantity, text, hint, edits, scrubbed }}
				onNote={setNote}
				invalid={note?.kind === "problem"}
				isRequired={required}
			/>
		</FieldRow>
	);
}

/** Texts that are read, not looked up: they may be long. */
const longTexts: ReadonlySet<string | number> = new Set(["description", "notes", "text"]);

function WordsControl({ form, ...field }: TextControlProps) {
	const { keys, label, doc, fallback, required } = field;
	const written = useFieldText(keys);
	const effective = useEditor((state) => effectiveText(state.design, keys, form));
	const [note, setNote] = useState<FieldNote>();
	const isLong = longTexts.has(keys.at(-1) ?? "");
	const hint = effective ?? fallback ?? "";
	return (
		<FieldRow {...{ keys, label, doc, note, fallback }} wide={isLong} resettable={!required && written !== undefined}>
			{isLong ? (
				<LongTextInput label={label} text={effective ?? ""} edits={(text) => textEdits(keys, text)} />
			) : (
				<TextInput
					label={label}
					text={written ?? ""}
					hint={hint}
					form={form}
					keys={keys}
					edits={(text) => textEdits(keys, text)}
					onNote={setNote}
					invalid={note?.kind === "problem"}
				/>
			)}
		</FieldRow>
	);
}
