import { CircleCheck, CircleX, TriangleAlert } from "lucide-react";
import { editor } from "../../editor/editorStore.ts";
import * as texts from "../../texts/shell.ts";
import { useEditor } from "../useEditor.ts";
import styles from "./TopBar.module.css";

/** How many checks fail, with the way to their list. */
export function ChecksButton() {
	const errors = useEditor(
		(state) =>
			state.problems.length + (state.figures?.findings.filter(({ severity }) => severity === "error").length ?? 0),
	);
	const warnings = useEditor(
		(state) => state.figures?.findings.filter(({ severity }) => severity === "warning").length ?? 0,
	);
	const known = useEditor((state) => state.figures !== undefined);
	return (
		<button
			type="button"
			className={styles.checks}
			title={texts.checks}
			onClick={() => editor.setDock({ tab: "checks", open: true })}
		>
			<small>{texts.checksInText} </small>
			{errors > 0 && (
				<span data-severity="error">
					<CircleX size={14} strokeWidth={1.5} aria-hidden />
					{errors} <small>{texts.errors} </small>
				</span>
			)}
			{warnings > 0 && (
				<span data-severity="warning">
					<TriangleAlert size={14} strokeWidth={1.5} aria-hidden />
					{warnings} <small>{texts.warnings}</small>
				</span>
			)}
			{known && errors + warnings === 0 && (
				<span data-severity="good">
					<CircleCheck size={14} strokeWidth={1.5} aria-hidden />
					<small>{texts.noneFails}</small>
				</span>
			)}
		</button>
	);
}
