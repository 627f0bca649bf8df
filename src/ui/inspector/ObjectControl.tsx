import { useState } from "react";
import { editor } from "../../editor/editorStore.ts";
import { fieldDoc } from "../../engine/format/fieldDoc.ts";
import { sensibleValue } from "../../engine/format/fixes/sensibleValue.ts";
import { formAt } from "../../engine/format/formAt.ts";
import type { Form } from "../../engine/format/shape.ts";
import { typedQuantity } from "../../engine/format/typedQuantity.ts";
import { deleteEdit, setEdit } from "../../engine/model/commands/command.ts";
import type { EditValue } from "../../engine/model/figures.ts";
import * as texts from "../../texts/inspector.ts";
import controls from "../shell/Controls.module.css";
import type { AnyControl, ControlProps } from "./controlProps.ts";
import styles from "./Fields.module.css";
import { belongs } from "./fieldGroups.ts";
import { fieldName } from "./fieldNames.ts";
import { fileNow } from "./fileNow.ts";
import { scalar } from "./setEdits.ts";
import { useFieldText } from "./useFieldText.ts";

type ObjectControlProps = ControlProps & {
	readonly Control: AnyControl;
	readonly form: Extract<Form, { kind: "object" }>;
};

/** A field of several parts. One whose parts are required together is written at once. */
export function ObjectControl({ form, keys, label, doc, kind, required: isNeeded, Control }: ObjectControlProps) {
	const written = useFieldText(keys);
	const fields = Object.entries(form.fields).filter(([, field]) => belongs(field, kind));
	const required = Object.entries(form.fields).filter(([, field]) => field.required);
	if (written === undefined && required.length > 0) {
		return (
			<NewObject keys={keys} label={label} doc={doc} required={required.map(([key, { shape }]) => [key, shape.form])} />
		);
	}
	return (
		<fieldset className={styles.checks} data-field={keys.join(".")}>
			<legend title={doc}>{label}</legend>
			<div className={styles.rows}>
				{fields.map(([key, field]) => (
					<Control
						key={key}
						form={field.shape.form}
						keys={[...keys, key]}
						label={fieldName(key)}
						doc={fieldDoc(field)}
						fallback={field.fallback}
						required={field.required}
						kind={kind}
					/>
				))}
				{written !== undefined && !isNeeded && keys.length > 1 && (
					<button
						type="button"
						className={controls.link}
						onClick={() => editor.apply(texts.removeLabel(label), [deleteEdit(keys)])}
					>
						{texts.removeLabel(label.toLowerCase())}
					</button>
				)}
			</div>
		</fieldset>
	);
}

interface NewObjectProps {
	readonly keys: ControlProps["keys"];
	readonly label: string;
	readonly doc: string;
	readonly required: readonly (readonly [key: string, form: Form])[];
}

/** Asks for the parts that must be there together; each begins with what is usual. */
function NewObject({ keys, label, doc, required }: NewObjectProps) {
	const [drafts, setDrafts] = useState<Readonly<Record<string, string>>>();
	const parts = required.flatMap(([key, form]) => (form.kind === "object" ? [`${key}.p50`, `${key}.p99`] : [key]));
	if (drafts === undefined) {
		return (
			<button
				type="button"
				className={controls.link}
				title={doc}
				onClick={() => setDrafts(Object.fromEntries(parts.map((part) => [part, usual([...keys, ...part.split(".")])])))}
			>
				{texts.setLabel(label.toLowerCase())}
			</button>
		);
	}
	const apply = (): void => {
		if (editor.apply(texts.setLabelInText(label), [setEdit(keys, nested(keys, parts, drafts))])) setDrafts(undefined);
	};
	return (
		<fieldset className={styles.checks}>
			<legend>{label}</legend>
			<div className={styles.rows}>
				{parts.map((part) => (
					<label key={part} className={styles.field}>
						<span className={styles.label}>{part.split(".").map(fieldName).join(" ")}</span>
						<input
							className={styles.input}
							value={drafts[part] ?? ""}
							onChange={(event) => setDrafts({ ...drafts, [part]: event.target.value })}
							onKeyDown={(event) => {
								if (event.key === "Enter") apply();
								if (event.key === "Escape") {
									event.stopPropagation();
									setDrafts(undefined);
								}
							}}
						/>
					</label>
				))}
				<div className={styles.buttons}>
					<button type="button" className={controls.outlined} onClick={apply}>
						{texts.set}
					</button>
					<button type="button" className={controls.button} onClick={() => setDrafts(undefined)}>
						{texts.cancel}
					</button>
				</div>
			</div>
		</fieldset>
	);
}

function usual(keys: ControlProps["keys"]): string {
	const form = formAt(keys);
	const value = form === undefined ? undefined : sensibleValue(keys, form, fileNow());
	return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** `a.p50` → `{ a: { p50 } }`. */
function nested(
	keys: ControlProps["keys"],
	parts: readonly string[],
	drafts: Readonly<Record<string, string>>,
): EditValue {
	const value: Record<string, EditValue> = {};
	for (const part of parts) {
		const [key = "", inner] = part.split(".");
		const written = fileValue([...keys, ...part.split(".")], (drafts[part] ?? "").trim());
		value[key] = inner === undefined ? written : { ...(value[key] as object | undefined), [inner]: written };
	}
	return value;
}

/** What was typed as the file has it: with its unit. */
function fileValue(keys: ControlProps["keys"], text: string): EditValue {
	const form = formAt(keys);
	if (form?.kind !== "quantity") return scalar(text);
	const typed = typedQuantity(text, form.quantity, usual(keys));
	return scalar(typed.kind === "text" ? typed.text : text);
}
