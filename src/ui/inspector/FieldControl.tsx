import type { ReactNode } from "react";
import type { Form } from "../../engine/format/shape.ts";
import { joinPath } from "../../engine/model/path.ts";
import { ChoiceControl } from "./ChoiceControl.tsx";
import type { ControlProps } from "./controlProps.ts";
import { ListControl } from "./ListControl.tsx";
import { MapControl } from "./MapControl.tsx";
import { ObjectControl } from "./ObjectControl.tsx";
import { PairControl } from "./PairControl.tsx";
import { TextControl } from "./TextControl.tsx";
import { writtenText } from "./writtenText.ts";

/** The control that fits a field's form. */
export function FieldControl({ form, ...props }: ControlProps & { readonly form: Form }): ReactNode {
	switch (form.kind) {
		case "boolean":
			return <ChoiceControl {...props} form={form} values={["true", "false"]} />;
		case "choice":
			return <ChoiceControl {...props} form={form} values={form.values} />;
		case "reference":
			return <ChoiceControl {...props} form={form} values={form.also} to={form.to} />;
		case "object":
			return isLatency(form) ? (
				<PairControl {...props} form={form} />
			) : (
				<ObjectControl {...props} form={form} Control={FieldControl} />
			);
		case "map":
			return <MapControl {...props} form={form} Control={FieldControl} />;
		case "list":
			return <ListControl {...props} form={form} />;
		case "either":
			return <FieldControl {...props} form={chosenForm(form, props.keys)} />;
		default:
			return <TextControl {...props} form={form} />;
	}
}

function isLatency(form: Extract<Form, { kind: "object" }>): boolean {
	return Object.keys(form.fields).join() === "p50,p99";
}

/** Of several forms the one that the file writes; a single value where it writes none. */
function chosenForm(form: Extract<Form, { kind: "either" }>, keys: ControlProps["keys"]): Form {
	const written = writtenText(keys.reduce<string>(joinPath, ""));
	const forms = form.options.map((option) => option.form);
	const isCollection = (each: Form): boolean => each.kind === "map" || each.kind === "list" || each.kind === "object";
	const single = forms.find((each) => !isCollection(each)) ?? { kind: "text" };
	if (written === undefined) return single;
	if (/^[{\n]|:\s|:$/m.test(written))
		return forms.find((each) => each.kind === "map" || each.kind === "object") ?? single;
	if (written.startsWith("[") || written.startsWith("-")) return { kind: "text" };
	return single;
}
