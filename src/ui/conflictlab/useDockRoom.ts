import { useEffect } from "react";
import { editor, editorStore } from "../../editor/editorStore.ts";

/** What the sides and the steps need to be seen without scrolling; on low windows less than half of them. */
const roomPx = 384;
const roomShare = 0.5;

/** The dock grows for the lab, and goes back unless somebody has set its height since. */
export function useDockRoom(): void {
	useEffect(() => {
		const { height } = editorStore.getState().dock;
		const wantedPx = Math.min(roomPx, Math.round(window.innerHeight * roomShare));
		if (height >= wantedPx) return;
		editor.setDock({ height: wantedPx });
		return () => {
			if (editorStore.getState().dock.height === wantedPx) editor.setDock({ height });
		};
	}, []);
}
