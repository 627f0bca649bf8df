import { useCallback, useMemo, useState, useSyncExternalStore } from "react";
import { noteShapes } from "../../engine/drawing/noteShapes.ts";
import type { Rect } from "../../engine/layout/rect.ts";
import { editing } from "../canvas/editing.ts";
import type { NoteNodeData } from "../canvas/NoteNodeData.ts";
import { ShapeList } from "../canvas/ShapeView.tsx";
import styles from "./NoteBody.module.css";
import { NoteHandles } from "./NoteHandles.tsx";
import { NoteText } from "./NoteText.tsx";
import { NoteTools } from "./NoteTools.tsx";
import { takeNote } from "./takeNote.ts";

/** The paper of a note with its words, or the border of a frame with its title; and what they are taken hold of by. */
export function NoteBody({ note, chosen, alone, readOnly }: NoteNodeData) {
	const [draft, setDraft] = useState<Rect>();
	const isWriting = useIsWriting(note.id) && !note.frame;
	const { x, y, w, h } = draft ?? note.rect;
	const shapes = useMemo(() => noteShapes({ ...note, rect: { x: 0, y: 0, w, h } }), [note, w, h]);
	const take = readOnly ? undefined : (event: React.PointerEvent<HTMLElement>) => takeNote(event, note);
	return (
		<div
			className={note.frame ? styles.frame : styles.note}
			style={{ left: x - note.rect.x, top: y - note.rect.y, width: w, height: h }}
			data-chosen={chosen || undefined}
			onPointerDown={note.frame ? undefined : take}
		>
			<svg className={styles.picture} width={w} height={h} aria-hidden="true">
				<ShapeList shapes={shapes} />
			</svg>
			{note.frame && (
				<>
					<div className={styles.title} onPointerDown={take} />
					{["left", "right", "bottom"].map((side) => (
						<div key={side} className={styles.border} data-side={side} onPointerDown={take} />
					))}
				</>
			)}
			{alone && !readOnly && !isWriting && (
				<>
					<NoteHandles note={note} rect={{ x, y, w, h }} onDraft={setDraft} />
					<NoteTools note={note} />
				</>
			)}
			{isWriting && <NoteText note={note} />}
		</div>
	);
}

function useIsWriting(id: string): boolean {
	const snapshot = useCallback(() => {
		const asked = editing.get();
		return asked?.kind === "rename" && asked.nodeId === `note:${id}`;
	}, [id]);
	return useSyncExternalStore(editing.subscribe, snapshot);
}
