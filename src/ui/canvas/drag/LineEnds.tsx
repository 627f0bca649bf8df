import { useStore } from "@xyflow/react";
import type { PointerEvent } from "react";
import type { Layout, Line } from "../../../engine/layout/layout.ts";
import * as texts from "../../../texts/drag.ts";
import { useEditor } from "../../useEditor.ts";
import { beginDrag } from "./beginDrag.ts";
import styles from "./DragLayer.module.css";
import { sceneIndex } from "./sceneIndex.ts";

/** Ends of the chosen line, to attach it elsewhere by. Lines that follow from the rest of the model have none. */
export function LineEnds({ layout }: { readonly layout: Layout }) {
	const chosen = useEditor((state) => (state.selection.kind === "line" ? state.selection.id : undefined));
	const line = chosen === undefined ? undefined : sceneIndex(layout).line(chosen);
	if (line === undefined || line.kind === "request" || line.kind === "watch") return null;
	return <Ends line={line} />;
}

function Ends({ line }: { readonly line: Line }) {
	const zoom = useStore((state) => Math.max(0.25, Math.round(state.transform[2] * 4) / 4));
	const ends = [
		{ end: "from", at: line.points[0] },
		{ end: "to", at: line.points.at(-1) },
	] as const;
	return ends.map(
		({ end, at }) =>
			at !== undefined && (
				<div
					key={end}
					className={`${styles.end} nopan nopan-touch`}
					style={{ transform: `translate(${at.x}px, ${at.y}px) scale(${1 / zoom})` }}
					data-line-end={end}
					title={texts.dragToAttachTheBeginningElsewhere(end === "from")}
					onPointerDown={(event: PointerEvent<HTMLElement>) => {
						if (event.button !== 0) return;
						event.stopPropagation();
						beginDrag({ kind: "end", lineId: line.id, end }, event);
					}}
				/>
			),
	);
}
