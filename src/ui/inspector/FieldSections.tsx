import { useMemo } from "react";
import type { Design } from "../../engine/model/design.ts";
import { joinPath } from "../../engine/model/path.ts";
import { useEditor } from "../useEditor.ts";
import { FieldControl } from "./FieldControl.tsx";
import { fieldGroups } from "./fieldGroups.ts";
import { fieldName } from "./fieldNames.ts";
import { Section } from "./Section.tsx";

interface FieldSectionsProps {
	readonly keys: readonly (string | number)[];
	readonly hidden: readonly string[];
	readonly kind?: string | undefined;
}

/** All fields that the format knows for a thing, from the format's own description of them. */
export function FieldSections({ keys, hidden, kind }: FieldSectionsProps) {
	const design = useEditor((state) => state.design);
	const groups = useMemo(() => groupsOf(design, { keys, hidden, kind }), [design, keys, hidden, kind]);
	return groups.map(({ title, fields }) => (
		<Section
			key={title}
			title={title === "Settings" ? title : fieldName(title)}
			{...(title === "Settings" ? {} : { folded: true })}
		>
			{fields.map(([key, field]) => (
				<FieldControl
					key={key}
					form={field.shape.form}
					keys={[...keys, key]}
					label={fieldName(key)}
					doc={field.doc}
					fallback={field.fallback}
					required={field.required}
				/>
			))}
		</Section>
	));
}

function groupsOf(design: Design, { keys, hidden, kind }: FieldSectionsProps) {
	const isWritten = (key: string): boolean => design.written.has([...keys, key].reduce<string>(joinPath, ""));
	return fieldGroups(keys, { hidden, kind, isWritten });
}
