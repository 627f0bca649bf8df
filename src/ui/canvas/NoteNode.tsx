import type { Node, NodeProps } from "@xyflow/react";
import { memo, useMemo } from "react";
import { noteShapes } from "../../engine/drawing/laneShapes.ts";
import type { NoteBox } from "../../engine/layout/layout.ts";
import styles from "./CardNode.module.css";
import { ShapeList } from "./ShapeView.tsx";

export type NoteNodeData = {
	readonly note: NoteBox;
};
export type NoteNodeType = Node<NoteNodeData, "note">;

/** A sticky note. */
export const NoteNode = memo(function NoteNode({ data }: NodeProps<NoteNodeType>) {
	const { note } = data;
	const shapes = useMemo(() => noteShapes({ ...note, rect: { ...note.rect, x: 0, y: 0 } }), [note]);
	return (
		<svg className={styles.picture} width={note.rect.w} height={note.rect.h} aria-hidden="true">
			<ShapeList shapes={shapes} />
		</svg>
	);
});
