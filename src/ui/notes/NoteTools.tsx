import { NodeToolbar, Position } from "@xyflow/react";
import { Pencil, Trash2 } from "lucide-react";
import { editor, editorStore } from "../../editor/editorStore.ts";
import type { NoteBox } from "../../engine/layout/layout.ts";
import { noteColours } from "../../engine/model/commands/noteColours.ts";
import { setNotes } from "../../engine/model/commands/setNotes.ts";
import * as texts from "../../texts/notes.ts";
import { editing } from "../canvas/editing.ts";
import { removeItems } from "../canvas/removeChosen.ts";
import styles from "./NoteTools.module.css";

/** A frame stands behind the cards, its tools don't. */
const overCards = { zIndex: 20 };

/** Over the one chosen note: its papers, its text, and away with it. */
export function NoteTools({ note }: { readonly note: NoteBox }) {
	const what = note.frame ? "frame" : "note";
	return (
		<NodeToolbar isVisible position={Position.Top} offset={14} style={overCards} className="nopan nodrag">
			<div className={styles.bar} role="toolbar" aria-label={texts.thisWhat(what)}>
				{noteColours.map((colour) => (
					<button
						key={colour}
						type="button"
						className={styles.swatch}
						data-colour={colour}
						aria-label={texts.makeIt(colour)}
						aria-pressed={note.colour === colour}
						title={colour}
						onClick={() => paint(note, colour)}
					/>
				))}
				<span className={styles.rule} />
				<button
					type="button"
					className={styles.tool}
					aria-label={note.frame ? texts.rename : texts.editTheText}
					title={note.frame ? texts.renameF2 : texts.editTheTextF2}
					onClick={() => editing.ask({ kind: "rename", nodeId: `note:${note.id}` })}
				>
					<Pencil size={14} strokeWidth={1.5} aria-hidden />
				</button>
				<button
					type="button"
					className={styles.tool}
					aria-label={texts.deleteThis(what)}
					title={texts.deleteIt}
					onClick={() => removeItems({ ids: [], notes: [note.id] })}
				>
					<Trash2 size={14} strokeWidth={1.5} aria-hidden />
				</button>
			</div>
		</NodeToolbar>
	);
}

function paint(note: NoteBox, colour: (typeof noteColours)[number]): void {
	const { design } = editorStore.getState();
	if (note.colour !== colour) editor.apply(texts.makeANote(colour), setNotes(design, new Map([[note.id, { colour }]])));
}
