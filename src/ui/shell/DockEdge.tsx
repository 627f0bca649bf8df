import type { KeyboardEvent, PointerEvent } from "react";
import { editor } from "../../editor/editorStore.ts";
import * as texts from "../../texts/shell.ts";
import { useEditor } from "../useEditor.ts";
import styles from "./Dock.module.css";

const leastPx = 120;
const keyStepPx = 24;

function setHeight(px: number): void {
	editor.setDock({ height: Math.round(Math.min(Math.max(px, leastPx), window.innerHeight - 140)) });
}

/** The dock's upper edge: drag it, or move it with the arrow keys. */
export function DockEdge() {
	const height = useEditor((state) => state.dock.height);
	const start = (event: PointerEvent<HTMLDivElement>): void => {
		event.preventDefault();
		const edge = event.currentTarget;
		edge.setPointerCapture(event.pointerId);
		const from = event.clientY;
		const move = (moved: globalThis.PointerEvent): void => setHeight(height + from - moved.clientY);
		const end = new AbortController();
		edge.addEventListener("pointermove", move, { signal: end.signal });
		edge.addEventListener("lostpointercapture", () => end.abort(), { once: true });
	};
	const byKey = (event: KeyboardEvent): void => {
		if (event.key === "ArrowUp") setHeight(height + keyStepPx);
		else if (event.key === "ArrowDown") setHeight(height - keyStepPx);
		else return;
		event.preventDefault();
	};
	return (
		// biome-ignore lint/a11y/useSemanticElements: a rule that can be focused and moved is a window splitter, for which HTML has no element
		<div
			className={styles.edge}
			role="separator"
			tabIndex={0}
			aria-label={texts.heightOfThePanel}
			aria-orientation="horizontal"
			aria-valuenow={height}
			aria-valuemin={leastPx}
			aria-valuemax={800}
			onPointerDown={start}
			onKeyDown={byKey}
		/>
	);
}
