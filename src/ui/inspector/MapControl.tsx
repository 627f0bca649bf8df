import { useShallow } from "zustand/react/shallow";
import type { Form } from "../../engine/format/shape.ts";
import { joinPath, parentPath, splitPath } from "../../engine/model/path.ts";
import { useEditor } from "../useEditor.ts";
import { candidateIds } from "./candidateIds.ts";
import type { AnyControl, ControlProps } from "./controlProps.ts";
import styles from "./Fields.module.css";

/** A field with a value for each region, population or name. */
export function MapControl({
	form,
	keys,
	label,
	doc,
	Control,
}: ControlProps & { readonly Control: AnyControl; readonly form: Extract<Form, { kind: "map" }> }) {
	const path = keys.reduce<string>(joinPath, "");
	const names = useEditor(
		useShallow((state) => {
			if (form.keys !== "id" && form.keys !== "text") return candidateIds(state.design, form.keys);
			return [...state.design.written.keys()]
				.filter((each) => each.startsWith(path) && each !== path && parentPath(each) === path)
				.map((each) => String(splitPath(each).at(-1)));
		}),
	);
	if (names.length === 0) return null;
	return (
		<fieldset className={styles.checks} data-field={keys.join(".")}>
			<legend title={doc}>{label}</legend>
			<div className={styles.rows}>
				{names.map((name) => (
					<Control key={name} form={form.value.form} keys={[...keys, name]} label={name} doc={doc} required={false} />
				))}
			</div>
		</fieldset>
	);
}
