import type { Node, NodeProps } from "@xyflow/react";
import { lazy, memo } from "react";
import * as paneTexts from "../../texts/panes.ts";
import { Pane } from "../trouble/Pane.tsx";
import type { NoteNodeData } from "./NoteNodeData.ts";

const NoteBody = lazy(() => import("../notes/NoteBody.tsx").then((each) => ({ default: each.NoteBody })));

export type NoteNodeType = Node<NoteNodeData, "note">;

/** A sticky note or a frame; what reads its Markdown is loaded with the first one. */
export const NoteNode = memo(function NoteNode({ data }: NodeProps<NoteNodeType>) {
	return (
		<Pane name={paneTexts.thisNote} kind="quiet">
			<NoteBody {...data} />
		</Pane>
	);
});
