import { useShallow } from "zustand/react/shallow";
import { editor, editorStore } from "../../editor/editorStore.ts";
import type { Form } from "../../engine/format/shape.ts";
import { setField } from "../../engine/model/commands/setField.ts";
import type { Design } from "../../engine/model/design.ts";
import { useEditor } from "../useEditor.ts";
import { candidateIds } from "./candidateIds.ts";
import type { ControlProps } from "./controlProps.ts";
import styles from "./Fields.module.css";

/** A field that names some of a closed set. */
export function ListControl({
	form,
	keys,
	label,
	doc,
}: ControlProps & { readonly form: Extract<Form, { kind: "list" }> }) {
	const item = form.item.form;
	const options = useEditor(
		useShallow((state) => {
			if (item.kind === "choice") return item.values;
			return item.kind === "reference" ? candidateIds(state.design, item.to) : [];
		}),
	);
	const chosen = useEditor(useShallow((state) => listAt(state.design, keys)));
	if (options.length === 0) return null;
	const toggle = (option: string): void => {
		const next = options.filter((each) => (each === option ? !chosen.includes(each) : chosen.includes(each)));
		const value = next.length === 0 ? undefined : next;
		editor.apply(`Change ${label}`, setField(editorStore.getState().design, { path: keys, value }));
	};
	return (
		<fieldset className={styles.checks} data-field={keys.join(".")}>
			<legend title={doc}>{label}</legend>
			{options.map((option) => (
				<label key={option} className={styles.check}>
					<input type="checkbox" checked={chosen.includes(option)} onChange={() => toggle(option)} />
					{option}
				</label>
			))}
		</fieldset>
	);
}

function listAt(design: Design, keys: ControlProps["keys"]): readonly string[] {
	let value: unknown = design;
	for (const key of keys)
		value = value instanceof Map ? value.get(key) : (value as Record<string, unknown> | undefined)?.[key];
	return Array.isArray(value) ? value.map(String) : [];
}
