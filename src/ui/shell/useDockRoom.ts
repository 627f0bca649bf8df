import { useEffect } from "react";
import { editor, editorStore } from "../../editor/editorStore.ts";

interface DockRoom {
	/** What the panel needs to show its rows without scrolling. */
	readonly px: number;
	/** Of a low window it gets no more than this. */
	readonly share: number;
}

/** The dock grows for a panel, and goes back unless somebody has set its height since. */
export function useDockRoom({ px, share }: DockRoom): void {
	useEffect(() => {
		const { height } = editorStore.getState().dock;
		const wantedPx = Math.min(px, Math.round(window.innerHeight * share));
		if (height >= wantedPx) return;
		editor.setDock({ height: wantedPx });
		return () => {
			if (editorStore.getState().dock.height === wantedPx) editor.setDock({ height });
		};
	}, [px, share]);
}
