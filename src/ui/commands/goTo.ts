import type { Selection } from "../../editor/editorState.ts";
import { editor, editorStore } from "../../editor/editorStore.ts";
import type { Id } from "../../engine/model/design.ts";
import { camera } from "../canvas/camera.ts";

/** Frames that a canvas which is only being drawn gets until it can be moved. */
const mostFrames = 60;

/** Chooses something and brings it into view: `ids` are the components, regions, populations or notes that show it. */
export function goTo(selection: Selection, ids: readonly Id[]): void {
	const { dock, view, design } = editorStore.getState();
	if (ids.length > 0 && dock.full) editor.setDock({ full: false });
	const onMap = ids.every((id) => design.regions.has(id) || design.users.populations.has(id));
	if (view === "map" && !onMap) editor.setView("lanes");
	editor.select(selection);
	if (ids.length > 0 && editorStore.getState().view === "lanes") showSoon(ids, mostFrames);
}

/** The selection may have opened the inspector, which makes the canvas narrower: its new size is known by the next frame. */
function showSoon(ids: readonly Id[], frames: number): void {
	requestAnimationFrame(() => {
		requestAnimationFrame(() => {
			const shown = camera.get();
			if (shown !== undefined) shown.reveal(ids);
			else if (frames > 0) showSoon(ids, frames - 1);
		});
	});
}
