import { CircleX, TriangleAlert } from "lucide-react";
import { editor } from "../../editor/editorStore.ts";
import { useEditor } from "../useEditor.ts";
import styles from "./ChecksCount.module.css";

/** How many errors and warnings there are; opens them. */
export function ChecksCount() {
	const errors = useEditor(
		({ figures, problems }) =>
			problems.length + (figures?.findings.filter(({ severity }) => severity === "error").length ?? 0),
	);
	const warnings = useEditor(
		({ figures }) => figures?.findings.filter(({ severity }) => severity === "warning").length ?? 0,
	);
	const text = `${errors} errors, ${warnings} warnings`;
	return (
		<button
			type="button"
			className={styles.count}
			aria-label={`Checks: ${text}`}
			title={`Checks: ${text}`}
			onClick={() => editor.setDock({ tab: "checks", open: true })}
		>
			<span data-severity={errors > 0 ? "error" : "none"}>
				<CircleX size={14} strokeWidth={1.5} />
				{errors}
			</span>
			<span data-severity={warnings > 0 ? "warning" : "none"}>
				<TriangleAlert size={14} strokeWidth={1.5} />
				{warnings}
			</span>
		</button>
	);
}
