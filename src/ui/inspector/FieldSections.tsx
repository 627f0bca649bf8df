import { useMemo } from "react";
import { fieldDoc } from "../../engine/format/fieldDoc.ts";
import type { Design } from "../../engine/model/design.ts";
import { joinPath } from "../../engine/model/path.ts";
import * as texts from "../../texts/inspector.ts";
import { useEditor } from "../useEditor.ts";
import { FieldControl } from "./FieldControl.tsx";
import styles from "./Fields.module.css";
import { fieldGroups } from "./fieldGroups.ts";
import { fieldName } from "./fieldNames.ts";
import { foundFields } from "./foundFields.ts";
import { Section } from "./Section.tsx";

interface FieldSectionsProps {
	readonly keys: readonly (string | number)[];
	readonly hidden: readonly string[];
	readonly kind?: string | undefined;
	/** Of the plain fields' section. */
	readonly title?: string;
	/** Only fields that have these words in their name or description. */
	readonly search?: string;
}

/** All fields that the format knows for a thing, from the format's own description of them. */
export function FieldSections(props: FieldSectionsProps) {
	const { keys, hidden, kind, title: plainTitle = texts.settings, search = "" } = props;
	const design = useEditor((state) => state.design);
	const groups = useMemo(
		() => foundFields(groupsOf(design, { keys, hidden, kind }), search),
		[design, keys, hidden, kind, search],
	);
	return groups.map(({ title, fields }) => (
		<Section
			key={title}
			title={title === "Settings" ? plainTitle : fieldName(title)}
			{...(title === "Settings" ? {} : { folded: true, path: [...keys, title].reduce<string>(joinPath, "") })}
		>
			<div className={title === "Settings" ? undefined : styles.bare}>
				{fields.map(([key, field]) => (
					<FieldControl
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
			</div>
		</Section>
	));
}

function groupsOf(design: Design, { keys, hidden, kind }: FieldSectionsProps) {
	const isWritten = (key: string): boolean => design.written.has([...keys, key].reduce<string>(joinPath, ""));
	return fieldGroups(keys, { hidden, kind, isWritten });
}
