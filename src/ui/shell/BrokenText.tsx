import { TriangleAlert } from "lucide-react";
import { lazy, Suspense } from "react";
import { editor } from "../../editor/editorStore.ts";
import * as texts from "../../texts/dialogs.ts";
import { useEditor } from "../useEditor.ts";
import styles from "./AppShell.module.css";
import controls from "./Controls.module.css";

const ProblemFixes = lazy(() =>
	import("../findings/ProblemFixes.tsx").then((each) => ({ default: each.ProblemFixes })),
);

/** While the text has problems the canvas shows the last good design; this says so and names the line. */
export function BrokenText() {
	const first = useEditor((state) => state.problems[0]);
	const line = first?.line;
	const count = useEditor((state) => state.problems.length);
	const unread = useEditor((state) => state.unread);
	if (line === undefined) return null;
	return (
		<div className={styles.broken} role="status">
			<TriangleAlert size={14} strokeWidth={1.5} aria-hidden />
			<span>{texts.problemsInTheYamlTheFirst(count, line, unread)}</span>
			<button type="button" className={controls.link} onClick={() => editor.setDock({ tab: "yaml", open: true })}>
				{texts.show}
			</button>
			{first !== undefined && (
				<Suspense>
					<ProblemFixes problem={first} most={1} />
				</Suspense>
			)}
		</div>
	);
}
