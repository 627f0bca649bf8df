import { Trash2 } from "lucide-react";
import { useMemo } from "react";
import { noteTitle } from "../../engine/drawing/noteShapes.ts";
import type { Id } from "../../engine/model/design.ts";
import * as texts from "../../texts/notes.ts";
import { removeItems } from "../canvas/removeChosen.ts";
import { FieldSections } from "../inspector/FieldSections.tsx";
import styles from "../inspector/InspectorPanel.module.css";
import { PanelTools } from "../inspector/PanelTools.tsx";
import controls from "../shell/Controls.module.css";
import { useEditor } from "../useEditor.ts";

const nothingHidden: readonly string[] = [];

/** A note or frame: its words, its place and size, its paper. */
export function NoteInspector({ id }: { readonly id: Id }) {
	const note = useEditor((state) => state.design.notes.get(id));
	const keys = useMemo(() => ["notes", id], [id]);
	if (note === undefined) return <p className={styles.empty}>{texts.itIsNoLonger}</p>;
	return (
		<>
			<header className={styles.head}>
				<div>
					<h2>{noteTitle(note.text) || (note.frame ? texts.frame : texts.note)}</h2>
					<span>{note.frame ? texts.frameGroupsForTheEyeChanges : texts.noteChangesNoFigure}</span>
				</div>
				<PanelTools />
			</header>
			<FieldSections keys={keys} hidden={nothingHidden} />
			<div className={styles.section}>
				<button type="button" className={controls.outlined} onClick={() => removeItems({ ids: [], notes: [id] })}>
					<Trash2 size={14} strokeWidth={1.5} aria-hidden />
					{texts.deleteIt}
				</button>
			</div>
		</>
	);
}
