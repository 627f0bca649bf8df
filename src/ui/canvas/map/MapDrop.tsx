import { useEffect, useSyncExternalStore } from "react";
import { editor, editorStore } from "../../../editor/editorStore.ts";
import { addRegion, newRegionId } from "../../../engine/model/commands/addRegion.ts";
import { type Drag, dragState } from "../drag/dragState.ts";
import styles from "./MapDrop.module.css";

/** A region that is dropped anywhere on the map joins the design, where it really is. */
export function MapDrop() {
	const drag = useSyncExternalStore(dragState.subscribe, dragState.get);
	useEffect(() => dragState.handleDrops({ drop }), []);
	if (drag?.pointer === undefined || !isOverMap(drag)) return null;
	const { source } = drag;
	return (
		<div className={styles.words} role="status" data-drop={source.kind === "region" ? "accepted" : "refused"}>
			{source.kind === "region" ? `Add ${source.name}, where it is` : "Components are placed in the lanes"}
		</div>
	);
}

function drop(done: Drag): void {
	const { source } = done;
	if (source.kind !== "region" || !isOverMap(done)) return;
	const { design } = editorStore.getState();
	const id = newRegionId(design, source.region);
	if (editor.apply(`Add ${source.name}`, addRegion(design, source.region))) {
		editor.select({ kind: "items", ids: [id] });
	}
}

function isOverMap({ pointer }: Drag): boolean {
	if (pointer === undefined) return false;
	return document.elementsFromPoint(pointer.x, pointer.y).some((element) => element.classList.contains("react-flow"));
}
