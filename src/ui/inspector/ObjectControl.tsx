import { useState } from "react";
import { editor } from "../../editor/editorStore.ts";
import type { Form } from "../../engine/format/shape.ts";
import { setEdit } from "../../engine/model/commands/command.ts";
import type { EditValue } from "../../engine/model/figures.ts";
import controls from "../shell/Controls.module.css";
import type { AnyControl, ControlProps } from "./controlProps.ts";
import styles from "./Fields.module.css";
import { belongs } from "./fieldGroups.ts";
import { fieldName } from "./fieldNames.ts";
import { scalar } from "./setEdits.ts";
import { useFieldText } from "./useFieldText.ts";

/** A field of several parts. One whose parts are required together is written at once. */
export function ObjectControl({
	form,
	keys,
	label,
	doc,
	kind,
	Control,
}: ControlProps & { readonly Control: AnyControl; readonly form: Extract<Form, { kind: "object" }> }) {
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
						doc={field.doc}
						fallback={field.fallback}
						required={field.required}
						kind={kind}
					/>
				))}
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

/** Asks for the parts that must be there together. */
function NewObject({ keys, label, doc, required }: NewObjectProps) {
	const [open, setOpen] = useState(false);
	const [drafts, setDrafts] = useState<Readonly<Record<string, string>>>({});
	if (!open) {
		return (
			<button type="button" className={controls.link} title={doc} onClick={() => setOpen(true)}>
				Set {label.toLowerCase()}…
			</button>
		);
	}
	const parts = required.flatMap(([key, form]) => (form.kind === "object" ? [`${key}.p50`, `${key}.p99`] : [key]));
	const apply = (): void => {
		if (editor.apply(`Set ${label}`, [setEdit(keys, nested(parts, drafts))])) setOpen(false);
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
							onKeyDown={(event) => event.key === "Enter" && apply()}
						/>
					</label>
				))}
				<button type="button" className={controls.outlined} onClick={apply}>
					Set
				</button>
			</div>
		</fieldset>
	);
}

/** `a.p50` → `{ a: { p50 } }`. */
function nested(parts: readonly string[], drafts: Readonly<Record<string, string>>): EditValue {
	const value: Record<string, EditValue> = {};
	for (const part of parts) {
		const [key = "", inner] = part.split(".");
		const written = scalar((drafts[part] ?? "").trim());
		value[key] = inner === undefined ? written : { ...(value[key] as object | undefined), [inner]: written };
	}
	return value;
}
