import type { ReactNode } from "react";
import { fieldDoc } from "../../engine/format/fieldDoc.ts";
import type { Form } from "../../engine/format/shape.ts";
import { ChoiceControl } from "./ChoiceControl.tsx";
import type { ControlProps } from "./controlProps.ts";
import { EitherControl } from "./EitherControl.tsx";
import { fieldName } from "./fieldNames.ts";
import { ListControl } from "./ListControl.tsx";
import { MapControl } from "./MapControl.tsx";
import { ObjectControl } from "./ObjectControl.tsx";
import { PairControl } from "./PairControl.tsx";
import { TextControl } from "./TextControl.tsx";

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
			return <PartsControl {...props} form={form} />;
		case "map":
			return <MapControl {...props} form={form} Control={FieldControl} />;
		case "list":
			return <ListControl {...props} form={form} />;
		case "either":
			return <EitherControl {...props} form={form} Control={FieldControl} />;
		default:
			return <TextControl {...props} form={form} />;
	}
}

/** A latency by its two percentiles, an object of one part by that part, any other with all its parts. */
function PartsControl({ form, ...props }: ControlProps & { readonly form: Extract<Form, { kind: "object" }> }) {
	const parts = Object.entries(form.fields);
	if (parts.map(([key]) => key).join() === "p50,p99") return <PairControl {...props} form={form} />;
	const [only] = parts;
	if (only === undefined || parts.length > 1) return <ObjectControl {...props} form={form} Control={FieldControl} />;
	const [key, field] = only;
	return (
		<FieldControl
			{...props}
			form={field.shape.form}
			keys={[...props.keys, key]}
			label={`${props.label} ${fieldName(key).toLowerCase()}`}
			doc={`${props.doc}. ${fieldDoc(field)}`}
			resetKeys={props.keys}
		/>
	);
}
