import { useState } from "react";
import { useShallow } from "zustand/react/shallow";
import { editor } from "../../editor/editorStore.ts";
import { sensibleValue } from "../../engine/format/fixes/sensibleValue.ts";
import type { Form } from "../../engine/format/shape.ts";
import { setEdit } from "../../engine/model/commands/command.ts";
import { joinPath, parentPath, splitPath } from "../../engine/model/path.ts";
import * as texts from "../../texts/inspector.ts";
import controls from "../shell/Controls.module.css";
import { useEditor } from "../useEditor.ts";
import { candidateIds } from "./candidateIds.ts";
import type { AnyControl, ControlProps } from "./controlProps.ts";
import styles from "./Fields.module.css";
import { fileNow } from "./fileNow.ts";

/** A field with a value for each region, population or name. */
export function MapControl({
	form,
	keys,
	label,
	doc,
	Control,
}: ControlProps & { readonly Control: AnyControl; readonly form: Extract<Form, { kind: "map" }> }) {
	const path = keys.reduce<string>(joinPath, "");
	const isFree = form.keys === "id" || form.keys === "text";
	const names = useEditor(
		useShallow((state) => {
			if (form.keys !== "id" && form.keys !== "text") return candidateIds(state.design, form.keys, keys);
			return [...state.design.written.keys()]
				.filter((each) => each.startsWith(path) && each !== path && parentPath(each) === path)
				.map((each) => String(splitPath(each).at(-1)));
		}),
	);
	if (names.length === 0 && !isFree) return null;
	return (
		<fieldset className={styles.checks} data-field={keys.join(".")}>
			<legend title={doc}>{label}</legend>
			<div className={styles.rows}>
				{names.map((name) => (
					<Control key={name} form={form.value.form} keys={[...keys, name]} label={name} doc={doc} required={false} />
				))}
				{isFree && <NewName form={form.value.form} keys={keys} label={label} />}
			</div>
		</fieldset>
	);
}

/** Adds an entry under a name of one's own. */
function NewName({
	form,
	keys,
	label,
}: {
	readonly form: Form;
	readonly keys: ControlProps["keys"];
	readonly label: string;
}) {
	const [name, setName] = useState("");
	const add = (): void => {
		const key = name.trim();
		const value = key === "" ? undefined : sensibleValue([...keys, key], form, fileNow());
		if (value === undefined || !editor.apply(texts.addKeyToLabel(key, label), [setEdit([...keys, key], value)])) return;
		setName("");
	};
	return (
		<div className={styles.field}>
			<input
				className={styles.input}
				aria-label={texts.newNameIn(label)}
				placeholder={texts.newName}
				value={name}
				onChange={(event) => setName(event.target.value)}
				onKeyDown={(event) => event.key === "Enter" && add()}
			/>
			<button type="button" className={controls.outlined} disabled={name.trim() === ""} onClick={add}>
				{texts.add}
			</button>
		</div>
	);
}
