import { TriangleAlert } from "lucide-react";
import { editor } from "../../editor/editorStore.ts";
import { useEditor } from "../useEditor.ts";
import styles from "./AppShell.module.css";
import controls from "./Controls.module.css";

/** While the text has problems the canvas shows the last good design; this says so and names the line. */
export function BrokenText() {
	const line = useEditor((state) => state.problems[0]?.line);
	const count = useEditor((state) => state.problems.length);
	const unread = useEditor((state) => state.unread);
	if (line === undefined) return null;
	return (
		<div className={styles.broken} role="status">
			<TriangleAlert size={14} strokeWidth={1.5} aria-hidden />
			<span>
				{count === 1 ? "A problem" : `${count} problems`} in the YAML, the first in line {line}.{" "}
				{unread ? "Until it is mended the canvas stays empty." : "This is the last good design."}
			</span>
			<button type="button" className={controls.link} onClick={() => editor.setDock({ tab: "yaml", open: true })}>
				Show
			</button>
		</div>
	);
}
