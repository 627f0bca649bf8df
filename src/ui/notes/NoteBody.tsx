import { useMemo } from "react";
import { noteShapes } from "../../engine/drawing/noteShapes.ts";
import type { NoteNodeData } from "../canvas/NoteNode.tsx";
import { ShapeList } from "../canvas/ShapeView.tsx";

/** The paper of a note with its words, or the border of a frame with its title. */
export function NoteBody({ note }: NoteNodeData) {
	const { w, h } = note.rect;
	const shapes = useMemo(() => noteShapes({ ...note, rect: { x: 0, y: 0, w, h } }), [note, w, h]);
	return (
		<svg width={w} height={h} aria-hidden="true">
			<ShapeList shapes={shapes} />
		</svg>
	);
}
